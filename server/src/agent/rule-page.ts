import type { Language } from "../vocabulary/language.ts";

/**
 * A rule's page in one of its languages. Pages say everything in English and in Chinese, paragraph by paragraph and
 * example by example; what a section has in one language only stays.
 */
export function pageIn(page: string, language: Language): string {
  const chinese = language !== "en";
  const sections: Piece[][] = [];
  for (const piece of piecesOf(page.replaceAll("\r\n", "\n"))) {
    const last = sections.at(-1);
    if (last === undefined || isHeading(piece)) sections.push([piece]);
    else last.push(piece);
  }
  return `${sections.flatMap((section) => sectionIn(section, chinese)).join("\n\n")}\n`;
}

/** A paragraph, a heading or a code block. */
interface Piece {
  readonly text: string;
  readonly code: boolean;
}

const piecesOf = (page: string): readonly Piece[] =>
  page
    .split(/^(`{3,}.*\n[\s\S]*?^`{3,}) *$/m)
    .flatMap((part) =>
      part.startsWith("```")
        ? [{ text: part, code: true }]
        : part.split(/\n\s*\n/).map((text) => ({ text: text.trim(), code: false })),
    )
    .filter(({ text }) => text !== "");

const isHeading = ({ text, code }: Piece): boolean => !code && /^#{1,2} /.test(text);

/** Examples stay behind the words, as pages have them. */
function sectionIn(section: readonly Piece[], chinese: boolean): readonly string[] {
  const [first, ...rest] = section;
  if (first === undefined) return [];
  const isTop = first.text.startsWith("# ");
  const pieces = rest.map((piece) => (isTop ? summaryIn(piece, chinese) : piece));
  return [
    headingIn(first.text, chinese),
    ...chosen(pieces, false, chinese),
    ...chosen(pieces, true, chinese),
  ];
}

/** `## Why · 为什么` */
function headingIn(heading: string, chinese: boolean): string {
  const [marks = "", english = "", other = ""] = /^(#{1,2}) (.*?) · (.*)$/.exec(heading)?.slice(1) ?? [];
  return marks === "" ? heading : `${marks} ${chinese ? other : english}`;
}

/** `两处经验年限不一致 · Two places ask for different years of experience` */
function summaryIn(piece: Piece, chinese: boolean): Piece {
  const [one, other, ...more] = piece.text.split(" · ");
  if (one === undefined || other === undefined || more.length > 0) return piece;
  return { ...piece, text: chinese ? one : other };
}

function chosen(pieces: readonly Piece[], code: boolean, chinese: boolean): readonly string[] {
  const all = pieces.filter((piece) => piece.code === code).map(({ text }) => text);
  const own = all.filter((text) => isChinese(text, code ? keysShare : quotesShare) === chinese);
  return own.length === 0 ? all : own;
}

/** From how many Chinese characters on a text is Chinese: English may quote some, and YAML has English keys. */
const quotesShare = 1 / 3;
const keysShare = 1 / 10;

const isChinese = (text: string, share: number): boolean =>
  (text.match(/\p{Script=Han}/gu)?.length ?? 0) > text.length * share;
