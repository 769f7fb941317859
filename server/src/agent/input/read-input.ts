import { nearest } from "../../config/nearest.ts";
import type { Localised } from "../../vocabulary/language.ts";
import type { Outcome } from "../tool.ts";
import type { InputOf, Parameter, Parameters } from "./parameter.ts";

/**
 * What a tool was told, or one line an agent can act on: which property, what it may be, what was probably meant.
 * Nothing stands for nothing: models write `null` for what they leave out.
 */
export function readInput<P extends Parameters>(parameters: P, given: unknown): Outcome<InputOf<P>> {
  const input = given ?? {};
  if (typeof input !== "object" || Array.isArray(input)) return { failure: notAnObject };
  const names = Object.keys(parameters);
  const stranger = Object.keys(input).find((name) => !Object.hasOwn(parameters, name));
  if (stranger !== undefined) return { failure: unknownName(stranger, names) };
  const read: Record<string, unknown> = {};
  for (const [name, parameter] of Object.entries(parameters)) {
    const value = Object.hasOwn(input, name) ? (input as Readonly<Record<string, unknown>>)[name] : null;
    if (value === null || value === undefined) {
      if (parameter.required === true) return { failure: missing(name) };
      read[name] = parameter.type === "number" ? (parameter.usual ?? null) : null;
      continue;
    }
    const problem = problemOf(name, parameter, value);
    if (problem !== null) return { failure: problem };
    read[name] = value;
  }
  // Each property was held against its parameter.
  return { value: read as InputOf<P> };
}

function problemOf(name: string, parameter: Parameter, value: unknown): Localised | null {
  switch (parameter.type) {
    case "text":
      return textProblem(name, parameter, value);
    case "number": {
      const { least, most } = parameter;
      const fits = Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
      return fits
        ? null
        : mustBe(name, ` ${least} 到 ${most} 的整数`, `a whole number from ${least} to ${most}`);
    }
    case "flag":
      return typeof value === "boolean" ? null : mustBe(name, "true 或 false", "true or false");
    case "list": {
      if (!Array.isArray(value)) return mustBe(name, "列表", "a list");
      if (value.length > parameter.most)
        return mustBe(name, `最多 ${parameter.most} 项的列表`, `a list of at most ${parameter.most} items`);
      for (const [index, item] of value.entries()) {
        const problem = textProblem(`${name}[${index}]`, parameter, item);
        if (problem !== null) return problem;
      }
      return null;
    }
  }
}

function textProblem(
  name: string,
  { values, longest }: { readonly values?: readonly string[]; readonly longest: number },
  value: unknown,
): Localised | null {
  if (typeof value !== "string") return mustBe(name, "文字", "a text");
  if (values !== undefined) return values.includes(value) ? null : notAmong(name, value, values);
  if (value.length <= longest) return null;
  return mustBe(name, `不超过 ${longest} 个字符`, `at most ${longest} characters long`);
}

const notAnObject: Localised = {
  "zh-CN": "参数须为一个 JSON 对象",
  en: "the arguments have to be a JSON object",
};

const missing = (name: string): Localised => ({
  "zh-CN": `缺少参数 ${name}`,
  en: `the argument ${name} is missing`,
});

const mustBe = (name: string, chinese: string, english: string): Localised => ({
  "zh-CN": `参数 ${name} 须为${chinese}`,
  en: `${name} has to be ${english}`,
});

function unknownName(name: string, names: readonly string[]): Localised {
  const meant = nearest(name, names);
  const shown = excerpt(name);
  return {
    "zh-CN": `没有参数 ${shown}${meant === null ? "" : `，是否想写 ${meant}？`}${names.length === 0 ? "" : ` 可用：${names.join("、")}`}`,
    en: `there is no argument ${shown}${meant === null ? "" : `; did you mean ${meant}?`}${names.length === 0 ? "" : ` There are ${names.join(", ")}`}`,
  };
}

/** A value that is none of those there are, with the one that was probably meant. */
export function notAmong(name: string, value: string, values: readonly string[]): Localised {
  const meant = nearest(value, values);
  const shown = excerpt(value);
  return {
    "zh-CN": `参数 ${name} 不能是“${shown}”${meant === null ? "" : `，是否想写 ${meant}？`} 可用：${values.join("、")}`,
    en: `${name} cannot be “${shown}”${meant === null ? "" : `; did you mean ${meant}?`} It takes ${values.join(", ")}`,
  };
}

/** What somebody wrote, short enough to be shown and on one line. */
export const excerpt = (text: string): string => {
  const line = oneLine(text.slice(0, 200));
  return line.length > 80 ? `${cut(line, 79)}…` : line;
};

export const oneLine = (text: string): string =>
  text.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]+|\p{Surrogate}/gu, " ");

/** The beginning of a text, no character cut in half. */
export const cut = (text: string, length: number): string =>
  text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
