import { afterEach, describe, expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver-protocol";
import { type Client, messageOf, startClient } from "../support/lsp.ts";

let client: Client;
afterEach(async () => {
  await client.stop();
});

const has = (code: string) => (diagnostics: readonly Diagnostic[]) =>
  diagnostics.some((each) => each.code === code);
const lacks = (code: string) => (diagnostics: readonly Diagnostic[]) =>
  diagnostics.every((each) => each.code !== code);
const titled = async (file: string, words: string, title: RegExp) => {
  const actions = await client.actions(file, words);
  const action = actions.find((each) => title.test(each.title));
  expect(action, actions.map((each) => each.title).join("\n")).toBeDefined();
  return action as NonNullable<typeof action>;
};

const role =
  "# 客服经理\n\n## 基础信息\n\n- **所属部门**：客服中心\n- **直接上级**：客服副总裁\n\n## 岗位职责\n\n- 管理客服团队\n";

describe("quick fixes", () => {
  it("insert a missing section, and the finding no longer names it", async () => {
    client = await startClient({ locale: "zh-cn" });
    client.open("a.role.md", role);
    await client.until("a.role.md", (all) =>
      all.some((each) => each.code === "section/missing" && /保密/.test(messageOf(each))),
    );
    client.apply(await titled("a.role.md", "客服经理", /插入“保密意识”/));
    await client.until("a.role.md", (all) =>
      all.every((each) => each.code !== "section/missing" || !/保密/.test(messageOf(each))),
    );
    expect(client.text("a.role.md")).toMatch(/\n## 保密意识\n/);
  });

  it("create the undefined superior, and the finding is gone", async () => {
    client = await startClient({ files: { "a.role.md": role }, locale: "zh-cn" });
    client.open("a.role.md", role);
    await client.until("a.role.md", has("reporting/undefined-role"));
    client.apply(await titled("a.role.md", "客服副总裁", /新建岗位“客服副总裁”/));
    await client.until("a.role.md", lacks("reporting/undefined-role"));
    await client.until("客服副总裁.role.md", (all) => all.every(({ severity }) => severity !== 1));
  });

  it("mark a role as external in a config file that did not exist", async () => {
    client = await startClient({ files: { "a.role.md": role }, locale: "zh-cn" });
    client.open("a.role.md", role);
    await client.until("a.role.md", has("reporting/undefined-role"));
    client.apply(await titled("a.role.md", "客服副总裁", /登记为外部岗位/));
    await client.until("a.role.md", lacks("reporting/undefined-role"));
  });

  it("suppress a finding here, with a comment that waits for its reason", async () => {
    client = await startClient({ locale: "zh-cn" });
    client.open("a.role.md", role);
    await client.until("a.role.md", has("reporting/undefined-role"));
    client.apply(await titled("a.role.md", "客服副总裁", /此处忽略 reporting\/undefined-role/));
    await client.until("a.role.md", lacks("reporting/undefined-role"));
    expect(client.text("a.role.md")).toContain("rolewright-disable");
  });

  it("are versioned and touch one file once", async () => {
    client = await startClient({});
    client.open("a.role.md", role);
    await client.until("a.role.md", has("section/missing"));
    const actions = await client.actions("a.role.md", "客服经理");
    for (const { edit } of actions) {
      for (const change of edit?.documentChanges ?? []) {
        if ("textDocument" in change && change.textDocument.uri === client.uri("a.role.md")) {
          expect(change.textDocument.version).toBe(1);
        }
      }
    }
  });
});
