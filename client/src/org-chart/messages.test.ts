import { expect, test } from "vitest";
import { firstState, readFromChart, readState, readToChart } from "./messages.ts";

const graph = { version: 1, nodes: [], edges: [] };

test.each([
  [{ type: "ready", follow: true }],
  [{ type: "follow", follow: false }],
  [{ type: "open", id: "a.role.md", focus: true }],
  [{ type: "export" }],
  [{ type: "exported", format: "svg", data: "<svg/>" }],
  [{ type: "exported", format: "png", data: new Uint8Array([1]) }],
  [{ type: "exportFailed", reason: "no canvas" }],
])("the page may say %j", (message) => {
  expect(readFromChart({ ...message, more: "ignored" })).toEqual(message);
});

test.each([
  [null],
  ["ready"],
  [{}],
  [{ type: "ready" }],
  [{ type: "open", id: 3, focus: true }],
  [{ type: "open", id: "a" }],
  [{ type: "open", id: "x".repeat(20_000), focus: true }],
  [{ type: "exported", format: "exe", data: "x" }],
  [{ type: "exported", format: "svg", data: { length: 1 } }],
])("the page may not say %j", (message) => {
  expect(readFromChart(message)).toBeNull();
});

test.each([
  [{ type: "graph", graph }],
  [{ type: "notice", text: "…", stale: true }],
  [{ type: "reveal", id: "a", focus: false }],
  [{ type: "follow", follow: true }],
  [{ type: "export", format: "dot" }],
])("the extension may say %j", (message) => {
  expect(readToChart(message)).toEqual(message);
});

test.each([[undefined], [{ type: "graph", graph: {} }], [{ type: "export", format: "gif" }]])(
  "the extension may not say %j",
  (message) => {
    expect(readToChart(message)).toBeNull();
  },
);

test("a kept state comes back; what is wrong in it is as at first", () => {
  const kept = {
    ...firstState,
    organisation: "青禾家居",
    direction: "right",
    collapsed: ["a"],
    zoom: 0.5,
    center: { x: 1, y: 2 },
  };
  expect(readState(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  expect(readState(undefined)).toEqual(firstState);
  expect(readState({ zoom: -1, center: { x: "1", y: 2 }, collapsed: [1, "a"], direction: "up" })).toEqual({
    ...firstState,
    collapsed: ["a"],
  });
  expect(readState(null, { ...firstState, follow: false }).follow).toBe(false);
});
