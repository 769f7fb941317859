import { describe, expect, it } from "vitest";
import { nameOfRole } from "./name-of-role.ts";

describe("the name of a role", () => {
  it.each([
    ["客服经理", "file:///a.role.md", "客服经理"],
    ["", "file:///%E5%AE%A2%E6%9C%8D.role.md", "客服"],
    ["", "file:///teams/TEAM.md", "TEAM"],
    ["", "file:///100%25%.role.yaml", "100%25%"],
  ])("%j in %s is %s", (title, uri, name) => expect(nameOfRole({ title, uri })).toBe(name));
});
