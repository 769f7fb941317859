import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from "vscode-languageserver-protocol";
import { inLanguage } from "../vocabulary/language.ts";
import { feature } from "./feature.ts";
import { placeOf } from "./place.ts";
import { workspaceEditOf } from "./rename/answer.ts";
import { planRename } from "./rename/plan.ts";
import { subjectAt } from "./rename/subject.ts";

/** The name under the cursor: a title, an alias, a code, or a mention of one of them. */
export const prepareRename = feature({
  method: "textDocument/prepareRename",
  capability: { renameProvider: { prepareProvider: true } },
  handle(
    context,
    params: PrepareRenameParams,
  ): { readonly range: Range; readonly placeholder: string } | null {
    const place = placeOf(context, params);
    const subject = place === null ? null : subjectAt(context, place);
    if (place === null || subject === null) return null;
    return { range: place.current.document.lines.range(subject.span), placeholder: subject.written };
  },
});

/** Renames one of a role's names wherever it stands: in its own documents, in every mention, in the config file. */
export const rename = feature({
  method: "textDocument/rename",
  capability: { renameProvider: { prepareProvider: true } },
  handle(context, params: RenameParams): WorkspaceEdit | ResponseError<void> | null {
    const place = placeOf(context, params);
    const subject = place === null ? null : subjectAt(context, place);
    if (subject === null) return null;
    const plan = planRename(context, subject, params.newName);
    return "refused" in plan
      ? new ResponseError(LSPErrorCodes.RequestFailed, inLanguage(plan.refused, context.language))
      : workspaceEditOf(context, plan);
  },
});
