import { describe, expect, it } from "vitest";
import { namesOnlyDocument, titleName } from "./title-words.ts";

const nameIn = (text: string): string => {
  const { start, end } = titleName(text, { start: 0, end: text.length });
  return text.slice(start, end);
};

describe("the name in a title", () => {
  it.each([
    ["客服经理", "客服经理"],
    ["岗位说明书：客服经理", "客服经理"],
    ["岗位说明书", ""],
    ["招聘 客服经理", "客服经理"],
    ["招聘主管", "招聘主管"],
    ["高薪诚聘：店长", "店长"],
    ["【急聘】店长", "店长"],
    ["（徵才）門市店長", "門市店長"],
    ["誠徵 店長", "店長"],
    ["岗位名称：店长", "店长"],
    ["崗位說明書-店長", "店長"],
    ["JD - Store Manager", "Store Manager"],
    ["Job Title: Store Manager", "Store Manager"],
    ["Position: Store Manager", "Store Manager"],
    ["Role Title: Store Manager", "Store Manager"],
    ["Title: Store Manager", "Store Manager"],
    ["We're hiring: Store Manager", "Store Manager"],
    ["Now hiring | Store Manager", "Store Manager"],
    ["Hiring Store Manager", "Store Manager"],
    ["Hiring Manager's Lead", "Manager's Lead"],
    ["Roleplay Trainer", "Roleplay Trainer"],
    ["客服经理职责权限及任职资格", "客服经理"],
    ["[", "["],
    ["", ""],
  ])("%j is %j", (text, name) => expect(nameIn(text)).toBe(name));
});

describe("words that only name a kind of document", () => {
  it.each([
    "岗位说明书",
    "岗位说明书：",
    "岗位说明书 Job Description",
    "Job Description / 岗位说明书）",
    "招聘启事 /",
    "招聘公告|",
    "招聘简章-",
    "招聘信息】",
    "招聘广告",
    "工作手册",
    "JD",
    "Job Ad",
    "Job Posting\u3000",
    "Role Profile",
    "Job Specification:",
    "Job Descriptions",
  ])("%j does", (words) => expect(namesOnlyDocument(words)).toBe(true));

  it.each(["", " ", "客服经理", "客服经理岗位说明书", "说明书客服", "Job Description 1", "(", "書"])(
    "%j does not",
    (words) => expect(namesOnlyDocument(words)).toBe(false),
  );
});
