import type { Settings } from "../../config/settings.ts";
import type { Role } from "../../role/role.ts";
import type { Localised } from "../../vocabulary/language.ts";
import { jurisdictionOf } from "./fair-law.ts";

/** When the texts of the labour laws were last looked at; said wherever one is named. */
export const labourLawAsOf: Localised = { "zh-CN": "截至2025年4月", en: "status as of 2025-04" };

const inMainland =
  /(?:^|[^a-z])(?:china|prc|beijing|shanghai|shenzhen|guangzhou|hangzhou|chengdu|nanjing|suzhou|wuhan|xi['’]?an|tianjin|chongqing|qingdao|dalian|xiamen|ningbo|changsha|zhengzhou|hefei|dongguan|foshan|wuxi)(?![a-z])/u;
const outside =
  /香港|澳门|澳門|台湾|台灣|台北|高雄|新加坡|日本|东京|韩国|首尔|美国|纽约|英国|伦敦|德国|法国|加拿大|澳大利亚|泰国|越南|马来西亚|印尼|海外|(?:^|[^a-z])(?:hong kong|hk|macau|macao|taiwan|taipei|singapore|tokyo|japan|usa?|united states|uk|london|new york)(?![a-z])/u;

/**
 * True when the labour law of mainland China is the one to judge by: documents in zh-CN that are for no place
 * outside, and English ones for a place in the mainland. `location` fields and presets say where.
 */
export function underMainlandLaw({
  role,
  settings,
}: {
  readonly role: Role;
  readonly settings: Settings;
}): boolean {
  const place = role.fields
    .filter(({ id }) => id === "location")
    .flatMap(({ values }) => values.map(({ value }) => value.toLowerCase()))
    .join(" ");
  if (outside.test(place)) return false;
  const jurisdiction = jurisdictionOf(settings, role.language);
  return jurisdiction === "cn" || (jurisdiction === "any" && inMainland.test(place));
}
