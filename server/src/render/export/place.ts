import type { Field } from "../../role/role.ts";
import { foldSameLength } from "../../vocabulary/fold.ts";
import type { Language } from "../../vocabulary/language.ts";
import {
  chineseCountries,
  countryCode,
  mainlandCities,
  mainlandMunicipalities,
  mainlandProvinces,
  taiwanRegions,
  usStates,
} from "./place-names.ts";

/** An address in the parts schema.org names; a part that is not said is not there. `country`: ISO 3166-1 alpha-2. */
export interface Place {
  readonly street?: string;
  readonly city?: string;
  readonly region?: string;
  readonly postalCode?: string;
  readonly country?: string;
}

const partKeys: Readonly<Record<string, keyof Place>> = {
  street: "street",
  address: "street",
  街道: "street",
  地址: "street",
  详细地址: "street",
  路名: "street",
  city: "city",
  locality: "city",
  town: "city",
  城市: "city",
  市: "city",
  region: "region",
  state: "region",
  province: "region",
  省: "region",
  省份: "region",
  州: "region",
  地区: "region",
  縣市: "region",
  postalcode: "postalCode",
  zip: "postalCode",
  邮编: "postalCode",
  邮政编码: "postalCode",
  郵遞區號: "postalCode",
  country: "country",
  国家: "country",
  國家: "country",
};

/** The places a `location` field names: an address in parts, a text, or several of either. Never guesses a part. */
export function placesOf(field: Field, language: Language): readonly Place[] {
  const parts = field.values.filter(({ path }) => typeof path.at(-1) === "string");
  if (parts.length > 0) {
    const place: Partial<Record<keyof Place, string>> = {};
    for (const { path, value } of parts) {
      const key = partKeys[String(path.at(-1)).toLowerCase()];
      const words = value.trim();
      if (key !== undefined && words !== "") place[key] = words;
    }
    const { country } = place;
    const known = country === undefined ? countryOf(place, language) : (countryCode(country) ?? country);
    return [known === undefined ? place : { ...place, country: known }];
  }
  return field.values
    .flatMap(({ value }) => separate(value))
    .map((text) => readPlace(text, language))
    .filter((place) => Object.keys(place).length > 0);
}

function countryOf({ region = "", city = "" }: Place, language: Language): string | undefined {
  return readPlace(
    language === "en" ? [city, region].filter(Boolean).join(", ") : `${region}${city}`,
    language,
  ).country;
}

/** `北京、上海` and “Berlin or Paris” are several places; an address with numbers is one. */
function separate(text: string): readonly string[] {
  const parts = text.split(/[、;；/／|]|\s+(?:or|and|或)\s+|或/u).map((part) => part.trim());
  const several =
    parts.length > 1 && parts.every((part) => part !== "" && part.length <= 20 && !/\d/.test(part));
  return several ? parts : [text];
}

/** Longer texts are no addresses; whole, they are what is known of the place. */
const longest = 200;

/** An address as people write it, in parts. What it does not say is left out, its words are all kept. */
export function readPlace(raw: string, language: Language): Place {
  const text = raw
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/[(（][^()（）]{0,40}[)）]$/u, "")
    .trim();
  if (text === "") return {};
  if (text.length > longest) return { street: text };
  return /\p{Script=Han}/u.test(text) ? chinese(text, language) : western(text);
}

const alternatives = (names: readonly string[]): string => names.join("|");
const mainland = new RegExp(
  `^(?<region>(?:${alternatives(mainlandProvinces)})(?:省|壮族自治区|回族自治区|维吾尔自治区|自治区)?|(?:${alternatives(mainlandMunicipalities)})市?)?(?<city>[\\p{Script=Han}]{1,6}?(?:(?<![城都超门夜菜股])市|自治州|地区|盟)|(?:${alternatives(mainlandCities)}))?(?<district>[\\p{Script=Han}]{1,5}?(?:(?<![小园社厂景片])区|县|(?<![城都超门夜菜股])市|旗))?(?<street>.*)$`,
  "u",
);
const taiwan = new RegExp(
  `^(?<zip>\\d{3,6})?\\s*(?<city>(?:${alternatives(taiwanRegions)})[市縣县]?)(?<district>[\\p{Script=Han}]{1,4}?[區鄉鎮市区乡镇])?(?<street>.*)$`,
  "u",
);

/** From large to small: 浙江省杭州市余杭区文一西路1号. */
function chinese(text: string, language: Language): Place {
  const folded = foldSameLength(text);
  const named = chineseCountries.find(([name]) => folded.startsWith(foldSameLength(name)));
  // 香港 and 新加坡 are the city as well as the country.
  const isCity = named !== undefined && ["HK", "MO", "SG"].includes(named[1]);
  const rest = (named === undefined ? text : text.slice(named[0].length)).replace(/^[\s,，·]+/u, "");
  if (named !== undefined && named[1] !== "CN" && named[1] !== "TW") {
    const city = isCity ? named[0].replace(/^中国/u, "") : "";
    return clean({ country: named[1], city: city || rest, street: city === "" ? "" : rest });
  }
  const squeezed = rest.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "").replaceAll("臺", "台");
  const groups = taiwan.exec(squeezed)?.groups;
  if (groups !== undefined && (named?.[1] === "TW" || language === "zh-TW")) {
    return clean({
      postalCode: groups.zip ?? "",
      region: groups.city ?? "",
      city: groups.district ?? groups.city ?? "",
      street: groups.street ?? "",
      country: "TW",
    });
  }
  const parts = mainland.exec(squeezed)?.groups ?? {};
  const { region = "", city = "", district = "", street = "" } = parts;
  const own = city || (mainlandMunicipalities.some((name) => region.startsWith(name)) ? region : "");
  const found = region !== "" || mainlandCities.some((name) => city.startsWith(name));
  const shaped = language === "zh-CN" && /市$/.test(city) && named === undefined;
  const country = named?.[1] ?? (found || shaped ? "CN" : "");
  if (own === "" && district === "" && region === "") return clean({ city: squeezed, country });
  return clean({ region, city: `${own}${district}`, street: street.trim(), country });
}

/** From small to large: `1 Main St, Boston, MA 02110`. */
function western(text: string): Place {
  const parts = text
    .split(/\s*[,，]\s*/u)
    .map((part) => part.trim())
    .filter(Boolean);
  let country = "";
  let region = "";
  let postalCode = "";
  const last = parts.at(-1) ?? "";
  const state = /^([A-Z]{2}|[A-Za-z][A-Za-z ]{3,20})(?:\s+(\d{5}(?:-\d{4})?))?$/u.exec(last);
  const isState = (name: string): boolean =>
    Object.hasOwn(usStates, name) || Object.values(usStates).includes(name);
  // `Atlanta, GA` is Georgia of the USA; a code alone after a comma is a state before it is a country.
  if (parts.length > 1 && state?.[1] !== undefined && isState(state[1])) {
    country = "US";
    region = state[1];
    postalCode = state[2] ?? "";
    parts.pop();
  } else if (countryCode(last) !== null && (parts.length > 1 || last.length > 2)) {
    country = countryCode(last) ?? "";
    parts.pop();
    const before = /^([A-Z]{2})(?:\s+(\d{5}(?:-\d{4})?))?$/u.exec(parts.at(-1) ?? "");
    const isCityState = parts.length === 0 && ["HK", "MO", "SG"].includes(country);
    if (isCityState) parts.push(last);
    else if (
      parts.length > 1 &&
      (before !== null || country === "US" || country === "CN" || country === "CA")
    ) {
      region = before?.[1] ?? parts.at(-1) ?? "";
      postalCode = before?.[2] ?? "";
      parts.pop();
    }
  }
  const cityWords = parts.pop() ?? "";
  // 10115 Berlin; Berlin 10115
  const zip = /^(\d{4,6})\s+(\S.*)$/u.exec(cityWords);
  return clean({
    street: parts.join(", "),
    city: zip?.[2] ?? cityWords,
    region,
    postalCode: postalCode || (zip?.[1] ?? ""),
    country,
  });
}

const clean = (parts: Readonly<Record<keyof Place, string>> | Partial<Record<keyof Place, string>>): Place =>
  Object.fromEntries(Object.entries(parts).filter(([, words]) => words.trim() !== ""));
