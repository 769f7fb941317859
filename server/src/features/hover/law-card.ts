import type { Law } from "../../facts/fact.ts";
import type { Language } from "../../vocabulary/language.ts";
import { inLanguage } from "../../vocabulary/language.ts";
import { type LawEntry, lawByName, replacementsOf } from "../../vocabulary/laws.ts";
import type { Jurisdiction } from "../../vocabulary/word-tables.ts";
import { lawStatusNames, say } from "../help.ts";
import { escaped, link } from "../role-words.ts";
import { type Speak, speaker } from "./found.ts";

/** A law's name, whether it applies and since when, where it applies, what took its place, and who says so. */
export function lawCard(law: Law, written: Language, language: Language): string {
  const t = say(language);
  const entry = lawByName(law.name, written)?.law ?? null;
  if (entry === null) return `**${escaped(law.official ?? law.name)}** — ${t.unknownLaw}`;
  const speak = speaker(language);
  const rows = [
    ...dates(entry, speak),
    fact(speak("适用范围", "Applies in"), jurisdictions(speak)[entry.jurisdiction], t.colon),
    fact(
      speak("现行规定见", "See now"),
      replacementsOf(entry)
        .map(({ official }) => escaped(official))
        .join(language === "en" ? ", " : "、"),
      t.colon,
    ),
    fact(speak("引用条文", "Article cited"), article(law, entry, speak), t.colon),
    fact(
      speak("说明", "Note"),
      entry.note === null ? "" : escaped(inLanguage(entry.note, language)),
      t.colon,
    ),
    fact(speak("来源", "Source"), source(entry), t.colon),
    fact(speak("核对日期", "Checked on"), entry.checkedOn, t.colon),
  ].filter((row) => row !== "");
  const status = inLanguage(lawStatusNames[entry.status], language);
  const doubt =
    entry.sure === "confirmed"
      ? ""
      : `\n\n${
          entry.sure === "likely"
            ? speak(
                "依据可靠的二手资料，尚未核对原文。",
                "By good secondary sources; the text itself was not read.",
              )
            : speak("未经核实，请自行查证。", "Not confirmed: check it yourself.")
        }`;
  return `**${escaped(entry.official)}** — ${status}\n\n${rows.join("\n")}${doubt}`;
}

const fact = (name: string, value: string, colon: string): string =>
  value === "" ? "" : `- ${name}${colon}${value}`;

/** Of the text in force, or of the last one there was: the register does not keep older ones. */
function dates({ status, passed, since, ended }: LawEntry, t: Speak): readonly string[] {
  const colon = t("：", ": ");
  const over = status === "repealed" || status === "superseded";
  const amended = status === "amended";
  return [
    fact(amended ? t("最近修订", "Last amended") : t("文本通过", "Text adopted"), passed ?? "", colon),
    fact(
      amended ? t("修订施行", "Amendment in force since") : t("文本施行", "Text in force since"),
      since ?? "",
      colon,
    ),
    fact(over ? t("失效", "Ended") : t("截止", "Ends"), ended ?? "", colon),
  ];
}

/** `27`; with where it is now, when the register knows. */
function article({ article: cited }: Law, { moved, movedFrom }: LawEntry, t: Speak): string {
  if (cited === null) return "";
  const now = moved.find(([from]) => from === cited)?.[1];
  if (now !== undefined)
    return t(`${cited}（旧条号，现为 ${now}）`, `${cited} (in the old text; now ${now})`);
  if (movedFrom !== null && cited >= movedFrom)
    return t(`${cited}（条号可能有变）`, `${cited} (numbers may have moved)`);
  return String(cited);
}

/** An address can be followed; a title is told. */
function source({ source: text }: LawEntry): string {
  return /^https?:\/\/[^\s<>]+$/i.test(text) ? link(text, text) : escaped(text);
}

const jurisdictions = (t: Speak): Readonly<Record<Jurisdiction, string>> => ({
  cn: t("中国大陆", "Mainland China"),
  tw: t("台湾", "Taiwan"),
  eu: t("欧盟", "the European Union"),
  us: t("美国", "the United States"),
  uk: t("英国", "the United Kingdom"),
  international: t("国际", "several countries"),
});
