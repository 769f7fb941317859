import { describe, expect, it } from "vitest";
import type { Language } from "../../vocabulary/language.ts";
import { type Place, readPlace } from "./place.ts";

const cases: readonly (readonly [Language, string, Place])[] = [
  ["zh-CN", "杭州市余杭区", { city: "杭州市余杭区", country: "CN" }],
  [
    "zh-CN",
    "浙江省杭州市余杭区文一西路1号",
    { region: "浙江省", city: "杭州市余杭区", street: "文一西路1号", country: "CN" },
  ],
  ["zh-CN", "杭州", { city: "杭州", country: "CN" }],
  [
    "zh-CN",
    "北京市朝阳区建国路8号",
    { region: "北京市", city: "北京市朝阳区", street: "建国路8号", country: "CN" },
  ],
  ["zh-CN", "上海", { region: "上海", city: "上海", country: "CN" }],
  ["zh-CN", "义乌市", { city: "义乌市", country: "CN" }],
  ["zh-CN", "新疆维吾尔自治区乌鲁木齐市", { region: "新疆维吾尔自治区", city: "乌鲁木齐市", country: "CN" }],
  ["zh-CN", "中国杭州", { city: "杭州", country: "CN" }],
  ["zh-CN", "新加坡", { city: "新加坡", country: "SG" }],
  ["zh-CN", "日本东京", { city: "东京", country: "JP" }],
  ["zh-CN", "中国香港中环", { city: "香港", street: "中环", country: "HK" }],
  // Nothing says where that is.
  ["zh-CN", "总部大楼", { city: "总部大楼" }],
  ["zh-CN", "超市门口", { city: "超市门口" }],
  [
    "zh-TW",
    "台北市信義區松高路1號",
    { region: "台北市", city: "信義區", street: "松高路1號", country: "TW" },
  ],
  ["zh-TW", "110 臺北市信義區", { postalCode: "110", region: "台北市", city: "信義區", country: "TW" }],
  ["zh-TW", "台中", { region: "台中", city: "台中", country: "TW" }],
  ["zh-TW", "美國紐約", { city: "紐約", country: "US" }],
  ["en", "Boston, MA", { city: "Boston", region: "MA", country: "US" }],
  [
    "en",
    "1 Main St, Boston, MA 02110",
    { street: "1 Main St", city: "Boston", region: "MA", postalCode: "02110", country: "US" },
  ],
  ["en", "Austin, Texas, USA", { city: "Austin", region: "Texas", country: "US" }],
  ["en", "Berlin, Germany", { city: "Berlin", country: "DE" }],
  [
    "en",
    "Hauptstr. 1, 10115 Berlin, Germany",
    { street: "Hauptstr. 1", city: "Berlin", postalCode: "10115", country: "DE" },
  ],
  ["en", "Hangzhou, Zhejiang, China", { city: "Hangzhou", region: "Zhejiang", country: "CN" }],
  ["en", "London (hybrid)", { city: "London" }],
  ["en", "Singapore", { city: "Singapore", country: "SG" }],
  ["en", "United Kingdom", { country: "GB" }],
  ["en", "Head office", { city: "Head office" }],
  ["en", "", {}],
];

describe("an address in parts", () => {
  it.each(cases)("%s %s", (language, text, place) => {
    expect(readPlace(text, language)).toEqual(place);
  });

  it("takes long texts as they are, at once", () => {
    const text = "市".repeat(100_000);
    expect(readPlace(text, "zh-CN")).toEqual({ street: text });
  });
});
