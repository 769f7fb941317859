import { describe, expect, it } from "vitest";
import { createDependencies } from "../../../server/src/check/dependencies.ts";
import { entryTopic, suggestTopic } from "../../../server/src/organisation/topics.ts";

describe.each([
  ["taken in at once", 0],
  ["waiting for a second one", 1],
  ["waiting", Number.POSITIVE_INFINITY],
])("what findings depend on, %s", (_how, mostWaiting) => {
  const known = () => {
    const dependencies = createDependencies(mostWaiting);
    dependencies.set("a", { topics: [entryTopic("x#0")], places: [] });
    dependencies.set("a", { topics: [entryTopic("b#0")], places: [["b", 12]] });
    dependencies.set("c", { topics: [suggestTopic("", "客服经里")], places: [["b", 3]] });
    return dependencies;
  };

  it("is found by topic, by name and by place", () => {
    expect(known().onTopics([entryTopic("x#0")])).toEqual([]);
    expect(known().onTopics([entryTopic("b#0")])).toEqual(["a"]);
    expect(known().onNames([{ scope: "", key: "客服经理" }])).toEqual(["c"]);
    expect(known().onText("b", 5)).toEqual(["a"]);
  });

  it("is given as it was set", () => {
    expect(known().of("a")).toEqual({ topics: [entryTopic("b#0")], places: [["b", 12]] });
    expect(known().of("d")).toEqual({ topics: [], places: [] });
  });

  it("is forgotten", () => {
    const dependencies = known();
    dependencies.delete("a");
    expect(dependencies.onTopics([entryTopic("b#0")])).toEqual([]);
    expect(dependencies.onText("b", 0)).toEqual(["c"]);
  });
});
