import type { SettingsFor } from "../config/settings.ts";
import type { Session } from "../organisation/session.ts";
import type { Intent, Target } from "../role/intent.ts";
import { newRole, roleFileName } from "../surface/new-role.ts";
import { surfaceFor } from "../surface/pick.ts";
import { addToYamlList } from "../surface/yaml-list-add.ts";
import type { TextEdit } from "../text/edit.ts";

/** What intents do to files. Edits of one file come as one change; a created file comes with its whole text. */
export type FileChange =
  | { readonly kind: "edit"; readonly uri: string; readonly edits: readonly TextEdit[] }
  | { readonly kind: "create"; readonly uri: string; readonly text: string };

/** What turning intents into changes needs to know. */
export interface ChangeContext {
  readonly session: Session;
  readonly settingsFor: SettingsFor;
  /** The config file that rules a document, with its text; null when there is none. */
  readonly config: (uri: string) => { readonly uri: string; readonly text: string } | null;
  /** Where a config file of a document would be made. */
  readonly configHome: (uri: string) => string;
}

/** The changes that carry out `intents`, which belong to the role `target` unless they name another. */
export function changesOf(context: ChangeContext, target: Target, intents: readonly Intent[]): FileChange[] {
  const changes: FileChange[] = [];
  for (const [uri, role, own] of grouped(target, intents)) {
    const current = context.session.document(uri);
    const found = current?.document.roles[role];
    if (current === undefined || found === undefined) continue;
    const { vocabulary } = context.settingsFor(uri, found.language);
    const edits = surfaceFor(uri).write(current.document, role, own, vocabulary);
    if (edits.length > 0) changes.push({ kind: "edit", uri, edits });
  }
  for (const intent of intents) {
    if (intent.kind === "createRole") {
      const uri = `${target.uri.slice(0, target.uri.lastIndexOf("/") + 1)}${encodeURIComponent(roleFileName(intent.draft.title, intent.draft.format))}`;
      const settings = context.settingsFor(uri, intent.draft.language);
      const sections = settings.requiredSections.map(({ id }) => id);
      changes.push({ kind: "create", uri, text: newRole(intent.draft, sections, settings.vocabulary) });
    }
    if (intent.kind === "addToConfig") {
      const config = context.config(target.uri);
      const edits = addToYamlList(config?.text ?? "", intent.path, intent.value);
      if (config !== null && edits.length > 0) changes.push({ kind: "edit", uri: config.uri, edits });
      if (config === null) {
        const text = edits.map(({ newText }) => newText).join("");
        changes.push({ kind: "create", uri: context.configHome(target.uri), text });
      }
    }
  }
  return changes;
}

/** Intents that edit documents, by the role they change, in order of first mention. */
function grouped(
  target: Target,
  intents: readonly Intent[],
): readonly (readonly [string, number, readonly Intent[]])[] {
  const groups = new Map<string, [string, number, Intent[]]>();
  for (const intent of intents) {
    if (intent.kind === "createRole" || intent.kind === "addToConfig") continue;
    const { uri, role } = intent.target ?? target;
    const key = `${uri}#${role}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [uri, role, [intent]]);
    else group[2].push(intent);
  }
  return [...groups.values()];
}
