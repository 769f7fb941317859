import type {
  CodeAction,
  CodeActionParams,
  DocumentFormattingParams,
  DocumentSymbol,
  PrepareRenameParams,
  Range,
  RenameParams,
  SemanticTokens,
  TextDocumentIdentifier,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver-protocol";
import type {
  ConvertRoleParams,
  ConvertRoleResult,
  ExplainRuleParams,
  ExplainRuleResult,
  ExportRoleParams,
  ExportRoleResult,
  ImportDocumentParams,
  ImportDocumentResult,
  ImportFragmentParams,
  ImportFragmentResult,
  NormaliseParams,
  NormaliseResult,
  PreviewParams,
  PreviewResult,
} from "../../../server/src/features/protocol.ts";
import type { InspectReport } from "../../../server/src/render/inspect.ts";

interface OfDocument {
  readonly textDocument: TextDocumentIdentifier;
}

/** What the page asks the server besides what the editor's own language client asks: parameters and answer. */
export interface Requests {
  "textDocument/codeAction": [CodeActionParams, readonly CodeAction[] | null];
  "codeAction/resolve": [CodeAction, CodeAction];
  "textDocument/formatting": [DocumentFormattingParams, readonly TextEdit[] | null];
  "textDocument/documentSymbol": [OfDocument, readonly DocumentSymbol[] | null];
  "textDocument/semanticTokens/full": [OfDocument, SemanticTokens | null];
  "textDocument/prepareRename": [
    PrepareRenameParams,
    { readonly range: Range; readonly placeholder: string } | null,
  ];
  "textDocument/rename": [RenameParams, WorkspaceEdit | null];
  "rolewright/inspect": [{ readonly uri: string }, InspectReport | null];
  "rolewright/preview": [PreviewParams, PreviewResult | null];
  "rolewright/convertRole": [ConvertRoleParams, ConvertRoleResult | null];
  "rolewright/exportRole": [ExportRoleParams, ExportRoleResult | null];
  "rolewright/importDocument": [ImportDocumentParams, ImportDocumentResult | null];
  "rolewright/importFragment": [ImportFragmentParams, ImportFragmentResult | null];
  "rolewright/normalize": [NormaliseParams, NormaliseResult];
  "rolewright/explainRule": [ExplainRuleParams, ExplainRuleResult];
}

export type Method = keyof Requests;
