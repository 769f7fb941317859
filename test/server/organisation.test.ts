import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OrganisationGraph } from "../../server/src/organisation/chart.ts";
import { type Client, startClient } from "../support/lsp.ts";

const director = "# 客服总监\n\n- **所属部门**：客服中心\n\n## 岗位职责\n\n- 统筹客户服务\n";
const manager = "# 客服经理\n\n- **直接上级**：客服总监\n\n## 岗位职责\n\n- 管理客服团队\n";
const trainer = "title: 培训主管\nreportsTo: 客服总监\n";

describe("rolewright/organisation", () => {
  let client: Client;
  let told = 0;
  let wake: () => void = () => {};
  beforeAll(async () => {
    client = await startClient({
      files: {
        "客服/客服总监.role.md": director,
        "客服/客服经理.role.md": manager,
        "trainer.role.yaml": trainer,
      },
      locale: "zh-cn",
    });
    client.connection.onNotification("rolewright/organisationChanged", () => {
      told++;
      wake();
    });
  });
  afterAll(() => client.stop());

  const graph = () => client.request<OrganisationGraph>("rolewright/organisation", {});
  const edges = async (): Promise<readonly string[]> =>
    (await graph()).edges.map(({ from, to }) => `${from} → ${to}`);
  /** The next notification after something was done. */
  const toldAfter = async (act: () => void): Promise<void> => {
    const before = told;
    act();
    while (told === before) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  /** All that was going to be told is told: a later change, made for this, is told last. */
  const settled = async (): Promise<void> => {
    await toldAfter(() => client.edit("trainer.role.yaml", "培训主管", "培训经理"));
    await toldAfter(() => client.edit("trainer.role.yaml", "培训经理", "培训主管"));
  };

  it("tells roles with their files, and lines, as soon as the files are read", async () => {
    while ((await graph()).nodes.length < 3) await new Promise((resolve) => setTimeout(resolve, 20));
    const { nodes } = await graph();
    expect(nodes).toMatchObject([
      {
        id: "客服/客服总监.role.md",
        path: "客服/客服总监.role.md",
        uri: client.uri("客服/客服总监.role.md"),
        title: "客服总监",
        department: "客服中心",
        titleSpan: { start: { line: 0, character: 2 }, end: { line: 0, character: 6 } },
      },
      { title: "客服经理" },
      { title: "培训主管", path: "trainer.role.yaml" },
    ]);
    expect(await edges()).toEqual([
      "客服/客服经理.role.md → 客服/客服总监.role.md",
      "trainer.role.yaml → 客服/客服总监.role.md",
    ]);
  });

  it("is told of changes of titles and lines, and answers with them", async () => {
    client.open("trainer.role.yaml");
    await toldAfter(() => client.edit("trainer.role.yaml", "客服总监", "客服经理"));
    expect(await edges()).toContain("trainer.role.yaml → 客服/客服经理.role.md");
    client.edit("trainer.role.yaml", "reportsTo: 客服经理", "reportsTo: 客服总监");
    // Without waiting to be told: answers are about what was typed last.
    expect(await edges()).toContain("trainer.role.yaml → 客服/客服总监.role.md");
  });

  it("is not told of what is no part of it", async () => {
    client.open("客服/客服经理.role.md");
    await settled();
    const before = told;
    client.edit("客服/客服经理.role.md", "- 管理客服团队", "- 管理客服团队\n- 处理重大投诉，满意度≥90%");
    client.edit("客服/客服经理.role.md", "- **直接上级**", "\n- **平级岗位**：培训主管\n- **直接上级**");
    await client.request("textDocument/documentSymbol", {
      textDocument: { uri: client.uri("客服/客服经理.role.md") },
    });
    await settled();
    expect(told).toBe(before + 2);
  });

  it("takes many changes together", async () => {
    await settled();
    const before = told;
    for (const to of ["培训组长", "培训专员", "培训讲师", "培训主任"]) {
      const from = /title: (.*)/.exec(client.text("trainer.role.yaml"))?.[1] ?? "";
      client.edit("trainer.role.yaml", from, to);
    }
    await toldAfter(() => {});
    expect(told).toBe(before + 1);
    expect((await graph()).nodes.map(({ title }) => title)).toContain("培训主任");
  });

  it("is told when files come and go", async () => {
    client.write("新.role.md", "# 质检员\n\n- **直接上级**：质检主管\n");
    await toldAfter(() => client.changed("新.role.md"));
    expect((await graph()).nodes.map(({ title, undefined: unknown }) => `${title} ${unknown}`)).toContain(
      "质检主管 true",
    );
    client.remove("新.role.md");
    await toldAfter(() => client.changed("新.role.md"));
    expect((await graph()).nodes).toHaveLength(3);
  });

  it("stays an answer while a document is broken", async () => {
    client.edit("trainer.role.yaml", "reportsTo: 客服总监", "reportsTo: [客服总监");
    const { version, nodes } = await graph();
    expect(version).toBe(1);
    expect(nodes.length).toBeGreaterThanOrEqual(2);
  });
});
