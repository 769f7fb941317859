import { test } from "vitest";
import { place } from "../../../test/unit/facts/place.ts";
import { readExperience } from "./experience.ts";
import { readPlain } from "./plain-text.ts";
test("p", () => {
  for (const t of [
"8-10 years of customer support experience, at least 3 of them leading a team.",
"8-10 years of customer support experience, 3 of which in management.",
"8-10 years of customer support experience, of which at least 2 years as a team lead",
"8-10 years of customer support experience, with at least 3 years in a leadership role",
"8+ years in sales, including at least three of those managing a team",
"10 years of experience, with the last 3 in a leadership role",
"10 years of sales experience, at least three of them leading a team",
"8-10 years of customer support experience (at least 3 of them leading a team)",
"8-10 years of customer support experience, 3+ of which were as a manager",
"5 years of support experience, leading a team of 10",
"8-10年客服经验，至少3年带团队",
"8-10年客服经验，其中3年带团队",
"8-10年客服經驗，其中至少3年帶團隊",
"8-10年客服经验，至少3年管理经验",
"8-10年客服经验，3年以上团队管理经验",
"8-10 years of customer support experience, at least 3 of them in Asia.",
"经验不限；如有年限要求，请写明年数。",
"No set number of years; if years are required, state how many.",
]) console.log(t, "\n   ", JSON.stringify(readExperience(readPlain(t), place("qualifications")).map(c=>[c.min,c.max,c.kind,c.field,c.parent,c.text,c.confidence])));
});
