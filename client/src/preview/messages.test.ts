import { expect, test } from "vitest";
import { readFromPage, readState, readToPage } from "./messages.ts";

const state = { uri: "file:///a.role.md", variant: "internal", locked: false };

test.each([
  [{ type: "ready" }],
  [{ type: "open", line: 3 }],
  [{ type: "scrolled", line: 2.5 }],
  [{ type: "variant", variant: "posting" }],
  [{ type: "lock", locked: true }],
  [{ type: "link", href: "b.role.md" }],
])("the page may say %j", (message) => {
  expect(readFromPage(message)).toEqual(message);
  expect(readFromPage({ ...message, more: "ignored" })).toEqual(message);
});

test.each([
  [null],
  ["ready"],
  [42],
  [{}],
  [{ type: "quit" }],
  [{ type: "open" }],
  [{ type: "open", line: "3" }],
  [{ type: "open", line: -1 }],
  [{ type: "scrolled", line: Number.NaN }],
  [{ type: "open", line: Number.POSITIVE_INFINITY }],
  [{ type: "variant", variant: "secret" }],
  [{ type: "lock", locked: "yes" }],
  [{ type: "link", href: 1 }],
  [{ type: "link", href: "x".repeat(3_000) }],
])("the page may not say %j", (message) => {
  expect(readFromPage(message)).toBeNull();
});

test.each([
  [{ type: "render", html: "<p>", state }],
  [{ type: "notice", text: "x", state }],
  [{ type: "scrollTo", line: 0 }],
])("the extension may say %j", (message) => {
  expect(readToPage(message)).toEqual(message);
});

test.each([
  [undefined],
  [{ type: "render", html: "<p>" }],
  [{ type: "render", state }],
  [{ type: "notice", text: 1, state }],
  [{ type: "render", html: "", state: { ...state, variant: "x" } }],
  [{ type: "scrollTo", line: "1" }],
])("the extension may not say %j", (message) => {
  expect(readToPage(message)).toBeNull();
});

test("states of other versions are none", () => {
  expect(readState(state)).toEqual(state);
  expect(readState({ ...state, uri: null })).toBeNull();
  expect(readState(undefined)).toBeNull();
});
