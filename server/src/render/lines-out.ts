/** Markdown being written, each line with the source line it comes from. */
export interface MarkdownText {
  readonly text: string;
  /** Source line of each line of `text`, counted from the section's own line. */
  readonly from: readonly number[];
}

export interface LineWriter {
  /** Adds lines; the first comes from `line`, each further one from the next. */
  add(text: string, line: number): void;
  /** Makes sure the next line begins a new block. */
  gap(): void;
  /** Begins a new text when this one is long. To be called only where a block of the outermost level begins. */
  cut(): void;
  result(): readonly MarkdownText[];
}

/**
 * Long enough for every usual section. Parsing time grows with the square of some texts, and a keystroke renders
 * its text again, so long ones are written as several.
 */
const usualLength = 3_000;

export function createLineWriter(): LineWriter {
  const texts: MarkdownText[] = [];
  let lines: string[] = [];
  let from: number[] = [];
  let length = 0;
  const close = (): void => {
    if (length > 0) texts.push({ text: lines.join("\n"), from });
    lines = [];
    from = [];
    length = 0;
  };
  return {
    add: (text, line) => {
      text.split(/\r\n|\n|\r/).forEach((part, index) => {
        lines.push(part);
        from.push(line + index);
        length += part.length + 1;
      });
    },
    gap: () => {
      if (lines.length === 0 || lines.at(-1) === "") return;
      lines.push("");
      from.push(from.at(-1) ?? 0);
    },
    cut: () => {
      if (length >= usualLength) close();
    },
    result: () => {
      close();
      return texts;
    },
  };
}
