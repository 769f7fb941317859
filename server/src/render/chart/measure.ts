/**
 * How wide words are, without anything to draw them on: Chinese, Japanese and Korean letters are as wide as the
 * font is high, Latin ones differ. Rather a little too wide than too narrow, for every font people have.
 */
export type Measure = (text: string, fontSize: number) => number;

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6“”‘’—…·]/u;
const pictograph = /\p{Extended_Pictographic}/u;
const weightless = /[\p{M}\p{Cf}\p{Cc}]/u;

/** Shares of the font size, of the widest among the usual interface fonts. */
const widthOfAscii = (character: string): number => {
  if (" iIljtf.,:;'|!()[]".includes(character)) return 0.34;
  if ("mwMW@%".includes(character)) return 0.94;
  if (character >= "A" && character <= "Z") return 0.7;
  return 0.6;
};

function widthOf(character: string): number {
  if (character <= "~") return character < " " ? 0 : widthOfAscii(character);
  if (wide.test(character)) return 1;
  if (weightless.test(character)) return 0;
  if (pictograph.test(character)) return 1.3;
  return 0.72;
}

/** Letters repeat: there are a few thousand of them, and asking what kind one is takes its time. */
const known = new Map<string, number>();

function remembered(character: string): number {
  const before = known.get(character);
  if (before !== undefined) return before;
  const width = widthOf(character);
  if (known.size < 20_000) known.set(character, width);
  return width;
}

export const measure: Measure = (text, fontSize) => {
  let width = 0;
  for (const character of text) width += remembered(character);
  return width * fontSize;
};

export const isWide = (character: string): boolean => wide.test(character);
