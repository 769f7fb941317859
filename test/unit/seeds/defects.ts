import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { check } from "../../support/check.ts";

/** A grade-A defect as `defects.yaml` has it. */
interface Row {
  readonly rule?: string;
  readonly at?: readonly (readonly [line: number, words: string])[];
  readonly preset?: string;
  readonly none?: string;
}

export interface Outcome {
  readonly id: string;
  readonly rule: string;
  readonly state: "found" | "missed" | "not covered";
  /** What was found at the places, or why it is not covered, or what the rule says instead. */
  readonly told: string;
}

/** Notes of pronunciation stand inside the words of one document; they are left out when words are compared. */
const plain = (words: string): string => words.replace(/\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)/gu, "");

/** What becomes of each defect of a list (`defects.yaml`) when the documents in `folder` are checked. */
export function outcomes(folder: string, list: string): readonly Outcome[] {
  const rows = parse(list) as Readonly<Record<string, Row>>;
  const files = readdirSync(folder).sort();
  const texts = files.map((file) => readFileSync(path.join(folder, file), "utf8"));
  return Object.entries(rows).map(([id, row]) => {
    const { rule = "", at = [], none } = row;
    if (none !== undefined) return { id, rule: "–", state: "not covered", told: none };
    const text = texts[Number(id.slice(1, 2))] ?? "";
    const said = findingsOf(text, row.preset).filter((finding) => finding.rule === rule);
    const places = at.map(([line, words]) => said.find((finding) => stands(finding, line, words)));
    const found = places.every((place) => place !== undefined);
    const told = (found ? places : said).map((place) => `${place?.line}: ${place?.words.slice(0, 40)}`);
    return { id, rule, state: found ? "found" : "missed", told: told.join("; ") };
  });
}

/** What stands where nothing should (`silent.yaml`), as `line words: rule`. */
export function wronglySaid(folder: string, list: string): readonly string[] {
  const rows = parse(list) as Readonly<Record<string, readonly (readonly [number, string, string])[]>>;
  const files = readdirSync(folder).sort();
  return Object.entries(rows).flatMap(([seed, places]) => {
    const text = readFileSync(path.join(folder, files[Number(seed)] ?? ""), "utf8");
    const lines = text.split("\n");
    return places.flatMap(([line, words, rules]) => {
      const own = lines[line - 1] ?? "";
      if (!plain(own).includes(words)) return [`${seed}:${line} does not say ${words}`];
      return findingsOf(text)
        .filter((finding) => finding.main && finding.line === line && plain(finding.words).includes(words))
        .filter(({ rule }) => new RegExp(`^(?:${rules})`, "u").test(rule))
        .map(({ rule }) => `${seed}:${line} ${words}: ${rule}`);
    });
  });
}

interface Said {
  readonly rule: string;
  readonly line: number;
  readonly words: string;
  /** The finding's own place, as against one it points to. */
  readonly main: boolean;
}

const stands = (finding: Said, line: number, words: string): boolean => {
  if (line > 0 && finding.line !== line) return false;
  const own = plain(finding.words);
  return words === "*" || own.includes(words) || words.includes(own);
};

const known = new Map<string, readonly Said[]>();

function findingsOf(text: string, preset = ""): readonly Said[] {
  const key = preset + text;
  const before = known.get(key);
  if (before !== undefined) return before;
  const config = preset === "" ? "" : `=== rolewright.config.yaml\nextends: ${preset}\n`;
  const { findings } =
    config === "" ? check(text, "role.role.md") : check(`=== role.role.md\n${text}\n${config}`);
  const said = (findings.get("role.role.md") ?? []).flatMap(({ rule, span, related }) =>
    [span, ...(related ?? []).filter(({ uri }) => uri === undefined).map((other) => other.span)].map(
      (place, index) => ({
        rule,
        main: index === 0,
        line: text.slice(0, place.start).split("\n").length,
        words: text.slice(place.start, place.end),
      }),
    ),
  );
  known.set(key, said);
  return said;
}
