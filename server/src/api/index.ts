/** The library `rolewright`: what `import` from the npm package gives. `types.ts` says what each does. */

export { version } from "../rules/documentation.ts";
export { check } from "./check.ts";
export { readRole, renderPosting } from "./role.ts";
export { rules } from "./rules.ts";
export { fix, formatText } from "./text.ts";
export type * from "./types.ts";
