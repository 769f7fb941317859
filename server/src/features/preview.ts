import { renderRole } from "../render/posting.ts";
import { feature } from "./feature.ts";
import type { PreviewParams, PreviewResult } from "./protocol.ts";

/** `rolewright/preview`: the role as readers will see it, as sanitised HTML. */
export const preview = feature({
  method: "rolewright/preview",
  capability: {},
  async handle(context, { uri, variant, role }: PreviewParams): Promise<PreviewResult | null> {
    const current = context.session.document(uri);
    const found = current?.document.roles[role ?? 0];
    if (current === undefined || found === undefined) return null;
    const { vocabulary } = context.settingsFor(uri, found.language);
    return renderRole(current.document, found.index, { variant, vocabulary, locale: context.language });
  },
});
