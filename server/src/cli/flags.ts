import { parseArgs } from "node:util";
import { nearest } from "../config/nearest.ts";
import type { Localised } from "../vocabulary/language.ts";
import type { Outcome } from "./outcome.ts";
import type { FlagSpec } from "./specs/spec.ts";

export interface Arguments {
  /** Null when none is written. */
  readonly command: string | null;
  /** What stands after the command and is no flag; `-` is one of these. */
  readonly operands: readonly string[];
  /** Values by name; `true` for a flag that is set. Of a repeated one the last counts. */
  readonly flags: ReadonlyMap<string, string | true>;
}

/** Takes the arguments apart. `known`: every flag of any command; which of them a command takes is asked later. */
export function parseArguments(argv: readonly string[], known: readonly FlagSpec[]): Outcome<Arguments> {
  const specs = new Map(known.map((spec) => [spec.name, spec]));
  const options = Object.fromEntries(
    known.map(({ name, short, value }) => [
      name,
      {
        type: value === null ? ("boolean" as const) : ("string" as const),
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags = new Map<string, string | true>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const spec = specs.get(token.name);
    if (spec === undefined)
      return {
        failure: unknownFlag(
          token.rawName,
          known.map(({ name }) => name),
        ),
      };
    if (spec.value === null && token.value !== undefined) return { failure: noValue(token.rawName) };
    // `--format --quiet` is a format that was forgotten; a value that does begin so is written `--format=--quiet`.
    // Nothing is what a script's variable has that was never set.
    const forgotten = !token.value || (token.inlineValue === false && /^-./.test(token.value));
    if (spec.value !== null && forgotten) return { failure: needsValue(token.rawName) };
    flags.set(token.name, token.value ?? true);
  }
  const [command = null, ...rest] = operands;
  return { value: { command, operands: rest, flags } };
}

/** The first flag the command does not take, as a failure; null when it takes them all. */
export function strangerAmong(
  flags: ReadonlyMap<string, string | true>,
  names: readonly string[],
  command: string,
): Localised | null {
  const stranger = [...flags.keys()].find((name) => !names.includes(name));
  return stranger === undefined ? null : unknownFlag(`--${stranger}`, names, command);
}

/** One of several words, `otherwise` when the flag is not there. */
export function oneOf<T extends string>(
  flags: ReadonlyMap<string, string | true>,
  name: string,
  values: readonly T[],
  otherwise: T,
): Outcome<T> {
  const written = flags.get(name);
  if (written === undefined) return { value: otherwise };
  const value = values.find((candidate) => candidate === written);
  if (value !== undefined) return { value };
  const all = values.join(", ");
  return {
    failure: {
      "zh-CN": `--${name} 不能是 ${String(written)}，可用：${values.join("、")}`,
      "zh-TW": `--${name} 不能是 ${String(written)}，可用：${values.join("、")}`,
      en: `--${name} cannot be ${String(written)}; it takes ${all}`,
    },
  };
}

/** A whole number from 0, null when the flag is not there. */
export function count(flags: ReadonlyMap<string, string | true>, name: string): Outcome<number | null> {
  const written = flags.get(name);
  if (written === undefined) return { value: null };
  if (typeof written === "string" && /^\d{1,9}$/.test(written)) return { value: Number(written) };
  return {
    failure: {
      "zh-CN": `--${name} 须为不小于 0 的整数`,
      "zh-TW": `--${name} 須為不小於 0 的整數`,
      en: `--${name} takes a whole number from 0`,
    },
  };
}

/** The value of a flag, null when it is not there. */
export const textOf = (flags: ReadonlyMap<string, string | true>, name: string): string | null => {
  const value = flags.get(name);
  return typeof value === "string" ? value : null;
};

function unknownFlag(raw: string, names: readonly string[], command: string | null = null): Localised {
  const suggestion = nearest(raw.replace(/^-+/, ""), names);
  const where =
    command === null ? { chinese: "", english: "" } : { chinese: `${command} `, english: ` for ${command}` };
  return {
    "zh-CN": `${where.chinese}没有选项 ${raw}${suggestion === null ? "" : `，是否想写 --${suggestion}？`}`,
    "zh-TW": `${where.chinese}沒有選項 ${raw}${suggestion === null ? "" : `，是否想寫 --${suggestion}？`}`,
    en: `unknown option ${raw}${where.english}${suggestion === null ? "" : `; did you mean --${suggestion}?`}`,
  };
}

const noValue = (raw: string): Localised => ({
  "zh-CN": `${raw} 不带值`,
  "zh-TW": `${raw} 不帶值`,
  en: `${raw} takes no value`,
});

const needsValue = (raw: string): Localised => ({
  "zh-CN": `${raw} 后面要写值`,
  "zh-TW": `${raw} 後面要寫值`,
  en: `${raw} needs a value`,
});
