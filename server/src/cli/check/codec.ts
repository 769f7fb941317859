import type { Needs } from "../../check/dependencies.ts";
import type { Severity } from "../../config/settings.ts";
import type { KnownFile } from "../../organisation/file.ts";
import { ruleUrl } from "../../rules/documentation.ts";
import type { Range } from "../../text/lines.ts";
import type { FindingReport, FixReport } from "../report/report.ts";
import type { CheckedFile } from "./checked-file.ts";

/*
 * What goes from thread to thread and into the cache, as JSON text: that costs less than to hand over objects.
 * Findings say the same few things in many places, and files depend on the same names, so each piece is written once
 * and named by its index. Decoding throws on what these functions did not write.
 */

/** Gives each piece its index. */
interface Table<T> {
  readonly pieces: T[];
  indexOf(piece: T): number;
}

function createTable<T>(keyOf: (piece: T) => unknown): Table<T> {
  const pieces: T[] = [];
  const known = new Map<unknown, number>();
  return {
    pieces,
    indexOf(piece) {
      const key = keyOf(piece);
      const before = known.get(key);
      if (before !== undefined) return before;
      known.set(key, pieces.length);
      return pieces.push(piece) - 1;
    },
  };
}

const severities: readonly Severity[] = ["error", "warning", "info", "hint"];

type Four = readonly [number, number, number, number];
type CodedRelated = readonly [path: number, message: number, place: Four];
type CodedFinding = readonly [
  rule: number,
  severity: number,
  message: number,
  place: Four,
  related: readonly CodedRelated[],
  fixes: readonly number[],
];
type CodedFile = readonly [
  uri: string,
  roles: number,
  findings: readonly CodedFinding[],
  lines: readonly (readonly [number, string])[],
];

interface CodedFiles {
  readonly rules: readonly string[];
  readonly paths: readonly string[];
  readonly messages: readonly FindingReport["message"][];
  readonly fixes: readonly FixReport[];
  readonly files: readonly CodedFile[];
}

/** Everything found in some files. */
export function encodeFiles(files: readonly CheckedFile[]): string {
  const rules = createTable<string>((rule) => rule);
  const paths = createTable<string>((path) => path);
  // Rules mostly make their messages anew.
  const messages = createTable<FindingReport["message"]>(
    (message) => `${message.en}\u0000${message["zh-CN"]}\u0000${message["zh-TW"] ?? "\u0000"}`,
  );
  const fixes = createTable<FixReport>((fix) => JSON.stringify(fix));
  const finding = (report: FindingReport): CodedFinding => [
    rules.indexOf(report.rule),
    severities.indexOf(report.severity),
    messages.indexOf(report.message),
    four(report.range),
    report.related.map(({ path, message, range }) => [
      paths.indexOf(path),
      messages.indexOf(message),
      four(range),
    ]),
    report.fixes.map(fixes.indexOf),
  ];
  const coded = files.map(
    ({ uri, roles, findings, lines }): CodedFile => [uri, roles, findings.map(finding), [...lines]],
  );
  const all: CodedFiles = {
    rules: rules.pieces,
    paths: paths.pieces,
    messages: messages.pieces,
    fixes: fixes.pieces,
    files: coded,
  };
  return JSON.stringify(all);
}

export function decodeFiles(text: string): readonly CheckedFile[] {
  const { rules, paths, messages, fixes, files } = JSON.parse(text) as CodedFiles;
  const urls = rules.map(ruleUrl);
  return files.map(([uri, roles, findings, lines]) => ({
    uri,
    roles,
    lines: new Map(lines),
    findings: findings.map(
      ([rule, severity, message, place, related, own]): FindingReport => ({
        rule: at(rules, rule),
        severity: at(severities, severity),
        message: at(messages, message),
        range: range(place),
        related: related.map(([path, words, there]) => ({
          path: at(paths, path),
          range: range(there),
          message: at(messages, words),
        })),
        fixes: own.map((fix) => at(fixes, fix)),
        url: at(urls, rule),
      }),
    ),
  }));
}

const four = ({ start, end }: Range): Four => [start.line, start.character, end.line, end.character];

const range = ([line, character, endLine, endCharacter]: Four): Range => ({
  start: { line, character },
  end: { line: endLine, character: endCharacter },
});

type CodedKnown = readonly [
  uri: string,
  entries: KnownFile["entries"],
  read: Omit<KnownFile["read"], "starts">,
  /** Lengths of the lines, a character each; where one is too long for that, as numbers. */
  lengths: string | readonly number[],
];

/** What others have to know of some files. */
export const encodeKnown = (files: readonly (readonly [uri: string, known: KnownFile])[]): string =>
  JSON.stringify(
    files.map(([uri, { entries, read }]): CodedKnown => {
      const { starts, ...rest } = read;
      return [uri, entries, rest, encodeLengths(starts)];
    }),
  );

export const decodeKnown = (text: string): readonly (readonly [uri: string, known: KnownFile])[] =>
  (JSON.parse(text) as readonly CodedKnown[]).map(([uri, entries, rest, lengths]) => [
    uri,
    { entries, read: { ...rest, starts: decodeLengths(lengths) } },
  ]);

/** Characters from here on are written as they are in JSON. */
const noLength = 0x80;
/** Longer ones would be surrogates. */
const longestLength = 0xd000;
/** So many characters can be made a string at once. */
const mostLines = 4096;

function encodeLengths(starts: Uint32Array): string | readonly number[] {
  const { length } = starts;
  const lengths: number[] = [];
  let fits = length <= mostLines;
  let last = 0;
  for (let line = 0; line < length; line++) {
    const start = starts[line] ?? 0;
    if (start - last > longestLength) fits = false;
    lengths.push(start - last);
    last = start;
  }
  return fits ? String.fromCharCode(...lengths.map((own) => own + noLength)) : lengths;
}

function decodeLengths(lengths: string | readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length);
  let start = 0;
  for (let line = 0; line < starts.length; line++) {
    start += typeof lengths === "string" ? lengths.charCodeAt(line) - noLength : (lengths[line] ?? 0);
    starts[line] = start;
  }
  return starts;
}

interface CodedNeeds {
  readonly topics: readonly string[];
  readonly files: readonly (readonly [uri: string, topics: readonly number[], places: Needs["places"]])[];
}

/** What the findings of some files depend on. */
export function encodeNeeds(files: readonly (readonly [uri: string, needs: Needs])[]): string {
  const topics = createTable<string>((topic) => topic);
  const coded: CodedNeeds = {
    topics: topics.pieces,
    files: files.map(([uri, needs]) => [uri, needs.topics.map(topics.indexOf), needs.places]),
  };
  return JSON.stringify(coded);
}

export function decodeNeeds(text: string): readonly (readonly [uri: string, needs: Needs])[] {
  const { topics, files } = JSON.parse(text) as CodedNeeds;
  return files.map(([uri, own, places]) => [uri, { topics: own.map((topic) => at(topics, topic)), places }]);
}

function at<T>(pieces: readonly T[], index: number): T {
  const piece = pieces[index];
  if (piece === undefined) throw new RangeError(`no piece ${index}`);
  return piece;
}
