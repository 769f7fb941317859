/** A calendar day as written. */
export interface ReadDate {
  /** `2026-12-31`, also when there is no such day. */
  readonly iso: string;
  readonly exists: boolean;
}

const forms: readonly RegExp[] = [
  // 2026-12-31, 2026/12/31, 2026.12.31, 2026年12月31日, 20261231
  /^(?<y>\d{4})\s*[-/.年]\s*(?<m>\d{1,2})\s*[-/.月]\s*(?<d>\d{1,2})\s*[日号號]?$/,
  /^(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)$/,
  // 民國115年12月31日
  /^(?:中華)?民[國国](?<roc>\d{2,3})年(?<m>\d{1,2})月(?<d>\d{1,2})日$/,
  // 31 December 2026, 31. Dec 2026
  /^(?<d>\d{1,2})(?:st|nd|rd|th)?\.?\s+(?<name>[a-z]{3,9})\.?,?\s+(?<y>\d{4})$/i,
  // December 31, 2026
  /^(?<name>[a-z]{3,9})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})$/i,
];

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Years of the Republic of China calendar begin with 1912. */
const republic = 1911;

/** Reads a day in the forms in use where the order is certain; `12/31/2026` is not, and gives null. */
export function readDate(words: string): ReadDate | null {
  const text = words.trim().normalize("NFKC");
  if (text.length > 40) return null;
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    const year = groups.roc ? Number(groups.roc) + republic : Number(groups.y);
    const month = groups.name ? months.indexOf(groups.name.slice(0, 3).toLowerCase()) + 1 : Number(groups.m);
    const day = Number(groups.d);
    if (groups.name && month === 0) return null;
    const iso = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
    return { iso, exists: exists(year, month, day) };
  }
  return null;
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
