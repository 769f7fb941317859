import { type CodeAction, CodeActionKind, type CodeActionParams } from "vscode-languageserver-protocol";
import { type Span, touches } from "../text/span.ts";
import { inLanguage } from "../vocabulary/language.ts";
import {
  type ActionProvider,
  type ActionRequest,
  isBelow,
  meets,
  type Offer,
} from "./code-action/provider.ts";
import { providers } from "./code-action/providers.ts";
import { type FeatureContext, feature } from "./feature.ts";

const capability = {
  codeActionProvider: {
    codeActionKinds: [...new Set(providers.flatMap(({ kinds }) => kinds))],
    resolveProvider: true,
  },
};

/**
 * What can be done at a place: fixes of findings, ways to silence them, and changes of the whole file. Those of kind
 * `source` are given when they are asked for: editors ask for all kinds at every move of the cursor.
 */
export const codeAction = feature({
  method: "textDocument/codeAction",
  capability,
  handle(context, { textDocument, range, context: asked }: CodeActionParams): CodeAction[] {
    const request = requestFor(context, textDocument.uri, (lines) => ({
      start: lines.offset(range.start),
      end: lines.offset(range.end),
    }));
    if (request === null) return [];
    return providers
      .filter(({ kinds }) => kinds.some((kind) => isWanted(kind, asked.only)))
      .flatMap((provider) =>
        provider
          .offers(request)
          .filter(({ kind }) => isWanted(kind, asked.only))
          .flatMap((offer) => actionOf(request, provider, offer) ?? []),
      );
  },
});

/** What an action that was chosen does, where that was left for later. */
export const resolveCodeAction = feature({
  method: "codeAction/resolve",
  capability,
  handle(context, action: CodeAction): CodeAction {
    const data = action.data as Chosen | undefined;
    if (data === undefined || action.edit !== undefined) return action;
    const request = requestFor(context, data.uri, () => ({ start: data.start, end: data.end }));
    if (request === null || context.session.version(data.uri) !== data.version) return action;
    const offer = providers
      .find(({ id }) => id === data.provider)
      ?.offers(request)
      .find(({ id }) => id === data.offer);
    const edit = offer?.edit() ?? null;
    return edit === null ? action : { ...action, edit };
  },
});

/** What goes to the client and comes back with the entry that was chosen. */
interface Chosen {
  readonly provider: string;
  readonly offer: string;
  readonly uri: string;
  readonly version: number | null;
  readonly start: number;
  readonly end: number;
}

type Lines = ActionRequest["current"]["document"]["lines"];

function requestFor(
  context: FeatureContext,
  uri: string,
  placeIn: (lines: Lines) => Span,
): ActionRequest | null {
  const current = context.session.document(uri);
  if (current === undefined) return null;
  const place = placeIn(current.document.lines);
  const role = current.document.roles.findIndex(({ span }) => touches(span, place.start));
  const findings = context.checker.findings(uri).filter(({ span }) => meets(span, place));
  return { context, uri, current, place, role: Math.max(0, role), findings };
}

/** Asked for by its kind or one above it; without being asked everything but what changes a file as a whole. */
const isWanted = (kind: CodeActionKind, only: readonly CodeActionKind[] | undefined): boolean =>
  only === undefined || only.length === 0
    ? !isBelow(kind, CodeActionKind.Source)
    : only.some((wanted) => isBelow(kind, wanted));

function actionOf(request: ActionRequest, { id }: ActionProvider, offer: Offer): CodeAction | null {
  const { context, uri, place } = request;
  const action: CodeAction = {
    title: inLanguage(offer.title, context.language),
    kind: offer.kind,
    ...(offer.diagnostics === undefined ? {} : { diagnostics: [...offer.diagnostics] }),
    ...(offer.preferred === true ? { isPreferred: true } : {}),
    ...(offer.command === undefined ? {} : { command: offer.command }),
  };
  if (offer.lazy === true && context.client.lateEdits) {
    const version = context.session.version(uri);
    return { ...action, data: { provider: id, offer: offer.id, uri, version, ...place } satisfies Chosen };
  }
  const edit = offer.edit();
  return edit === null ? null : { ...action, edit };
}
