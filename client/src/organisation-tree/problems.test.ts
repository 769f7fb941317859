import { expect, test } from "vitest";
import { graphOf } from "../organisation/graph.sample.ts";
import { badgeOf, noProblems, problemsOfFile, sum } from "./problems.ts";

const { nodes } = graphOf("甲 at many.role.yaml:0\n乙 at many.role.yaml:10");
const problem = (severity: number, line: number, source = "rolewright") => ({
  source,
  severity,
  range: { start: { line } },
});

test("each role has the problems below its title", () => {
  const counts = problemsOfFile(nodes, [
    problem(0, 0),
    problem(1, 9),
    problem(1, 10),
    problem(2, 30),
    problem(3, 30),
    problem(0, 5, "yaml"),
  ]);
  expect(counts.get("甲")).toEqual({ errors: 1, warnings: 1, others: 0 });
  expect(counts.get("乙")).toEqual({ errors: 0, warnings: 1, others: 1 });
});

test("no roles, no counts", () => {
  expect(problemsOfFile([], [problem(0, 0)]).size).toBe(0);
});

test("sums and badges", () => {
  const some = { errors: 1, warnings: 2, others: 5 };
  expect(sum([])).toEqual(noProblems);
  expect(sum([some, some])).toEqual({ errors: 2, warnings: 4, others: 10 });
  expect(badgeOf(noProblems)).toBeNull();
  expect(badgeOf({ ...noProblems, others: 3 })).toBeNull();
  expect(badgeOf(some)).toBe("3");
  expect(badgeOf({ ...some, warnings: 20 })).toBe("9+");
});
