import { styleText } from "node:util";
import { displayWidth } from "../text/width.ts";
import { inLanguage, type Language, type Localised } from "../vocabulary/language.ts";
import { commonFlags, versionFlag } from "./specs/common.ts";
import { shownSpecs } from "./specs/index.ts";
import type { CommandSpec, FlagSpec } from "./specs/spec.ts";
import { wrap } from "./wrap.ts";

export interface HelpOptions {
  readonly language: Language;
  readonly color: boolean;
}

const words = {
  usage: { "zh-CN": "用法", en: "Usage" },
  commands: { "zh-CN": "命令", en: "Commands" },
  options: { "zh-CN": "选项", "zh-TW": "選項", en: "Options" },
  examples: { "zh-CN": "例子", en: "Examples" },
  more: {
    "zh-CN": "rolewright <命令> --help 说明各个命令。",
    "zh-TW": "rolewright <命令> --help 說明各個命令。",
    en: "rolewright <command> --help tells about each.",
  },
  exit: {
    "zh-CN": "退出码：0 没有错误，1 有错误或警告过多，2 用法有误、无法读取或配置有误。",
    "zh-TW": "結束碼：0 沒有錯誤，1 有錯誤或警告過多，2 用法有誤、無法讀取或設定有誤。",
    en: "Exit codes: 0 no errors; 1 errors, or too many warnings; 2 wrong usage, unreadable input or a broken config.",
  },
} as const satisfies Record<string, Localised>;

/** Columns help is written in; descriptions of flags go on below themselves. */
const columns = 100;
/** Where descriptions begin at the latest: a longer flag has its description on the next line. */
const mostIndent = 34;

/** The help of a command, or of all of them (`null`). */
export function help(command: CommandSpec | null, { language, color }: HelpOptions): string {
  const say = (text: Localised): string => inLanguage(text, language);
  const head = (text: Localised): string => {
    const title = `${say(text)}${language === "en" ? ":" : "："}`;
    return color ? styleText("bold", title, { validateStream: false }) : title;
  };
  const usage = (line: string): string => `${head(words.usage)}${language === "en" ? " " : ""}${line}`;
  const table = (rows: readonly Row[]): readonly string[] => tableOf(rows, say);
  if (command === null) {
    return lines([
      usage("rolewright <command> [options]"),
      "",
      head(words.commands),
      ...table(shownSpecs.map((spec) => ({ written: usageOf(spec), does: spec.summary }))),
      "",
      head(words.options),
      ...table([...commonFlags, versionFlag].map(rowOf)),
      "",
      ...wrap(say(words.more), columns),
      ...wrap(say(words.exit), columns),
    ]);
  }
  return lines([
    usage(`rolewright ${usageOf(command)}`),
    "",
    ...wrap(sentence(say(command.summary), language), columns - 2).map(indented),
    ...command.description.flatMap((text) => ["", ...wrap(say(text), columns - 2).map(indented)]),
    "",
    head(words.options),
    ...table(flagsOf(command).map(rowOf)),
    ...(command.examples.length === 0 ? [] : ["", head(words.examples)]),
    ...command.examples.flatMap(({ line, does }) => [
      ...wrap(say(does), columns - 2).map(indented),
      `    $ ${typeof line === "string" ? line : say(line)}`,
    ]),
    ...(command.name === "check" ? ["", ...wrap(say(words.exit), columns)] : []),
  ]);
}

/** `check [PATH…]` */
export const usageOf = ({ name, operands }: CommandSpec): string => `${name} ${operands}`.trimEnd();

/** Its own flags, then the common ones it has; those for programs are left out. */
export function flagsOf(command: CommandSpec): readonly FlagSpec[] {
  const format = command.formats.length === 0 ? [] : [formatFlag(command)];
  const shared = commonFlags.filter(({ name }) => name !== "format");
  return [...format, ...command.flags, ...shared].filter(({ hidden }) => hidden !== true);
}

/** `--format` with the values it has for this command. */
function formatFlag({ formats }: CommandSpec): FlagSpec {
  const common = commonFlags.find(({ name }) => name === "format");
  return {
    name: "format",
    does: common?.does ?? { "zh-CN": "输出格式", en: "form of the answer" },
    value: formats.join("|"),
    values: formats,
  };
}

/** `-o, --output FILE` */
export const writtenFlag = ({ name, short, value }: FlagSpec): string =>
  `${short === undefined ? "" : `-${short}, `}--${name}${value === null ? "" : ` ${value}`}`;

interface Row {
  readonly written: string;
  readonly does: Localised;
}

const rowOf = (flag: FlagSpec): Row => ({ written: writtenFlag(flag), does: flag.does });

function tableOf(rows: readonly Row[], say: (text: Localised) => string): readonly string[] {
  const widths = rows.map(({ written }) => displayWidth(written)).filter((width) => width <= mostIndent - 4);
  const width = Math.max(0, ...widths);
  const indent = " ".repeat(width + 4);
  return rows.flatMap(({ written, does }) => {
    const [first = "", ...rest] = wrap(say(does), columns - width - 4);
    const more = rest.map((line) => indent + line);
    const left = displayWidth(written);
    return left > width
      ? [`  ${written}`, indent + first, ...more]
      : [`  ${written}${" ".repeat(width - left)}  ${first}`, ...more];
  });
}

/** A summary standing alone. */
const sentence = (text: string, language: Language): string =>
  language === "en" ? `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.` : `${text}。`;

const indented = (line: string): string => `  ${line}`;
const lines = (all: readonly string[]): string => `${all.join("\n")}\n`;
