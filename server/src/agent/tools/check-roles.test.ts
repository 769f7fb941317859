import { describe, expect, it } from "vitest";
import { callTool } from "../call-tool.ts";
import type { ToolContext } from "../tool.ts";
import { checkRoles } from "./check-roles.ts";

/** Ten files, and how many of them were checked. */
function tenFiles(): { readonly context: ToolContext; readonly checked: () => number } {
  let checked = 0;
  const context = {
    session: {
      uris: () => Array.from({ length: 10 }, (_, at) => `file:///r${at}.role.md`),
      organisation: { entriesOf: () => [] },
    },
    checker: {
      findings() {
        checked++;
        return [];
      },
    },
    language: "en",
    configs: [],
    pathOf: (uri: string) => uri.slice("file:///".length),
    // More is not asked for.
  } as unknown as ToolContext;
  return { context, checked: () => checked };
}

describe("check_roles", () => {
  it("checks everything for who waits", async () => {
    const { context, checked } = tenFiles();
    const called = await callTool(context, checkRoles, {}, { isCancellationRequested: false });
    expect(called).toMatchObject({ answer: { summary: { files: 10 }, more: 0 } });
    expect(checked()).toBe(10);
  });

  it("stops when nobody waits any more", async () => {
    const { context, checked } = tenFiles();
    const cancellation = {
      get isCancellationRequested() {
        return checked() >= 3;
      },
    };
    expect(await callTool(context, checkRoles, {}, cancellation)).toEqual({
      error: "check_roles: cancelled",
    });
    expect(checked()).toBe(3);
  });
});
