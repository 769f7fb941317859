import type { RoleEntry } from "./entry.ts";

/** A file's name as people know it, decoded. */
export function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a stray % that is no escape
  }
}

/** A role's title, or its file's name while it has none. */
export const nameOfRole = ({ title, uri }: Pick<RoleEntry, "title" | "uri">): string =>
  title === "" ? fileName(uri).replace(/(?:\.role)?\.[^.]+$/i, "") : title;
