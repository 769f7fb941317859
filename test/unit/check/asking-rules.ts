import type { RoleEntry } from "../../../server/src/organisation/entry.ts";
import { defineRule, type Rule, type RuleContext } from "../../../server/src/rules/rule.ts";
import { uriOf } from "../organisation/tiny.ts";

type Context = RuleContext<unknown>;

/** What a rule was told, and whose places it points to. */
interface Told {
  readonly words: readonly unknown[];
  readonly roles?: readonly RoleEntry[];
}

const titles = (roles: Iterable<RoleEntry>): readonly string[] => [...roles].map(({ title }) => title);

const named = ({ facts }: Context): readonly string[] => facts.references.map(({ name }) => name);

/** Each question an organisation answers, asked by a rule that repeats the answer: what is stale shows. */
const questions: Readonly<Record<string, (context: Context) => Told>> = {
  entries: ({ organisation }) => ({ words: titles(organisation.entries()) }),
  entriesOf: ({ organisation }) => ({ words: titles(organisation.entriesOf(uriOf("a"))) }),
  entry({ organisation }) {
    const entry = organisation.entry(uriOf("b"), 1);
    return {
      words: [entry?.level, entry?.department, entry?.root],
      roles: entry === undefined ? [] : [entry],
    };
  },
  resolve: (context) => {
    const found = named(context).map((name) => context.organisation.resolve(name, context.entry));
    return {
      words: found.map(({ roles, external }) => [titles(roles), external]),
      roles: found.flatMap(({ roles }) => roles),
    };
  },
  "resolve and compare experience": (context) => ({
    words: named(context).map((name) =>
      context.organisation
        .resolve(name, context.entry)
        .roles.map(({ experience }) => experience.map(({ min }) => min)),
    ),
  }),
  "resolve for another role": ({ organisation, entry }) => ({
    words: organisation
      .superiors(entry)
      .flatMap((superior) =>
        superior.references.map(({ name }) => titles(organisation.resolve(name, superior).roles)),
      ),
  }),
  mentions: ({ organisation, entry }) => {
    const mentions = organisation.mentions(entry);
    return {
      words: mentions.map(({ entry: by, name, reference }) => [by.title, name, reference.relation]),
      roles: mentions.map(({ entry: by }) => by),
    };
  },
  mentionsOf: ({ organisation, entry }) => ({
    words: organisation
      .mentionsOf("客服经里", entry)
      .map(({ entry: by, reference }) => [by.code?.value, reference.text]),
  }),
  suggest: (context) => ({
    words: named(context).map((name) => context.organisation.suggest(name, context.entry)),
  }),
  "suggest for an unknown name": ({ facts, organisation, entry }) => ({
    words: facts.references.flatMap(({ name }) => {
      const { roles, external } = organisation.resolve(name, entry);
      return roles.length > 0 || external ? [] : organisation.suggest(name, entry);
    }),
  }),
  superiors: ({ organisation, entry }) => {
    const roles = organisation.superiors(entry);
    return { words: titles(roles), roles };
  },
  "chain of command"({ organisation, entry }) {
    const chain: RoleEntry[] = [];
    for (let role = organisation.superiors(entry)[0]; role !== undefined && chain.length < 4; ) {
      chain.push(role);
      role = organisation.superiors(role)[0];
    }
    return { words: titles(chain) };
  },
  reports: ({ organisation, entry }) => {
    const roles = organisation.reports(entry);
    return {
      words: roles.map(({ title, references }) => [title, references.map(({ name }) => name)]),
      roles,
    };
  },
  cycle: ({ organisation, entry }) => {
    const roles = organisation.cycle(entry) ?? [];
    return { words: titles(roles), roles };
  },
  sameCode: ({ organisation, entry }) => {
    const roles = organisation.sameCode(entry);
    return { words: titles(roles), roles };
  },
  sameTitle: ({ organisation, entry }) => {
    const roles = organisation.sameTitle(entry);
    return { words: roles.map(({ uri }) => uri), roles };
  },
  versions: ({ organisation, entry }) => {
    const roles = organisation.versions(entry);
    return { words: roles.map(({ uri, title }) => [uri, title]), roles };
  },
  "versions and compare what they say": ({ organisation, entry }) => ({
    words: organisation.versions(entry).map(({ said }) => said.figures.map(({ value }) => value)),
  }),
  size: ({ organisation, entry }) => ({ words: [organisation.size(entry)] }),
};

/** Called with the file each time a rule looks at a role. */
type Watch = (uri: string) => void;

const asking = (question: string, ask: (context: Context) => Told, watch: Watch): Rule =>
  defineRule({
    id: `organisation/${question}`,
    summary: { "zh-CN": question, en: question },
    severity: "info",
    scope: "organisation",
    kinds: ["position", "posting", "occupation"],
    needsComplete: false,
    options: {},
    defaults: {},
    check(context) {
      watch(context.document.uri);
      const { words, roles = [] } = ask(context);
      const message = JSON.stringify(words);
      context.report({
        span: context.role.anchor,
        message: { "zh-CN": message, en: message },
        related: roles.map(({ uri, anchor }) => ({ uri, span: anchor, message: { "zh-CN": "", en: "" } })),
      });
    },
  });

/** One rule for each question. */
export const askingRules = (watch: Watch = () => {}): readonly Rule[] =>
  Object.entries(questions).map(([question, ask]) => asking(question, ask, watch));
