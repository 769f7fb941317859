/** Provinces, autonomous regions and municipalities of mainland China, without their endings (GB/T 2260). */
export const mainlandProvinces: readonly string[] =
  "河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆".split(
    "|",
  );

export const mainlandMunicipalities: readonly string[] = ["北京", "上海", "天津", "重庆"];

/** Cities that are usually named without 市: those of the provinces' governments and the ones listed separately in the plan. */
export const mainlandCities: readonly string[] =
  "石家庄|太原|呼和浩特|沈阳|长春|哈尔滨|南京|杭州|合肥|福州|南昌|济南|郑州|武汉|长沙|广州|南宁|海口|成都|贵阳|昆明|拉萨|西安|兰州|西宁|银川|乌鲁木齐|大连|青岛|宁波|厦门|深圳|苏州|无锡|东莞|佛山|珠海|温州".split(
    "|",
  );

/** Municipalities, counties and cities of Taiwan, without their endings; 臺 is read as 台. */
export const taiwanRegions: readonly string[] =
  "台北|新北|桃園|台中|台南|高雄|基隆|新竹|嘉義|苗栗|彰化|南投|雲林|屏東|宜蘭|花蓮|台東|澎湖|金門|連江".split(
    "|",
  );

/** Codes of the states of the USA and the District of Columbia, and their names. */
export const usStates: Readonly<Record<string, string>> = Object.fromEntries(
  "AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming"
    .split("|")
    .map((entry) => [entry.slice(0, 2), entry.slice(3)]),
);

/** Names of countries and territories as addresses have them, folded, by their code (ISO 3166-1 alpha-2). */
const names: Readonly<Record<string, string>> = {
  AE: "united arab emirates|uae|阿联酋",
  AR: "argentina|阿根廷",
  AT: "austria|奥地利",
  AU: "australia|澳大利亚",
  BE: "belgium|比利时",
  BR: "brazil|巴西",
  CA: "canada|加拿大",
  CH: "switzerland|瑞士",
  CL: "chile|智利",
  CN: "china|mainland china|pr china|p.r. china|prc|people's republic of china|中国|中國|中国大陆|中國大陸|中华人民共和国",
  CZ: "czech republic|czechia|捷克",
  DE: "germany|deutschland|德国",
  DK: "denmark|丹麦",
  EG: "egypt|埃及",
  ES: "spain|西班牙",
  FI: "finland|芬兰",
  FR: "france|法国",
  GB: "united kingdom|uk|great britain|england|scotland|wales|英国",
  GR: "greece|希腊",
  HK: "hong kong|hong kong sar|香港|中国香港|香港特别行政区",
  HU: "hungary|匈牙利",
  ID: "indonesia|印度尼西亚|印尼",
  IE: "ireland|爱尔兰",
  IL: "israel|以色列",
  IN: "india|印度",
  IT: "italy|意大利",
  JP: "japan|日本",
  KR: "south korea|korea|republic of korea|韩国",
  MO: "macao|macau|澳门|中国澳门|澳门特别行政区",
  MX: "mexico|墨西哥",
  MY: "malaysia|马来西亚",
  NL: "netherlands|the netherlands|荷兰",
  NO: "norway|挪威",
  NZ: "new zealand|新西兰",
  PH: "philippines|菲律宾",
  PL: "poland|波兰",
  PT: "portugal|葡萄牙",
  RO: "romania|罗马尼亚",
  RU: "russia|俄罗斯",
  SA: "saudi arabia|沙特阿拉伯|沙特",
  SE: "sweden|瑞典",
  SG: "singapore|新加坡",
  TH: "thailand|泰国",
  TR: "turkey|türkiye|土耳其",
  TW: "taiwan|台灣|臺灣|台湾",
  UA: "ukraine|乌克兰",
  US: "united states|united states of america|usa|u.s.a.|us|u.s.|美国",
  VN: "vietnam|viet nam|越南",
  ZA: "south africa|南非",
};

const codes: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([code, words]) => [
    [code.toLowerCase(), code] as const,
    ...words.split("|").map((word) => [word, code] as const),
  ]),
);

/** The code of a country by its name or code; null when it is not known. */
export const countryCode = (name: string): string | null => codes.get(name.trim().toLowerCase()) ?? null;

/** Chinese names, the longest first: they stand at the beginning of an address without anything after them. */
export const chineseCountries: readonly (readonly [name: string, code: string])[] = [...codes]
  .filter(([name]) => /\p{Script=Han}/u.test(name))
  .sort(([a], [b]) => b.length - a.length);
