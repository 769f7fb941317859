import type { Change, Difference, Mark, RoleDifference, StandingChange } from "./change.ts";
import { byPath, sorted, sortedStandings } from "./order.ts";

/** The difference the other way round: what came went, what was before is after. */
export const mirrorOf = ({ roles, organisation }: Difference): Difference => ({
  roles: roles.map(mirrorRole).sort(byPath),
  organisation: sortedStandings(organisation.map(mirrorStanding)),
});

const otherWay = {
  added: "removed",
  removed: "added",
  changed: "changed",
  moved: "moved",
  same: "same",
} as const;

const mirrorRole = ({ status, before, after, pairedBy, changes }: RoleDifference): RoleDifference => ({
  status: otherWay[status],
  before: after,
  after: before,
  pairedBy,
  changes: sorted(changes.map(mirrorChange)),
});

export const mirrorChange = ({ kind, topic, weight, trend, before, after, marks }: Change): Change => ({
  kind: otherWay[kind],
  topic,
  weight,
  trend: trend === "raised" ? "lowered" : trend === "lowered" ? "raised" : null,
  before: after,
  after: before,
  marks: mirrorMarks(marks),
});

/** What went stands before what came, on either side of the mirror. */
function mirrorMarks(marks: readonly Mark[]): readonly Mark[] {
  const result: Mark[] = [];
  for (const { kind, text } of marks) {
    const mark: Mark = { kind: otherWay[kind], text };
    const last = result.at(-1);
    if (mark.kind === "removed" && last?.kind === "added") result.splice(-1, 0, mark);
    else result.push(mark);
  }
  return result;
}

const mirrorStanding = ({
  kind,
  before,
  after,
  path,
  names,
  went,
  came,
}: StandingChange): StandingChange => ({
  kind,
  before: after,
  after: before,
  path: { before: path.after, after: path.before },
  names: { before: names.after, after: names.before },
  went: came,
  came: went,
});
