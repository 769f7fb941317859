import type { Intent } from "../role/intent.ts";
import type { Format, RoleDocument } from "../role/role.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** What reading depends on besides the text. */
export interface ReadOptions {
  readonly uri: string;
  readonly vocabulary: Vocabulary;
  /** Language of documents that do not say; guessed from the text when left out. */
  readonly language?: Language;
  /** Reads maps by language in this one, whatever the document says of its own. */
  readonly speak?: Language;
}

/** One way of writing role definitions down. Reading never throws; neither does writing. */
export interface Surface {
  readonly format: Format;
  /** `text` has no byte order mark. */
  read(text: string, options: ReadOptions): RoleDocument;
  /**
   * The smallest edits after which reading gives the model the intents ask for. Intents that are already
   * true, or that belong to no role of this document, give no edits. `createRole` and `addToConfig` are not
   * edits of the document and are ignored here.
   */
  write(document: RoleDocument, role: number, intents: readonly Intent[], vocabulary: Vocabulary): TextEdit[];
}
