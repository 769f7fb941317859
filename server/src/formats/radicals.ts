/** Radicals that are a whole character, of which Unicode does not say so itself, and those characters. */
const radicals = "⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰";
const characters = "民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙";

/**
 * The characters that a PDF's words were written with. Browsers print 首页 with a font that says it drew the radicals
 * ⾸⻚, which look the same and which no search finds (Unicode, blocks Kangxi Radicals and CJK Radicals Supplement).
 */
export const withoutRadicals = (text: string): string =>
  text.replaceAll(/[\u2e80-\u2fd5]/gu, (sign) => {
    const at = radicals.indexOf(sign);
    return at === -1 ? sign.normalize("NFKC") : characters.charAt(at);
  });
