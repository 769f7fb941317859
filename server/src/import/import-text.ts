import { roleFileName } from "../surface/new-role.ts";
import { slice } from "../text/span.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { lostFrom } from "./account.ts";
import { withoutBoilerplate } from "./boilerplate.ts";
import type { Dropped } from "./converters.ts";
import { doubtRules, doubtsOf } from "./doubts.ts";
import { withFieldLines } from "./field-lines.ts";
import { kindled } from "./kind.ts";
import { laidOut, tidy } from "./layout.ts";
import { type Lifted, lifted } from "./lift.ts";
import { type LookOptions, look } from "./look.ts";
import { withPairLines } from "./pair-lines.ts";
import { plainAsMarkdown, withoutPages } from "./plain.ts";
import { repaired } from "./repairs.ts";
import type { Doubt, ImportReport } from "./report.ts";
import { reportOf } from "./report-of.ts";
import { withoutSheets } from "./sheet.ts";
import { tightLists } from "./tight.ts";
import { companyAtTop, type TitleSource, titled } from "./title.ts";
import { startTrail, type Trail } from "./trail.ts";
import { asYaml } from "./yaml.ts";

/** What is to be taken in. */
export interface ImportSource {
  /** The file's name; tells the title when nothing else does, and the result's name. */
  readonly name: string;
  /** Markdown, or plain text with `plain`. */
  readonly text: string;
  readonly plain: boolean;
  /** What a converter made of another format has left out; null when the text is the source itself. */
  readonly dropped: readonly Dropped[] | null;
}

export interface ImportOptions {
  readonly to: "markdown" | "yaml";
  readonly vocabulary: Vocabulary;
  /** Of documents that don't say; guessed when left out. */
  readonly language?: Language;
}

export interface Imported {
  readonly fileName: string;
  readonly text: string;
  readonly report: ImportReport;
}

/**
 * A role definition made of a document in whatever form people have theirs, in its own words: notices of websites go,
 * what scrapers broke is repaired, headings, lists and tables become Markdown's, the head's fields front matter.
 * Every character of the source is in the result or in the report. Never throws; linear but for rules' own limits.
 */
export function importText(source: ImportSource, options: ImportOptions): Imported {
  const { vocabulary, language, to } = options;
  const looking: LookOptions = { vocabulary, ...(language === undefined ? {} : { language }) };
  const text = source.text.replace(/\r\n?/gu, "\n");
  const made = carefully(text, source, looking);
  const result = look(made.trail.text, looking, doubtRules);
  if (result === null) throw new RangeError("a Markdown text has a role");
  const doubts = [...doubtsOf(result, made.titleFrom), ...made.doubts];
  const fileName = fileNameFor(source.name, result.role.title?.value ?? null, to);
  const report = reportOf({
    name: source.name,
    fileName,
    trail: made.trail,
    result,
    fields: made.fields,
    titleFrom: made.titleFrom,
    dropped: source.dropped ?? [],
    linesCount: source.dropped === null,
    doubts,
  });
  if (to === "markdown") return { fileName, text: made.trail.text, report };
  return asYaml({ fileName, text: made.trail.text, report }, result.document, vocabulary);
}

/** A piece of a document, repaired and laid out; its words where they are. */
export function fragmentText(markdown: string, options: LookOptions): string {
  const text = markdown.replace(/\r\n?/gu, "\n");
  const trail = tidy(tightLists(laidOut(repaired(withoutPages(startTrail(text)), options), options)));
  const gone = trail.removed.map(({ span }) => span);
  return lostFrom(text, gone, trail.text).length === 0 ? trail.text : markdown;
}

interface Made {
  readonly trail: Trail;
  readonly fields: readonly Lifted[];
  readonly titleFrom: TitleSource | null;
  readonly doubts: readonly Doubt[];
}

/** The stages; the source as it stands when they should ever lose a character. */
function carefully(text: string, source: ImportSource, options: LookOptions): Made {
  const made = staged(text, source, options);
  const gone = made.trail.removed.map(({ span }) => span);
  const lost = lostFrom(text, gone, made.trail.text);
  if (lost.length === 0) return made;
  const words = lost.slice(0, 5).map((place) => slice(text, place));
  return {
    trail: startTrail(text),
    fields: [],
    titleFrom: null,
    doubts: [
      {
        about: "not-placed",
        message: {
          "zh-CN": `整理时会丢失“${words.join("”“")}”，因此保留了原文，未作整理。`,
          en: `Laying it out would have lost “${words.join("”, “")}”: the source stands as it was.`,
        },
        line: null,
      },
    ],
  };
}

function staged(text: string, { name, plain, dropped }: ImportSource, options: LookOptions): Made {
  const doubts: Doubt[] = [];
  const attempt = (trail: Trail, stage: (trail: Trail) => Trail): Trail => {
    try {
      return stage(trail);
    } catch (error) {
      // A mistake of ours must not keep anybody from their document: it comes out less tidy.
      doubts.push(skipped(error));
      return trail;
    }
  };
  const stages: readonly ((trail: Trail) => Trail)[] = [
    withoutPages,
    ...(plain ? [plainAsMarkdown] : []),
    (trail) => withoutBoilerplate(trail, options),
    (trail) => repaired(trail, options),
    (trail) => withoutSheets(trail, options),
    (trail) => withPairLines(trail, options),
    (trail) => withFieldLines(trail, options),
  ];
  let trail = stages.reduce(attempt, startTrail(text));
  let titleFrom: TitleSource | null = null;
  let fields: readonly Lifted[] = [];
  trail = attempt(trail, (before) => {
    const made = companyAtTop(before, options);
    if (made !== null) fields = [made.field];
    return made?.trail ?? before;
  });
  trail = attempt(trail, (before) => laidOut(before, options));
  // Blank lines of a Markdown file are its author's.
  if (plain || dropped !== null) trail = attempt(trail, tightLists);
  trail = attempt(trail, (before) => {
    const made = titled(before, name, options);
    titleFrom = made.from;
    return made.trail;
  });
  trail = attempt(trail, (before) => {
    const made = lifted(before, options);
    fields = [...fields, ...made.fields];
    return made.trail;
  });
  trail = attempt(trail, (before) => kindled(before, options));
  return { trail: attempt(trail, tidy), fields, titleFrom, doubts };
}

function skipped(error: unknown): Doubt {
  const why = error instanceof Error ? error.message : String(error);
  return {
    about: "internal",
    message: {
      "zh-CN": `内部错误，有一步整理没有完成：${why}`,
      "zh-TW": `內部錯誤，有一步整理沒有完成：${why}`,
      en: `Internal error, one step of laying out was left out: ${why}`,
    },
    line: null,
  };
}

/** A file keeps its name; what has none (the clipboard) gets the title's. */
function fileNameFor(name: string, title: string | null, to: ImportOptions["to"]): string {
  const own = name
    .replace(/^.*[\\/]/u, "")
    .replace(/\.[a-z0-9]{1,5}$/iu, "")
    .replace(/\.role$/iu, "");
  return roleFileName(own === "" ? (title ?? "") : own, to);
}
