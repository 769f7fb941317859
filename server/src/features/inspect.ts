import { type InspectReport, inspectDocument } from "../render/inspect.ts";
import { feature } from "./feature.ts";

/** `rolewright/inspect`: what a document was understood as, in the JSON of `rolewright inspect`. */
export const inspect = feature({
  method: "rolewright/inspect",
  capability: {},
  handle({ session }, { uri }: { readonly uri: string }): InspectReport | null {
    const current = session.document(uri);
    return current === undefined ? null : { version: 1, roles: inspectDocument(uri, current) };
  },
});
