import type { SectionChoice } from "../protocol.ts";

/** The words of a section on one line, as a picker's second line has room for. */
export function excerpt(preview: string, longest = 120): string {
  const words = preview
    .split("\n")
    .map((line) => line.replace(/^(?:- |\d+\. )/, "").trim())
    .filter((line) => line !== "")
    .join(" · ");
  return words.length > longest ? `${words.slice(0, longest - 1)}…` : words;
}

/** True when what is typed is how the heading is spelled in 拼音, or the beginning of it or of a part of it. */
export function isSpelled({ spellings }: Pick<SectionChoice, "spellings">, typed: string): boolean {
  const letters = typed.toLowerCase().replaceAll(/[\s']+/g, "");
  return /^[a-z]{2,}$/.test(letters) && spellings.some((spelling) => spelling.includes(letters));
}
