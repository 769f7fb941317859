import { type InspectedRole, inspect as inspectDocument } from "../render/inspect.ts";
import { feature } from "./feature.ts";

/** `rolewright/inspect`: what a document was understood as, in the JSON of `rolewright inspect`. */
export const inspect = feature({
  method: "rolewright/inspect",
  capability: {},
  handle(
    { session },
    { uri }: { readonly uri: string },
  ): { readonly version: 1; readonly roles: readonly InspectedRole[] } | null {
    const current = session.document(uri);
    if (current === undefined) return null;
    return { version: 1, roles: inspectDocument(current.document, current.facts, current.entries, uri) };
  },
});
