/** What a unit may be where years are counted: bits by its code. */
const role = {
  /** The end of a figure. */
  figure: 1,
  /** 半, which is no figure right behind 每. */
  half: 2,
  /** 年, 个, behind a figure. */
  unit: 4,
  blank: 8,
  /** Of words that speak of experience without a figure, and of English: what stands there has to be read. */
  word: 16,
} as const;

const every = "每".charCodeAt(0);

const roles = new Uint8Array(0x10000);

function add(bit: number, units: string): void {
  for (let at = 0; at < units.length; at++)
    roles[units.charCodeAt(at)] = (roles[units.charCodeAt(at)] ?? 0) | bit;
}

add(role.figure, "0123456789½¼¾零〇一二两俩三四五六七八九十百壹贰叁肆伍陆柒捌玖拾佰)+-");
add(role.half, "半");
add(role.unit, "年个");
add(role.blank, " \t\u00a0\u3000");
// 经验, 经历, 年限, 基础.
add(role.word, "验历限础abcdefghijklmnopqrstuvwxyz");

/**
 * False where folded text cannot tell of any years: 年初, 每年 and 每半年 have no figure before their unit, and no word
 * says that none are asked. Most words with 年 in them are of this kind.
 */
export function mayCountYears(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const own = roles[text.charCodeAt(at)] ?? 0;
    if ((own & role.word) !== 0) return true;
    if ((own & role.unit) !== 0 && (before & role.figure) !== 0) return true;
    if ((own & role.half) !== 0) before = text.charCodeAt(at - 1) === every ? 0 : role.figure;
    else if ((own & role.blank) === 0) before = own;
  }
  return false;
}
