import type { CompletenessResult, RequiredPart } from "../protocol.ts";
import type { Counts } from "./counts.ts";

export type Completeness = NonNullable<CompletenessResult>;

/** `$(checklist) 8/10 · 2$(error)`: what is there of what is asked for, and errors when there are any. */
export function statusText({ present, total }: Completeness, { errors }: Counts): string {
  const icon = present === total && errors === 0 ? "$(pass)" : "$(checklist)";
  return `${icon} ${present}/${total}${errors === 0 ? "" : ` · ${errors}$(error)`}`;
}

/** What is missing: fields, then sections, each in the order the preset names them. */
export function missingParts({ required }: Completeness): {
  readonly fields: readonly RequiredPart[];
  readonly sections: readonly RequiredPart[];
} {
  const missing = required.filter(({ present }) => !present);
  return {
    fields: missing.filter(({ kind }) => kind === "field"),
    sections: missing.filter(({ kind }) => kind === "section"),
  };
}

/** The commands that tooltips may run. */
export const insertCommands = {
  section: "rolewright.insertSection",
  field: "rolewright.insertField",
} as const satisfies Record<RequiredPart["kind"], string>;

/** The address by which a tooltip inserts a part: `command:rolewright.insertSection?["legal"]`, encoded. */
export const insertLink = ({ kind, id }: RequiredPart): string =>
  `command:${insertCommands[kind]}?${encodeURIComponent(JSON.stringify([id]))}`;

/** Words of a document as Markdown that reads the same. */
export const plainMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]()#+\-.!|<>~$&]/g, "\\$&").replace(/\s+/gu, " ");
