declare const ROLEWRIGHT_VERSION: string | undefined;

/** The product's version, put in when bundled. */
export const version: string = typeof ROLEWRIGHT_VERSION === "string" ? ROLEWRIGHT_VERSION : "0.0.0";

const home = "https://github.com/rolewright/rolewright/blob";

/** The documentation page of a rule, pinned to this version so that it says what this version does. */
export const ruleUrl = (id: string): string => `${home}/v${version}/docs/rules/${id}.md`;
