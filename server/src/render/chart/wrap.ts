import { isWide, type Measure } from "./measure.ts";

/** What must not begin a line, and what must not end one, in Chinese and English alike. */
const notFirst = /^[、，。；：！？）】》」』,.;:!?)\]}%·]/u;
const notLast = /[（【《「『([{]$/u;

/** A word, a Chinese letter, or white space: the places between them are where a line may end. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  let word = "";
  const push = (): void => {
    if (word !== "") found.push(word);
    word = "";
  };
  for (const character of text) {
    if (character === " " || isWide(character)) {
      push();
      found.push(character);
    } else {
      word += character;
      if (character === "-" || character === "/") push();
    }
  }
  push();
  return found;
}

export interface WrapOptions {
  readonly width: number;
  readonly fontSize: number;
  readonly mostLines: number;
  readonly measure: Measure;
}

/** Breaks a label into lines that fit; what does not is cut, with `…`. At least one line, perhaps an empty one. */
export function wrap(label: string, options: WrapOptions): readonly string[] {
  const { width, fontSize, mostLines, measure } = options;
  const fits = (text: string): boolean => measure(text, fontSize) <= width;
  const words = label.replace(/\s+/gu, " ").trim();
  if (fits(words)) return [words];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(words)) {
    if (lines.length === mostLines) return withMore(lines, fits);
    if (line === "" && piece === " ") continue;
    if (fits(line + piece) || (notFirst.test(piece) && line !== "" && fits((line + piece).slice(0, -1)))) {
      line += piece;
      continue;
    }
    if (line.trim() !== "") {
      // An opening bracket goes with what it opens.
      const carried = notLast.exec(line)?.[0] ?? "";
      lines.push(line.slice(0, line.length - carried.length).trim());
      line = piece === " " ? carried : carried + piece;
    } else line = piece;
    while (!fits(line) && lines.length < mostLines) {
      const cut = longest(line, fits);
      if (cut.length === line.length) break;
      lines.push(cut);
      line = line.slice(cut.length);
    }
  }
  if (lines.length === mostLines && line.trim() !== "") return withMore(lines, fits);
  if (line.trim() !== "" || lines.length === 0) lines.push(line.trim());
  return lines.filter((text, index) => text !== "" || index === 0);
}

/**
 * Lines as few as `wrap` needs: broken before what stands in brackets, else of about the same length, as narrow as
 * that allows.
 */
export function balanced(label: string, options: WrapOptions): readonly string[] {
  const widest = wrap(label, options);
  if (widest.length < 2 || widest.at(-1)?.endsWith("…") === true) return widest;
  const bracket = label.search(/\S\s*[（(]/u) + 1;
  if (bracket > 0) {
    const parts = [label.slice(0, bracket).trim(), label.slice(bracket).trim()];
    if (parts.every((part) => options.measure(part, options.fontSize) <= options.width)) return parts;
  }
  let best = widest;
  let low = options.width / widest.length;
  let high = options.width;
  while (high - low > options.fontSize / 2) {
    const width = (low + high) / 2;
    const lines = wrap(label, { ...options, width, mostLines: widest.length });
    if (lines.at(-1)?.endsWith("…") === true) low = width;
    else {
      best = lines;
      high = width;
    }
  }
  return best;
}

/** As many whole characters from the start as fit, but at least one. */
function longest(text: string, fits: (text: string) => boolean): string {
  let cut = "";
  for (const character of text) {
    if (cut !== "" && !fits(cut + character)) return cut;
    cut += character;
  }
  return cut;
}

function withMore(lines: readonly string[], fits: (text: string) => boolean): readonly string[] {
  const characters = [...(lines.at(-1) ?? "")];
  while (characters.length > 1 && !fits(`${characters.join("")}…`)) characters.pop();
  return [...lines.slice(0, -1), `${characters.join("").trimEnd()}…`];
}
