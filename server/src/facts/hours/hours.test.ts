import { describe, expect, test } from "vitest";
import { place } from "../../../../test/unit/facts/place.ts";
import { readPlain } from "../grammar/plain-text.ts";
import { readHours } from "./hours.ts";

/** `8/day 48/week rest 1 overtime 36 shift night`; `~8/day` where no break is told. */
const read = (text: string, section: Parameters<typeof place>[0] = "conditions"): string[] =>
  readHours(readPlain(text), place(section)).map((claim) =>
    [
      claim.daily === null ? "" : `${claim.breakTold ? "" : "~"}${claim.daily}/day`,
      claim.weekly === null ? "" : `${claim.weekly}/week`,
      claim.restDays === null ? "" : `rest ${claim.restDays}`,
      claim.monthlyOvertime === null ? "" : `overtime ${claim.monthlyOvertime}`,
      ...claim.regimes,
      claim.night ? "night" : "",
    ]
      .filter(Boolean)
      .join(" "),
  );

describe("working time as it is written", () => {
  test.each<[string, ...string[]]>([
    ["8:00-17:00，午休1.5小时", "7.5/day"],
    ["8:00-17:00，午休1小时，双休", "8/day rest 2"],
    ["9:00-18:30", "~8.5/day"],
    ["工作时间：9:00-18:00（12:00-13:30午休），周末双休", "7.5/day rest 2"],
    ["早上9点到下午6点，中午休息1小时", "8/day"],
    ["上午8:30-12:00，下午13:30-18:00", "8/day"],
    ["上班时间8:30—20:30，单休", "~11/day rest 1"],
    ["朝九晚六，双休", "~8/day rest 2"],
    ["早班8:00-16:00，晚班16:00-24:00", "~7/day"],
    ["夜班22:00-次日6:00", "~7/day night"],
    ["单休", "rest 1"],
    ["双休", "rest 2"],
    ["大小周", "rest 1.5"],
    ["单双休", "rest 1.5"],
    ["做六休一", "rest 1"],
    ["上五休二", "rest 2"],
    ["做四休二，每班12小时", "~11/day rest 2.33 shift"],
    ["月休四天", "rest 1"],
    ["每月休息8天", "rest 2"],
    ["月休4-6天", "rest 1.5"],
    ["周休一日", "rest 1"],
    ["每周休息1天", "rest 1"],
    ["每周工作6天，每天工作8小时", "8/day rest 1"],
    ["六天工作制", "rest 1"],
    ["5天8小时工作制", "8/day"],
    ["周一至周六上班", "rest 1"],
    ["每周工作7天", "rest 0"],
    ["全月无休", "rest 0"],
    ["996工作制", "12/day 72/week rest 1"],
    ["能接受996", "12/day 72/week rest 1"],
    ["007工作制", "24/day 168/week rest 0"],
    ["每周工作48小时", "48/week"],
    ["每周工作时间不超过40小时", "40/week"],
    ["40小时/周", "40/week"],
    ["每天工作12小时", "12/day"],
    ["每天8小时，单休", "8/day rest 1"],
    ["每天10小时（含用餐），月休8天", "~9/day rest 2"],
    ["5.5天工作制", "rest 1.5"],
    ["每周工作5.5天", "rest 1.5"],
    ["五天半工作制", "rest 1.5"],
    ["试用期单休，转正后双休", "rest 2"],
    ["8小时工作制", "8/day"],
    ["两班倒，12小时班", "~11/day shift"],
    ["每月加班不超过36小时", "overtime 36"],
    ["月均加班60小时", "overtime 60"],
    ["标准工时", "standard"],
    ["标准工时与弹性工时制", "standard flexible"],
    ["实行综合计算工时工作制", "comprehensive"],
    ["不定时工作制", "irregular"],
    ["弹性上下班", "flexible"],
    ["四班三运转", "shift"],
    ["服从排班", "shift"],
    ["能适应倒班和夜班", "shift night"],
    ["大促期间需通宵值班", "night"],
    ["標準工時，週休二日", "rest 2 standard"],
    ["上班時段：09:00-18:00，午休1小時", "8/day"],
    ["每週工作40小時", "40/week"],
    ["標準工時；大夜班有津貼", "standard", "night"],
    ["9:00 AM to 5:30 PM with a 30-minute lunch break", "8/day"],
    ["Working hours are 9am-6pm, Monday to Friday", "~8/day rest 2"],
    ["40 hours per week", "40/week"],
    ["a 48-hour work week", "48/week"],
    ["six-day work week", "rest 1"],
    ["12-hour shifts", "~11/day"],
    ["rotating shifts, including night shifts", "shift night"],
    ["Flexible working hours", "flexible"],
    ["up to 40 hours of overtime a month", "overtime 40"],
    ["One day off per week", "rest 1"],
  ])("%s", (text, ...expected) => expect(read(text)).toEqual(expected));
});

describe("other times and numbers stay silent", () => {
  test.each<[string, Parameters<typeof place>[0]?]>([
    ["电话支持时间：9:00-18:30"],
    ["客服热线服务时间9:00-21:00"],
    ["门店营业时间10:00-22:00"],
    ["提供7×24小时服务"],
    ["24/7 support for customers"],
    ["24小时内响应"],
    ["24小时制"],
    ["值班时间17:30-次日8:30，每月2次"],
    ["每天8小时在线答疑"],
    ["客服工作时间8:00-22:00，早晚班轮换"],
    ["拒绝996"],
    ["不是996"],
    ["不搞大小周"],
    ["No 996, no overtime at weekends"],
    ["编号996"],
    ["无夜班"],
    ["不上夜班"],
    ["No night shifts"],
    ["负责夜班人员的管理", "responsibilities"],
    ["处理夜班期间的紧急投诉", "responsibilities"],
    ["制定客服排班计划", "responsibilities"],
    ["处理排班争议", "responsibilities"],
    ["每周例会9:00-10:00"],
    ["双休日加班按规定调休"],
    ["每周至少到岗4天"],
    ["实习期每周至少工作3天"],
    ["每天学习1小时"],
    ["全年无休的门店"],
    ["7天无理由退货", "responsibilities"],
    ["弹性福利"],
    ["弹性预算编制", "responsibilities"],
    ["合同满1年"],
    ["Number of hours per week you worked (if part time)"],
    ["Opening hours: 9am-6pm, Monday to Sunday"],
    ["We are open Monday through Sunday"],
    ["Saves the team 10 hours per week"],
    ["3 days a week in the office"],
    ["Ability to shift priorities"],
    ["面试时间：周一至周五9:00-17:00"],
    ["工作时间9:00-18:00", "contact"],
    ["比例9:1-8:2"],
    ["2020-08-09"],
    ["上午9点开晨会，下午6点收市"],
  ])("%s", (text, section) => expect(read(text, section)).toEqual([]));

  test("clock times count only where working time is spoken of", () => {
    expect(read("9:00-18:00", null)).toEqual([]);
    expect(read("上班时间9:00-18:00", null)).toEqual(["~8/day"]);
  });
});

describe("hostile text", () => {
  test.each(["9:00-", "每周工作", "休息1小时", "(如夜班", "试用期", "1点半到"])(
    "%s, many times, takes linear time",
    (unit) => {
      const claims = readHours(readPlain(`上班 ${unit.repeat(4000)}`), place("conditions"));
      expect(claims.length).toBeLessThan(300);
    },
  );
});
