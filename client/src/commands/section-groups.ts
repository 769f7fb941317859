import type { SectionChoice } from "../protocol.ts";

export type ChoiceGroup = "required" | "missing" | "present";

export interface ChoicesOfGroup {
  readonly group: ChoiceGroup;
  readonly choices: readonly SectionChoice[];
}

/** The sections as the picker shows them: what is asked for and missing first. Empty groups are left out. */
export function groupChoices(choices: readonly SectionChoice[]): ChoicesOfGroup[] {
  const groups: readonly ChoiceGroup[] = ["required", "missing", "present"];
  return groups
    .map((group) => ({ group, choices: choices.filter((choice) => groupOf(choice) === group) }))
    .filter(({ choices: members }) => members.length > 0);
}

const groupOf = ({ present, required }: SectionChoice): ChoiceGroup => {
  if (present) return "present";
  return required ? "required" : "missing";
};
