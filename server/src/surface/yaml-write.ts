import type { Intent } from "../role/intent.ts";
import type { RoleDocument } from "../role/role.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

export function writeYaml(_document: RoleDocument, _role: number, _intents: readonly Intent[], _vocabulary: Vocabulary): TextEdit[] {
  return [];
}
