import { displayWidth } from "../../../text/width.ts";

export type Alignment = "none" | "left" | "right" | "center";

/** Cells wider than this do not make their column wider: the others stay readable in an editor. */
const widestPadded = 40;

/** The lines of a GitHub table, header and delimiter row first, its columns aligned as they are displayed. */
export function tableLines(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[],
): string[] {
  const columns = Math.max(1, header.length, ...rows.map((row) => row.length));
  const all = [header, ...rows];
  const widths: number[] = [];
  for (let column = 0; column < columns; column++) {
    const own = all.map((row) => displayWidth(row[column] ?? ""));
    const overflows = own.some((width) => width > widestPadded);
    const padded = own.filter((width) => width <= widestPadded);
    widths.push(overflows && column === columns - 1 ? 3 : Math.max(3, ...padded));
  }
  const line = (row: readonly string[]): string => {
    const cells = widths.map((width, column) => {
      const words = row[column] ?? "";
      const overflows =
        column === columns - 1 && all.some((other) => displayWidth(other[column] ?? "") > widestPadded);
      return overflows ? words : padded(words, width, alignments[column] ?? "none");
    });
    return `| ${cells.join(" | ")} |`;
  };
  const delimiter = widths.map((width, column) => rule(width, alignments[column] ?? "none"));
  return [line(header), `| ${delimiter.join(" | ")} |`, ...rows.map(line)];
}

function padded(words: string, width: number, alignment: Alignment): string {
  const spare = Math.max(0, width - displayWidth(words));
  if (alignment === "right") return " ".repeat(spare) + words;
  if (alignment !== "center") return words + " ".repeat(spare);
  return " ".repeat(spare >> 1) + words + " ".repeat(spare - (spare >> 1));
}

function rule(width: number, alignment: Alignment): string {
  if (alignment === "none") return "-".repeat(width);
  if (alignment === "left") return `:${"-".repeat(width - 1)}`;
  if (alignment === "right") return `${"-".repeat(width - 1)}:`;
  return `:${"-".repeat(width - 2)}:`;
}

/** The alignments a delimiter row declares. */
export const alignmentsOf = (delimiter: string): Alignment[] =>
  delimiter
    .trim()
    .replace(/^\||\|$/gu, "")
    .split("|")
    .map((cell) => {
      const mark = cell.trim();
      const left = mark.startsWith(":");
      const right = mark.length > 1 && mark.endsWith(":");
      return left && right ? "center" : right ? "right" : left ? "left" : "none";
    });
