import type { Localised } from "../../vocabulary/language.ts";

/**
 * Something an export has to tell. `error`: a property the receiver requires is missing or unusable; `warning`:
 * one it recommends; `info`: what was taken for granted, or left out.
 */
export interface ExportNote {
  readonly severity: "error" | "warning" | "info";
  /** Name of the property, as the format calls it; empty when it is about the whole. */
  readonly property: string;
  readonly message: Localised;
}
