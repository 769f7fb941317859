import type { Language } from "../../vocabulary/language.ts";
import { type Speak, speaker } from "./found.ts";

const iso = /^(\d{4})-(\d{2})-(\d{2})/;
const day = 86_400_000;

/** `2026-12-31` as a weekday, and how far it is from the day rules go by; empty for what is no date. */
export function dateWords(value: string, isEnd: boolean, asOf: string, language: Language): string {
  const date = utc(value);
  const today = utc(asOf);
  if (date === null || today === null) return "";
  const t = speaker(language);
  const away = Math.round((date - today) / day);
  const name = t(`星期${"日一二三四五六".charAt(weekday(date))}`, english[weekday(date)] ?? "");
  const left =
    away === 0
      ? t("就是今天", "today")
      : away > 0
        ? t(`还有 ${away} 天`, `in ${away} ${days(away)}`)
        : t(`${-away} 天前`, `${-away} ${days(-away)} ago`);
  return `${value.slice(0, 10)} — ${name}${t("，", ", ")}${left}${isEnd && away < 0 ? expired(t) : ""}`;
}

const english = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const weekday = (time: number): number => new Date(time).getUTCDay();
const days = (count: number): string => (count === 1 ? "day" : "days");
const expired = (t: Speak): string => t("，已过期", ", expired");

/** Null for days no calendar has. */
function utc(text: string): number | null {
  const match = iso.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, date = 0] = match.slice(1).map(Number);
  const time = Date.UTC(year, month - 1, date);
  return new Date(time).getUTCDate() === date ? time : null;
}
