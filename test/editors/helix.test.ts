import { describe, expect, it } from "vitest";
import { createDesk, findEditors } from "./support/desk.ts";
import { expectFiles } from "./support/expected.ts";
import { settings } from "./support/settings.ts";
import { canOpenTerminal, keys, openTerminal } from "./support/terminal.ts";

const { enter, leave, ctrl } = keys;

const editors = canOpenTerminal() ? findEditors("hx") : [];

describe.runIf(editors.length > 0)("Helix", () => {
  it.each(editors)("$version works with the settings of docs/editors.md", async (editor) => {
    const desk = createDesk();
    desk.put(".config/helix/languages.toml", settings("helix"));
    const terminal = openTerminal(desk, [editor.command, "客服经理.role.md"]);
    try {
      await terminal.until("岗位“运营副总”没有定义", "“三至五年以上”既写了区间又写了");

      // Helix draws only what changes, so what is waited for is new at its place.
      terminal.type(`/客服总监${enter} k`);
      await terminal.until("KF-01", "部门：客服中心");
      terminal.type(leave);
      await terminal.until("没有定义");
      terminal.type("gd");
      await terminal.until("统筹全公司的客户服务");
      terminal.type(ctrl("o"));
      await terminal.until("安排客服团队的班次");

      terminal.type(`/运营副总${enter}c`);
      // Behind a colon Helix asks by itself.
      await terminal.until("INS", "客服总监", "质检主管");
      terminal.type("质检");
      await terminal.until("质检主管");
      terminal.type(`${ctrl("n")}${enter}`);
      await terminal.until("主管");
      terminal.type(leave);
      await terminal.until("NOR");

      terminal.type(`/三至五年以上${enter} a`);
      await terminal.until("改为3年以上");
      terminal.type(enter);
      await terminal.until("3年以上客服");
      terminal.type(`:format${enter}`);
      await terminal.until("安排客服团队的班次");

      terminal.type(`/客服总监${enter} r`);
      await terminal.until("rename-to:");
      terminal.type(`${ctrl("u")}客户服务总监${enter}`);
      // It says nothing when it is done.
      await expect
        .poll(
          () => {
            terminal.type(`:wa${enter}`);
            return desk.read("质检主管.role.yaml");
          },
          { timeout: 20_000, interval: 100 },
        )
        .toContain("客户服务总监");
      // It refuses to end while it is still writing.
      await expect
        .poll(
          () => {
            terminal.type(`:wqa${enter}`);
            return terminal.ended();
          },
          { timeout: 20_000, interval: 100 },
        )
        .toBe(true);
      expectFiles(desk, "质检主管");
    } finally {
      terminal.close();
      desk.clear();
    }
  });
});

if (editors.length === 0)
  it.skip(
    "Helix (skipped: there is no hx; Debian since 13: apt-get install hx; else node test/editors/fetch.mjs)",
  );

it("Helix's settings name each of our files", () => {
  const globs = [...settings("helix").matchAll(/glob = "([^"]*)"/gu)].map(([, glob]) => glob);
  expect(globs).toEqual(["*.role.md", "*.role.yaml", "*.role.yml", "rolewright.config.yaml"]);
});
