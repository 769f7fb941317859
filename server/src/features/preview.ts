import { renderDocument, renderRole } from "../render/posting.ts";
import { feature } from "./feature.ts";
import type { PreviewParams, PreviewResult } from "./protocol.ts";

/** `rolewright/preview`: a role, or all roles of the file, as readers will see them, as sanitised HTML. */
export const preview = feature({
  method: "rolewright/preview",
  capability: {},
  async handle(context, { uri, variant, role }: PreviewParams): Promise<PreviewResult | null> {
    const current = context.session.document(uri);
    const first = current?.document.roles[role ?? 0];
    if (current === undefined || first === undefined) return null;
    const { vocabulary } = context.settingsFor(uri, first.language);
    const options = { variant, vocabulary, locale: context.language };
    return role === undefined
      ? renderDocument(current.document, options)
      : renderRole(current.document, role, options);
  },
});
