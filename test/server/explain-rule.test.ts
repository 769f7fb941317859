import { afterAll, beforeAll, expect, it } from "vitest";
import { type Client, startClient } from "../support/lsp.ts";

let client: Client;
beforeAll(async () => {
  client = await startClient({ locale: "zh-tw" });
});
afterAll(async () => {
  await client.stop();
});

const explain = (rule: string) => client.request("rolewright/explainRule", { rule });

it("a rule is explained in the client's language", async () => {
  expect(await explain("experience/inconsistent")).toMatchObject({
    summary: expect.stringMatching(/經驗/),
    why: expect.stringMatching(/./),
    url: expect.stringMatching(/^https:.*\/docs\/rules\/experience\/inconsistent\.md$/),
  });
});

it("what is no rule is not explained", async () => {
  expect(await explain("experience/nonsense")).toBeNull();
  expect(await explain("__proto__")).toBeNull();
});
