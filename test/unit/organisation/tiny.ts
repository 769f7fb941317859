import type {
  Experience,
  Facts,
  Headcount,
  RoleReference,
  RoleRelation,
} from "../../../server/src/facts/fact.ts";
import type { RoleEntry } from "../../../server/src/organisation/entry.ts";
import type { Reading } from "../../../server/src/organisation/reading.ts";
import { createSession, type Session } from "../../../server/src/organisation/session.ts";
import type { ReadingSettings } from "../../../server/src/organisation/settings.ts";
import type { Field, Role, RoleKind } from "../../../server/src/role/role.ts";
import { indexLines } from "../../../server/src/text/lines.ts";
import type { Span } from "../../../server/src/text/span.ts";
import { type FieldId, isFieldId } from "../../../server/src/vocabulary/fields.ts";
import { foldSameLength } from "../../../server/src/vocabulary/fold.ts";
import type { Language } from "../../../server/src/vocabulary/language.ts";
import type { Vocabulary } from "../../../server/src/vocabulary/vocabulary.ts";

/*
 * A way of writing roles that is as small as can be, so that tests of the organisation test nothing else:
 *
 *   title: 客服总监
 *   aliases: 客服负责人
 *   reportsTo: 客服副总裁 / COO      alternatives behind a slash
 *   reportsTo: ~客服副总裁           a dotted line; `!` outside, `?` nobody in particular
 *   years: 5
 *   headcount: 2
 *   anything else is body
 *   ---                              the next role of the file
 */

const relations: ReadonlyMap<string, RoleRelation> = new Map([
  ["reportsTo", "reportsTo"],
  ["dottedLineTo", "dottedLineTo"],
  ["directReports", "directReports"],
  ["peers", "peers"],
  ["up", "career-up"],
]);

interface Line {
  readonly key: string;
  readonly value: string;
  readonly keySpan: Span;
  readonly valueSpan: Span;
}

function linesOf(text: string, { start, end }: Span): Line[] {
  return [...text.slice(start, end).matchAll(/^(\w+): *(.*?) *$/gm)].map(
    ({ 0: all, 1: key = "", 2: value = "", index }) => {
      const at = start + index;
      const from = at + all.indexOf(value, key.length + 1);
      return {
        key,
        value,
        keySpan: { start: at, end: at + key.length },
        valueSpan: { start: from, end: from + value.length },
      };
    },
  );
}

function roleOf(text: string, span: Span, index: number): Role {
  const lines = linesOf(text, span);
  const first = (key: string): Line | undefined => lines.find((line) => line.key === key);
  const title = first("title");
  const fields = lines.flatMap(({ key, value, keySpan, valueSpan }): Field[] =>
    isFieldId(key)
      ? [
          {
            id: key satisfies FieldId,
            place: "line",
            keySpan,
            valueSpan,
            span: { start: keySpan.start, end: valueSpan.end },
            values: [{ value, span: valueSpan, path: [] }],
            data: value,
            section: null,
          },
        ]
      : [],
  );
  return {
    index,
    span,
    language: (first("language")?.value ?? "zh-CN") as Language,
    kind: (first("kind")?.value ?? "position") as RoleKind,
    title: title === undefined || title.value === "" ? null : { value: title.value, span: title.valueSpan },
    fields,
    sections: [],
    preamble: [],
    anchor: title?.valueSpan ?? { start: span.start, end: Math.min(span.end, span.start + 4) },
    complete: true,
  };
}

const nowhere = { section: null, sectionId: null, field: null, level: null };

function references(text: string, span: Span): RoleReference[] {
  return linesOf(text, span).flatMap(({ key, value, valueSpan }): RoleReference[] => {
    const relation = relations.get(key);
    if (relation === undefined || value === "") return [];
    const mark = /^[~!?]*/.exec(value)?.[0] ?? "";
    const names: { name: string; span: Span }[] = [];
    let at = mark.length;
    for (const part of value.slice(mark.length).split(" / ")) {
      const start = valueSpan.start + at;
      names.push({ name: part, span: { start, end: start + part.length } });
      at += part.length + 3;
    }
    const [main, ...alternatives] = names;
    if (main === undefined) return [];
    return [
      {
        span: valueSpan,
        text: value,
        scope: nowhere,
        confidence: 1,
        relation,
        name: main.name,
        nameSpan: main.span,
        alternatives,
        dotted: mark.includes("~"),
        external: mark.includes("!"),
        generic: mark.includes("?"),
        family: false,
        source: "field",
      },
    ];
  });
}

const years = (text: string, span: Span): Experience[] =>
  linesOf(text, span).flatMap(({ key, value, valueSpan }): Experience[] =>
    key !== "years"
      ? []
      : [
          {
            span: valueSpan,
            figure: valueSpan,
            text: value,
            scope: nowhere,
            confidence: 1,
            min: Number(value),
            max: null,
            minInclusive: true,
            maxInclusive: true,
            kind: "total",
            field: "",
            modality: "required",
            parent: null,
            ambiguous: false,
            degree: null,
          },
        ],
  );

const openings = (text: string, span: Span): Headcount[] =>
  linesOf(text, span).flatMap(({ key, value, valueSpan }): Headcount[] =>
    key !== "headcount"
      ? []
      : [
          {
            span: valueSpan,
            text: value,
            scope: nowhere,
            confidence: 1,
            min: Number(value),
            max: Number(value),
          },
        ],
  );

export const tinyReading: Reading = {
  read(text, { uri }) {
    const roles: Role[] = [];
    let start = 0;
    for (const part of text.split(/^---\n/m)) {
      roles.push(roleOf(text, { start, end: start + part.length }, roles.length));
      start += part.length + 4;
    }
    return {
      uri,
      format: "markdown",
      text,
      lines: indexLines(text),
      roles,
      problems: [],
      complete: true,
      comments: [],
    };
  },
  extract: (role, text): Facts => ({
    experience: years(text, role.span),
    vagueExperience: [],
    education: [],
    pay: [],
    payTerms: [],
    laws: [],
    metrics: [],
    hours: [],
    probation: [],
    headcount: openings(text, role.span),
    age: [],
    certificates: [],
    references: references(text, role.span),
  }),
};

/** A vocabulary that knows nothing but `COO`, and what the company adds. */
export function tinyVocabulary(aliases: Readonly<Record<string, string>> = {}): Vocabulary {
  const known = new Map(Object.entries({ coo: "首席运营官", ...aliases }));
  return {
    section: () => null,
    field: () => null,
    heading: (id) => id,
    fieldName: (id) => id,
    headings: () => [],
    fieldNames: () => [],
    nearestSection: () => null,
    nearestField: () => null,
    roleKey(name) {
      const key = foldSameLength(name.normalize("NFKC")).replace(/\s+/g, " ").trim();
      return known.get(key) ?? key;
    },
  };
}

export interface TinyConfig extends Partial<ReadingSettings> {}

const vocabulary = tinyVocabulary();

export const tinySettings = (config: TinyConfig = {}): ReadingSettings => ({
  vocabulary,
  language: null,
  organization: "",
  external: [],
  ...config,
});

export const uriOf = (name: string): string => `file:///w/${name}.role.md`;
export const nameOf = (uri: string): string =>
  /([^/]*)\.role\.\w+(#\d+)?$/.exec(uri)?.slice(1).join("") ?? uri;

/** A disk that tests write to. */
export type Disk = Map<string, string>;

export interface TinyWorld {
  readonly session: Session;
  readonly disk: Disk;
  /** The first role of a file. */
  entry(name: string, role?: number): RoleEntry;
  /** Writes a file and tells the session. */
  write(name: string, text: string): void;
}

/** A session over files by name. */
export function tinyWorld(files: Readonly<Record<string, string>>, config: TinyConfig = {}): TinyWorld {
  const disk: Disk = new Map(Object.entries(files).map(([name, text]) => [uriOf(name), text]));
  const settings = tinySettings(config);
  const session = createSession({
    files: { read: (uri) => disk.get(uri) ?? null },
    settingsFor: () => settings,
    reading: tinyReading,
  });
  for (const uri of disk.keys()) session.refresh(uri);
  return {
    session,
    disk,
    entry(name, role = 0) {
      const found = session.organisation.entry(uriOf(name), role);
      if (found === undefined) throw new Error(`no role ${role} in ${name}`);
      return found;
    },
    write(name, text) {
      disk.set(uriOf(name), text);
      session.refresh(uriOf(name));
    },
  };
}

/** Names of the files roles are in, for tests to read. */
export const filesOf = (entries: readonly RoleEntry[]): readonly string[] =>
  entries.map(({ uri, role }) => nameOf(uri) + (role === 0 ? "" : `#${role}`));
