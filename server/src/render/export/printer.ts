import type { Localised } from "../../vocabulary/language.ts";

/** A page as PDF, or the one line that says why there is none. */
export type Printed = { readonly bytes: Uint8Array } | { readonly failure: Localised };

/** Prints an HTML page that needs nothing else. Null where no program can be started: in a browser's worker. */
export type PrintPdf = (html: string) => Promise<Printed>;
