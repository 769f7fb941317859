import { hash } from "../../text/hash.ts";

/**
 * Tells one text of a file from another, so that a change can be refused that was made for a text that is gone. For
 * telling texts apart, not for security.
 */
export const versionOf = (text: string): string =>
  `${text.length.toString(36)}-${hash(text).toString(16).padStart(8, "0")}`;
