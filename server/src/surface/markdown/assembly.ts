import type { Block, Field } from "../../role/role.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import type { SectionDraft } from "./build.ts";
import type { OpenHeading } from "./scene.ts";

/** A role while it is put together, unit by unit. Changed in place; it lives for one reading. */
export interface Assembly {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly fields: Field[];
  readonly sections: SectionDraft[];
  readonly preamble: Block[];
  readonly open: OpenHeading[];
  /** The next text goes on with the last block. */
  joinable: boolean;
  /** Depth that the first item after the last heading has in the source. */
  depthBase: number;
  /** The last unit was a field. */
  amongFields: boolean;
}
