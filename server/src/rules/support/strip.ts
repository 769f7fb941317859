import type { Intent } from "../../role/intent.ts";
import type { Span } from "../../text/span.ts";

/** How many places one fix changes at most, so that it stays quick in absurd documents; done again it takes the rest. */
const atOnce = 1000;

export const asMany = <T>(places: readonly T[]): readonly T[] =>
  places.length <= atOnce ? places : places.slice(0, atOnce);

/** Takes the words of a place out. */
export const removal = ({ start, end }: Span): Intent => ({
  kind: "replaceSpan",
  span: { start, end },
  text: "",
});
