import { hash } from "../../text/hash.ts";
import type { Localised } from "../../vocabulary/language.ts";
import type { Outcome } from "../outcome.ts";

/** `--shard 2/5`: the second of five parts that together are the whole. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** More machines than these are a typing mistake. */
const mostShards = 10_000;

/** Null when the flag is not there. */
export function shardOf(written: string | null): Outcome<Shard | null> {
  if (written === null) return { value: null };
  const [, first = "", second = ""] = /^(\d{1,5})\/(\d{1,5})$/.exec(written) ?? [];
  const index = Number(first);
  const count = Number(second);
  return first !== "" && index >= 1 && index <= count && count <= mostShards
    ? { value: { index, count } }
    : { failure: wrong(written) };
}

/**
 * Whether a file belongs to a shard. Its path alone decides, so that files that come and go move no others, every
 * machine gives the same answer, and each file is in exactly one shard. The shares are even as chance is.
 *
 * `path`: relative to the working directory, with `/`.
 */
export const inShard = (path: string, { index, count }: Shard): boolean =>
  mixed(hash(path.normalize("NFC"))) % count === index - 1;

/** FNV's low bits alone favour some remainders; this is the end of MurmurHash3. */
function mixed(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

const wrong = (written: string): Localised => ({
  "zh-CN": `--shard 不能是 ${written}；写作 I/N，如 1/4 指四份中的第一份`,
  "zh-TW": `--shard 不能是 ${written}；寫作 I/N，如 1/4 指四份中的第一份`,
  en: `--shard cannot be ${written}; write I/N, as 1/4 for the first of four`,
});
