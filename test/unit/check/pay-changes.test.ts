import { expect, test } from "vitest";
import { createChecker } from "../../../server/src/check/checker.ts";
import { createSettings } from "../../../server/src/config/resolve.ts";
import { createSession } from "../../../server/src/organisation/session.ts";

const junior = "file:///w/junior.role.yaml";
const senior = "file:///w/senior.role.yaml";
const disk = new Map([
  [junior, "title: 客服专员\npay: 5000-6000元/月\n"],
  [senior, "title: 客服主管\npay: 7000-9000元/月\n"],
]);

test("a role is checked again when the pay of another one changes", () => {
  const settingsFor = createSettings([], { asOf: "2026-11-21" });
  const session = createSession({ files: { read: (uri) => disk.get(uri) ?? null }, settingsFor });
  for (const uri of disk.keys()) session.refresh(uri);
  const checker = createChecker(session, { settingsFor, log: () => {} });
  checker.setReady(true);
  const said = (rule: string): boolean => checker.findings(senior).some((finding) => finding.rule === rule);
  const write = (text: string): boolean => {
    for (const uri of checker.takeChanged()) checker.findings(uri);
    disk.set(junior, text);
    session.refresh(junior);
    return checker.takeChanged().includes(senior);
  };

  expect(said("pay/level")).toBe(false);
  expect(write("title: 客服专员\npay: 8000-9900元/月\n")).toBe(true);
  expect(said("pay/level")).toBe(true);
  expect(write("# 调薪\ntitle: 客服专员\npay: 8000-9900元/月\n")).toBe(true);
  expect(checker.findings(senior).find(({ rule }) => rule === "pay/level")?.related).toHaveLength(1);
  expect(write("title: 客服专员\npay: 5000-6000元/月\n")).toBe(true);
  expect(said("pay/level")).toBe(false);
});
