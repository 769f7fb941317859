import type { Role } from "../../role/role.ts";
import { readDate } from "../../surface/schema-date.ts";
import type { Span } from "../../text/span.ts";
import type { FieldId } from "../../vocabulary/fields.ts";

/** A day a field names. */
export interface StatedDay {
  readonly iso: string;
  readonly span: Span;
}

/** The days a date field names, in every form whose order is certain; days that do not exist are `field/invalid`'s. */
export function daysOf(role: Role, id: FieldId): readonly StatedDay[] {
  return role.fields
    .filter((field) => field.id === id)
    .flatMap(({ values }) => values)
    .flatMap(({ value, span }) => {
      // `2026-12-31T18:00:00+08:00` is a day with a time.
      const read = readDate(/^\s*\d{4}-\d\d-\d\dT/u.test(value) ? value.trim().slice(0, 10) : value);
      return read?.exists === true ? [{ iso: read.iso, span }] : [];
    });
}
