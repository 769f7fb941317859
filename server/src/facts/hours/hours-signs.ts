import { createSigns } from "../grammar/signs.ts";

/** What expressions about working time are written with; shared by their grammars, so that a text is looked through once. */
export const hoursSigns = createSigns();

export const digit = "0123456789";
