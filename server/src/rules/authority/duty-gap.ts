import { hint } from "../../facts/hints/hint-words.ts";
import type { Passage } from "../../facts/passages.ts";
import type { SectionId } from "../../vocabulary/sections.ts";
import { defineRule } from "../rule.ts";
import { firstPlace, type Topic, topics } from "../support/duty-topics.ts";
import { passagesUnder } from "../support/under.ts";

const isAuthority = ({ sectionIds }: Passage): boolean =>
  sectionIds[0] === "authority" ||
  (sectionIds.includes("authority") && !sectionIds.includes("accountability"));
const duties: ReadonlySet<SectionId> = new Set<SectionId>(["responsibilities", "accountability"]);

const none: readonly Topic[] = [];

/** Answerable for the whole company, with rights over a department only: 公司内部资源协调…负责, 部门内部服务资源…权. */
const wide =
  /(?:公司|集团|企业|全公司)(?:内部|范围内|整体|各)?[^,;。\n部门]{0,4}(资源|预算|费用|人员)[^;。\n]{0,24}负责/u;

/** What every `weak` of the topics needs: only to be heard about something. */
const mayBeHeard = /(?:建议|提议|参与|知情)权|recommend|propose|suggest|advise/u;
/** A right over what is the department's. */
const ofDepartment = /部门[^;。\n]{0,32}权/u;

/** A duty to do something, and about the same thing no more than the right to propose (basics of RACI). */
export const dutyGap = defineRule({
  id: "authority/duty-gap",
  summary: { "zh-CN": "有职责而没有相应的权限", en: "A duty without the authority for it" },
  severity: "info",
  scope: "role",
  kinds: ["position", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ passages, words, report }) {
    const rights = passagesUnder(passages(), "authority").filter(
      (passage) =>
        passage.kind === "text" && (passage.view.hints & hint.authority) !== 0 && isAuthority(passage),
    );
    const heard = rights.filter(({ view }) => mayBeHeard.test(view.text));
    const inDepartment = rights.filter(({ view }) => ofDepartment.test(view.text));
    if (heard.length === 0 && inDepartment.length === 0) return;
    const charged = passages().filter(
      (passage) =>
        passage.kind === "text" && !isAuthority(passage) && passage.sectionIds.some((id) => duties.has(id)),
    );
    for (const { duty, weak, strong } of heard.length === 0 ? none : topics) {
      const right = firstPlace(heard, weak);
      if (right === null || firstPlace(rights, strong) !== null) continue;
      const place = firstPlace(charged, duty);
      if (place === null) continue;
      report({
        span: right,
        message: {
          "zh-CN": `职责要求“${words(place)}”，这里却只有“${words(right)}”：要么补上相应的权限，要么改写职责。`,
          en: `The duty says “${words(place)}”, the right is only “${words(right)}”: give the authority or narrow the duty.`,
        },
        related: [{ span: place, message: { "zh-CN": "相应的职责", en: "The duty" } }],
      });
    }
    if (inDepartment.length === 0) return;
    const place = firstPlace(charged, wide);
    const noun = place === null ? undefined : /资源|预算|费用|人员/u.exec(words(place))?.[0];
    if (place === null || noun === undefined) return;
    const narrow = firstPlace(
      inDepartment,
      new RegExp(`部门(?:内部)?[^,;。\\n]{0,8}${noun}[^;。\\n]{0,20}权`, "u"),
    );
    if (
      narrow === null ||
      firstPlace(
        rights,
        new RegExp(`(?:公司|集团|企业|跨部门)[^,;。\\n]{0,12}${noun}[^;。\\n]{0,20}权`, "u"),
      ) !== null
    )
      return;
    report({
      span: narrow,
      message: {
        "zh-CN": `职责的范围比权限大：“${words(place)}”，权限却是“${words(narrow)}”。`,
        en: `The duty reaches further than the right: “${words(place)}” against “${words(narrow)}”.`,
      },
      related: [{ span: place, message: { "zh-CN": "相应的职责", en: "The duty" } }],
    });
  },
});
