/** The chart's words come in three languages; other display languages read English. */
export function languageOf(locale: string): "zh-CN" | "zh-TW" | "en" {
  const tag = locale.toLowerCase();
  if (!tag.startsWith("zh")) return "en";
  return /hant|tw|hk|mo/.test(tag) ? "zh-TW" : "zh-CN";
}
