import type { LawEntry } from "../../vocabulary/laws.ts";
import type { Report } from "../finding.ts";
import { defineRule } from "../rule.ts";
import {
  asOfDay,
  atMost,
  type Citation,
  type CitedLaw,
  citedLaws,
  isOver,
  otherPlaces,
  remark,
  renameAll,
  successors,
  titled,
} from "../support/laws.ts";

/**
 * The law is right and its text is not: an edition that a later one took the place of, the year of an old text,
 * or an article whose number moved with the last amendment.
 */
export const oldVersion = defineRule({
  id: "law/old-version",
  summary: {
    "zh-CN": "引用的是法规的旧版本或旧条号",
    en: "An old edition or article number of a law is cited",
  },
  severity: "warning",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ facts, role, settings, report }) {
    for (const cited of citedLaws(facts, role.language)) {
      const { entry, citations } = cited;
      if (entry.status === "superseded" && isOver(entry, settings.asOf)) report(superseded(cited));
      if (entry.status !== "amended" && entry.status !== "in-force") continue;
      if (entry.since !== null && entry.since > settings.asOf) continue;
      const old = citations.find(({ law }) => isOldYear(law.edition, entry));
      if (old !== undefined) report(oldYear(old, entry));
      else
        for (const citation of citations) {
          const said = movedArticle(citation, entry);
          if (said !== null) report(said);
        }
    }
  },
});

function superseded({ entry, citations }: CitedLaw): Report {
  const next = successors(entry);
  const day = asOfDay(entry);
  return {
    span: citations[0].law.span,
    severity: atMost(entry, "warning"),
    message: {
      "zh-CN": `${titled(entry)}已有新的版本或名称${next === null ? "" : `：${next.names["zh-CN"]}`}；请核对后引用现行的${day["zh-CN"]}。`,
      en: `${titled(entry)} has a newer edition or name${next === null ? "" : `: ${next.names.en}`}. Check and cite the current one${day.en}.`,
    },
    related: otherPlaces(citations, { "zh-CN": "这里也引用了", en: "also cited here" }),
    fixes: (next?.entries ?? []).map((other) =>
      renameAll(citations, titled(other), {
        "zh-CN": `改为${titled(other)}`,
        en: `Change to ${titled(other)}`,
      }),
    ),
    tags: ["deprecated"],
  };
}

/** The text's year as far as the register tells; the year of an English act is a part of its name. */
const isOldYear = (edition: number | null, { passed, since, jurisdiction }: LawEntry): boolean => {
  if (edition === null || (jurisdiction !== "cn" && jurisdiction !== "tw")) return false;
  const year = Number((passed ?? since ?? "").slice(0, 4));
  return year > 0 && edition < year;
};

function oldYear({ law }: Citation, entry: LawEntry): Report {
  const current = (entry.passed ?? entry.since ?? "").slice(0, 4);
  const day = asOfDay(entry);
  return {
    span: law.span,
    severity: atMost(entry, "warning"),
    message: {
      "zh-CN": `${titled(entry)}引用的是${law.edition}年的文本，现行文本为${current}年${since(entry)["zh-CN"]}；不写年份即指现行文本${day["zh-CN"]}。`,
      en: `${titled(entry)} is cited in its text of ${law.edition}; the current text is of ${current}${since(entry).en}. Without a year the current text is meant${day.en}.`,
    },
  };
}

const since = ({ since: date }: LawEntry) => ({
  "zh-CN": date === null ? "" : `（${date}起施行）`,
  en: date === null ? "" : `, in force since ${date}`,
});

/** Only numbers the register knows to have moved; one that is also a new number is said more softly. */
function movedArticle({ law }: Citation, entry: LawEntry): Report | null {
  if (law.article === null || law.articleSpan === null || law.edition !== null) return null;
  const now = entry.moved.find(([from]) => from === law.article)?.[1];
  if (now === undefined) return null;
  const both = entry.moved.some(([, to]) => to === law.article);
  const day = asOfDay(entry);
  const note = remark(entry);
  const chinese = !/\d/u.test(law.text) && /\p{Script=Han}/u.test(law.name);
  return {
    span: law.articleSpan,
    severity: atMost(entry, both ? "info" : "warning"),
    message: {
      "zh-CN": `${titled(entry)}修改后条号有变：原第${law.article}条现为第${now}条${note["zh-CN"]}；请确认引用的是哪一条${day["zh-CN"]}。`,
      en: `The articles of ${titled(entry)} were renumbered: the former article ${law.article} is now article ${now}${note.en}. Check which one is meant${day.en}.`,
    },
    fixes: [
      {
        title: { "zh-CN": `改为第${now}条`, en: `Change to article ${now}` },
        safe: false,
        intents: [
          {
            kind: "replaceSpan",
            span: law.articleSpan,
            text: chinese ? `第${hanNumber(now)}条` : `Article ${now}`,
          },
        ],
      },
    ],
  };
}

const digits = "〇一二三四五六七八九";

/** 42 as 四十二; articles of the register are below a thousand. */
function hanNumber(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const head = hundreds === 0 ? "" : `${digits.charAt(hundreds)}百`;
  const middle =
    tens === 0
      ? hundreds > 0 && ones > 0
        ? "零"
        : ""
      : `${tens === 1 && hundreds === 0 ? "" : digits.charAt(tens)}十`;
  return head + middle + (ones === 0 ? "" : digits.charAt(ones));
}
