import { metricKey, metricNamesIn } from "../../facts/metric/metric-names.ts";
import type { Passage } from "../../facts/passages.ts";
import { placeIn } from "../../facts/passages.ts";
import type { Block, Role } from "../../role/role.ts";
import type { Span } from "../../text/span.ts";
import { foldSameLength } from "../../vocabulary/fold.ts";
import type { Fix } from "../finding.ts";
import { defineRule } from "../rule.ts";
import { hasMetricList, listedIn } from "../support/metrics.ts";
import { list, message } from "../support/words.ts";

/**
 * Goals stand beside the duties, and what the work is judged by is listed without them: either the goal is not
 * meant, or the list is not complete.
 */
export const goalNotTracked = defineRule({
  id: "kpi/goal-not-tracked",
  summary: {
    "zh-CN": "职责的工作目标没有列入考核指标",
    en: "Goals of the duties are missing from the measures",
  },
  severity: "info",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: true,
  options: {},
  defaults: {},
  check({ document, role, passages, report }) {
    if (!hasMetricList(role)) return;
    const goals = [...columnGoals(role, document.text), ...labelledGoals(passages())];
    if (goals.length === 0) return;
    const lists = passages().filter((passage) => listedIn(role, passage) === "list");
    const measured: Measured = {
      words: lists.map(({ view }) => bare(view.text)).join("\n"),
      keys: new Set(
        lists.flatMap(({ view }) =>
          metricNamesIn(view).map(({ start, end }) => metricKey(view.text.slice(start, end))),
        ),
      ),
    };
    if (measured.words === "") return;
    const missing = unique(goals.filter((goal) => !isMeasured(goal.name, measured)));
    const [first] = missing;
    if (first === undefined) return;
    const shown = list(missing.slice(0, most).map(({ name }) => `“${name}”`));
    const more = missing.length - most;
    report({
      span: first.span,
      message: message(
        `职责中的工作目标${shown["zh-CN"]}${more > 0 ? `等${missing.length}项` : ""}没有列入考核指标；请补入考核指标并写明目标值，或删去。`,
        `Goals of the duties that the measures leave out: ${shown.en}${more > 0 ? ` and ${more} more` : ""}. List them there with a figure, or drop them.`,
      ),
      related: missing.slice(1).map(({ name, span }) => ({
        span,
        message: message(`“${name}”未列入考核指标`, `“${name}” is not among the measures`),
      })),
      fixes: added(role, missing),
    });
  },
});

interface Goal {
  readonly name: string;
  readonly span: Span;
}

/** Names told in one message. */
const most = 5;

const goalTitle =
  /^(?:工作|岗位|职责|绩效)?(?:目标|目標|要达到的目标)$|^(?:goals?|objectives?|expected results?|outcomes?)$/iu;

/** What stands under a column 工作目标 beside the duties. */
function* columnGoals(role: Role, text: string): Iterable<Goal> {
  for (const blocks of role.sections.map((section) => section.blocks)) {
    let column = -1;
    for (const block of blocks) {
      if (block.kind !== "row") {
        column = -1;
        continue;
      }
      const found = block.cells.findIndex(({ start, end }) =>
        goalTitle.test(text.slice(start, end).replace(/[*_\s]/gu, "")),
      );
      if (found > 0) column = found;
      else if (column > 0) yield* cellGoals(block, column, text);
    }
  }
}

function* cellGoals(block: Block, column: number, text: string): Iterable<Goal> {
  const cell = block.cells[column];
  if (cell === undefined || cell.end === cell.start) return;
  yield* goalsIn(text.slice(cell.start, cell.end), (start, end) => ({
    start: cell.start + start,
    end: cell.start + end,
  }));
}

const label = /(?:工作目标|目标|goals?|objectives?)\s*:\s*(?=\S)/gu;

/** `处理投诉。目标：处理及时度、结案率` in a duty. */
function* labelledGoals(passages: readonly Passage[]): Iterable<Goal> {
  for (const passage of passages) {
    if (passage.kind !== "text" || !passage.sectionIds.includes("responsibilities")) continue;
    const { text, cased } = passage.view;
    for (const match of text.matchAll(label)) {
      const from = match.index + match[0].length;
      const stop = /[。;!?\n)]|\.(?:\s|$)/u.exec(text.slice(from, from + 120));
      const to = stop === null ? Math.min(text.length, from + 120) : from + stop.index;
      yield* goalsIn(cased.slice(from, to), (start, end) => placeIn(passage, from + start, from + end));
    }
  }
}

/** Short words between separators: a goal told in a sentence or with a figure of its own is judged by others. */
function* goalsIn(words: string, place: (start: number, end: number) => Span): Iterable<Goal> {
  const separators = /\p{Script=Han}/u.test(words) ? /[^\s、,，;；/·—]+/gu : /[^,;/·—]+/gu;
  for (const match of words.matchAll(separators)) {
    const name = match[0].trim();
    const start = match.index + match[0].indexOf(name);
    if (name === "" || /\d|[：:]/u.test(name) || !isShort(name)) continue;
    yield { name, span: place(start, start + name.length) };
  }
}

const isShort = (name: string): boolean =>
  /\p{Script=Han}/u.test(name)
    ? name.length >= 3 &&
      name.length <= 10 &&
      /(?:[率度性化量额數数分]|时长|時長|时间|時間|时效|價值|价值)$/u.test(name)
    : name.split(/\s+/u).length <= 4;

/** Direction and filler say nothing about what is measured. */
const bare = (name: string): string =>
  foldSameLength(name)
    .replaceAll(/\s+/gu, "")
    .replace(/^(?:低|高|提升|提高|降低|减少|high|low|higher|lower|better|improved)(?=.{2})/u, "");

/** What the list of measures says: its words, and the measures it names. */
interface Measured {
  readonly words: string;
  readonly keys: ReadonlySet<string>;
}

function isMeasured(name: string, { words, keys }: Measured): boolean {
  const own = bare(name);
  return keys.has(metricKey(own)) || words.includes(own) || words.includes(own.replace(/度$/u, "率"));
}

function unique(goals: readonly Goal[]): readonly Goal[] {
  const seen = new Set<string>();
  return goals.filter(({ name }) => {
    const key = bare(name);
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}

/** Into the section that lists the measures, when it is a list. */
function added(role: Role, missing: readonly Goal[]): readonly Fix[] {
  const index = role.sections.findIndex(
    ({ ids, blocks }) => ids.includes("kpi") && blocks.some(({ kind }) => kind === "item"),
  );
  if (index === -1) return [];
  return [
    {
      title: message("补入考核指标", "Add them to the measures"),
      safe: false,
      intents: missing.map(({ name }) => ({
        kind: "addItem",
        section: index,
        text: role.language === "en" ? `${name}: XX` : `${name}：XX`,
      })),
    },
  ];
}
