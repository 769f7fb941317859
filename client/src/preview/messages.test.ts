import { expect, test } from "vitest";
import { readFromPage, readState, readToPage } from "./messages.ts";

const state = {
  uri: "file:///a.role.md",
  variant: "internal",
  locked: false,
  theme: "classic",
  language: "en",
  findings: true,
};
const finding = { line: 1, character: 2, severity: 0, label: "错误", message: "x", rule: "a/b", url: "" };
const english = { language: "en", label: "English", shown: true };

test.each([
  [{ type: "ready" }],
  [{ type: "open", line: 3, until: 5, word: "服务", nth: 1 }],
  [{ type: "theme", theme: "compact" }],
  [{ type: "language", language: "zh-TW" }],
  [{ type: "findings", shown: true }],
  [{ type: "finding", line: 3, character: 4 }],
  [{ type: "role", href: "file:///b.role.md#L1", source: true }],
  [{ type: "export" }],
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
  [{ type: "open", line: "3", until: 5, word: "", nth: 0 }],
  [{ type: "open", line: 3, until: 5, word: "x".repeat(3_000), nth: 0 }],
  [{ type: "theme", theme: "neon" }],
  [{ type: "language", language: 1 }],
  [{ type: "findings" }],
  [{ type: "finding", line: 1 }],
  [{ type: "role", href: "x" }],
  [{ type: "open", line: -1, until: 5, word: "", nth: 0 }],
  [{ type: "scrolled", line: Number.NaN }],
  [{ type: "open", line: Number.POSITIVE_INFINITY, until: 5, word: "", nth: 0 }],
  [{ type: "variant", variant: "secret" }],
  [{ type: "lock", locked: "yes" }],
  [{ type: "link", href: 1 }],
  [{ type: "link", href: "x".repeat(3_000) }],
])("the page may not say %j", (message) => {
  expect(readFromPage(message)).toBeNull();
});

test.each([
  [{ type: "render", html: "<p>", broken: false, languages: [english], state }],
  [{ type: "cursor", line: 3, reveal: true }],
  [{ type: "cursor", line: null, reveal: false }],
  [{ type: "findings", findings: [finding] }],
  [{ type: "notice", text: "x", state }],
  [{ type: "scrollTo", line: 0 }],
])("the extension may say %j", (message) => {
  expect(readToPage(message)).toEqual(message);
});

test.each([
  [undefined],
  [{ type: "render", html: "<p>" }],
  [{ type: "render", state }],
  [{ type: "render", html: "<p>", broken: false, languages: [{}], state }],
  [{ type: "cursor", line: "1", reveal: true }],
  [{ type: "cursor", line: 1 }],
  [{ type: "findings", findings: [{ ...finding, message: 1 }] }],
  [{ type: "notice", text: 1, state }],
  [{ type: "render", html: "", state: { ...state, variant: "x" } }],
  [{ type: "scrollTo", line: "1" }],
])("the extension may not say %j", (message) => {
  expect(readToPage(message)).toBeNull();
});

test("states of other versions are none", () => {
  expect(readState(state)).toEqual(state);
  expect(readState({ ...state, uri: null })).toBeNull();
  const { uri, variant, locked } = state;
  expect(readState({ uri, variant, locked })).toEqual({
    ...{ uri, variant, locked },
    ...{ theme: "modern", language: null, findings: false },
  });
  expect(readState(undefined)).toBeNull();
});
