import type { Hours } from "../../facts/fact.ts";

/** Working hours of a week as a role tells them, and the claims they come from, the more telling first. */
export interface Week {
  readonly hours: number;
  readonly claims: readonly [Hours, ...Hours[]];
  /** Nothing of it had to be assumed: neither days nor hours. */
  readonly told: boolean;
}

/** The break that is taken for granted where none is told: generous, so that nobody is accused for a lunch. */
const usualBreak = 2;

/**
 * The hours of a week in claims of one role. Where the days are not told five are taken, where the hours of a
 * day are not told eight. Null when nothing tells more than a name.
 */
export function weekOf(claims: readonly Hours[]): Week | null {
  const weekly = longest(claims, ({ weekly }) => weekly);
  if (weekly !== null) return { hours: weekly.value, claims: [weekly.claim], told: true };
  const whole = longest(claims, wholeWeek);
  if (whole !== null) {
    const told = !whole.claim.regimes.includes("shift");
    return { hours: whole.value, claims: [whole.claim], told };
  }
  const day = shortestDay(claims);
  const rest = restOf(claims);
  if (day === null && rest === null) return null;
  const days = rest === null ? 5 : 7 - rest.value;
  const hours = rounded((day?.value ?? 8) * days);
  const told = day !== null && rest !== null && !claims.some(({ regimes }) => regimes.includes("shift"));
  if (day === null) return rest === null ? null : { hours, claims: [rest.claim], told };
  if (rest === null || rest.claim === day.claim) return { hours, claims: [day.claim], told };
  return { hours, claims: [day.claim, rest.claim], told };
}

/** `每天工作8小时，单休`: a claim that tells both by itself. */
const wholeWeek = (claim: Hours): number | null =>
  claim.daily === null || claim.restDays === null
    ? null
    : rounded(hoursOfDay(claim.daily, claim) * (7 - claim.restDays));

const rounded = (hours: number): number => Math.round(hours * 10) / 10;

const hoursOfDay = (daily: number, { breakTold }: Hours): number => daily - (breakTold ? 0 : usualBreak - 1);

interface Told {
  readonly value: number;
  readonly claim: Hours;
}

function longest(claims: readonly Hours[], of: (claim: Hours) => number | null): Told | null {
  let found: Told | null = null;
  for (const claim of claims) {
    const value = of(claim);
    if (value !== null && (found === null || value > found.value)) found = { value, claim };
  }
  return found;
}

/** Of several days (summer, winter, shifts) the shortest: what nobody can deny. */
function shortestDay(claims: readonly Hours[]): Told | null {
  let found: Told | null = null;
  for (const claim of claims) {
    if (claim.daily === null) continue;
    const value = hoursOfDay(claim.daily, claim);
    if (found === null || value < found.value) found = { value, claim };
  }
  return found;
}

const restOf = (claims: readonly Hours[]): Told | null => longest(claims, ({ restDays }) => restDays);
