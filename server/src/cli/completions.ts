import { inLanguage, type Language, type Localised } from "../vocabulary/language.ts";
import { flagsOf } from "./help.ts";
import { commonFlags, versionFlag } from "./specs/common.ts";
import { shownSpecs } from "./specs/index.ts";
import type { CommandSpec, Completes, FlagSpec } from "./specs/spec.ts";

export interface Completions {
  readonly words: readonly { readonly word: string; readonly does: string }[];
  /** What the shell itself may add. */
  readonly offer: "nothing" | "files" | "folders";
}

export interface CompletionOptions {
  readonly language: Language;
  /** Asked only where a rule may stand. */
  ruleIds(): Promise<readonly string[]>;
}

/** What may stand for the last of these words, which may be empty. Words are those behind `rolewright`. */
export async function completionsOf(
  line: readonly string[],
  options: CompletionOptions,
): Promise<Completions> {
  const before = line.slice(0, -1);
  const last = line.at(-1) ?? "";
  const command = commandIn(before);
  const flags = command === null ? [...commonFlags, versionFlag] : flagsOf(command);
  const say = (text: Localised): string => inLanguage(text, options.language);
  const inline = /^(--[^=]+)=(.*)$/su.exec(last);
  if (inline !== null) {
    const [, name = "", begun = ""] = inline;
    const { words, offer } = await valuesOf(flagNamed(flags, name), begun, options);
    return { words: words.map(({ word, does }) => ({ word: `${name}=${word}`, does })), offer };
  }
  const flag = before.includes("--") ? undefined : flagNamed(flags, before.at(-1) ?? "");
  if (flag !== undefined && flag.value !== null) return valuesOf(flag, last, options);
  if (last.startsWith("-") && !before.includes("--")) {
    const words = flags
      .filter(({ name }) => !before.includes(`--${name}`))
      .map(({ name, does }) => ({ word: `--${name}`, does: say(does) }));
    return { words: words.filter(({ word }) => word.startsWith(last)), offer: "nothing" };
  }
  if (command === null) {
    const words = shownSpecs.map(({ name, summary }) => ({ word: name, does: say(summary) }));
    return { words: words.filter(({ word }) => word.startsWith(last)), offer: "nothing" };
  }
  return offered(command.completes, last, options);
}

/** The first word that is neither a flag nor the value of one. */
function commandIn(words: readonly string[]): CommandSpec | null {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (!word.startsWith("-")) return shownSpecs.find(({ name }) => name === word) ?? null;
    if (flagNamed(commonFlags, word)?.value != null) at++;
  }
  return null;
}

const flagNamed = (flags: readonly FlagSpec[], written: string): FlagSpec | undefined =>
  flags.find(
    ({ name, short }) => written === `--${name}` || (short !== undefined && written === `-${short}`),
  );

async function valuesOf(
  flag: FlagSpec | undefined,
  begun: string,
  options: CompletionOptions,
): Promise<Completions> {
  return offered(flag?.values ?? flag?.completes, begun, options);
}

async function offered(
  completes: Completes | undefined,
  begun: string,
  { ruleIds }: CompletionOptions,
): Promise<Completions> {
  if (completes === "files" || completes === "folders") return { words: [], offer: completes };
  const words = completes === "rules" ? await ruleIds() : (completes ?? []);
  return {
    words: words.filter((word) => word.startsWith(begun)).map((word) => ({ word, does: "" })),
    offer: "nothing",
  };
}
