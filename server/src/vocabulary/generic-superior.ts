import { keyOf } from "./keys.ts";
import { roleWords } from "./tables.ts";

const generic: ReadonlySet<string> = new Set(roleWords.generic.map(keyOf));

/** True for words that stand in a superior's place and name nobody: 上级, 管理层, “senior management”. */
export const isGenericSuperior = (name: string): boolean => generic.has(keyOf(name));
