import type { Facts } from "../../facts/fact.ts";
import type { Block, Role } from "../../role/role.ts";
import type { Span } from "../../text/span.ts";
import type { SectionId } from "../../vocabulary/sections.ts";
import { reliable } from "./places.ts";

/**
 * Words that put a duty of secrecy on the holder. Public relations of the word stay out: `保密协议模板管理`
 * is still a mention, `confidence` is not.
 */
const secrecy =
  /保密|商业秘密|商業機密|營業秘密|泄密|洩密|泄露(?:公司|客户|商业)|non-?disclosure|\bNDA\b|\bconfidential(?:ity)?\b|trade secrets?/iu;

/** What a section would say, said somewhere else: where, for each section that is not there itself. */
export function inlineMentions(
  role: Role,
  facts: Facts,
  text: string,
): ReadonlyMap<SectionId, readonly Span[]> {
  const found = new Map<SectionId, Span[]>();
  const note = (id: SectionId, place: Span): void => {
    const places = found.get(id);
    if (places === undefined) found.set(id, [place]);
    else places.push(place);
  };
  for (const law of facts.laws) if (reliable(law)) note("legal", law.span);
  for (const degree of facts.education) if (reliable(degree)) note("education", degree.span);
  for (const claim of facts.experience) if (reliable(claim)) note("experience", claim.span);
  // The search for words of secrecy is the dear part, and most documents have the section.
  if (role.sections.some(({ ids }) => ids.includes("confidentiality"))) return found;
  for (const block of blocksOf(role)) {
    const words = text.slice(block.content.start, block.content.end);
    const match = secrecy.exec(words);
    if (match === null) continue;
    const start = block.content.start + match.index;
    note("confidentiality", { start, end: start + match[0].length });
  }
  return found;
}

/** Content of sections; what stands before the first one is often a notice of the site a text was taken from. */
function* blocksOf(role: Role): Iterable<Block> {
  if (role.sections.length === 0) yield* role.preamble.filter(isWords);
  for (const section of role.sections)
    if (section.id !== "boilerplate") for (const block of section.blocks) if (isWords(block)) yield block;
}

const isWords = (block: Block): boolean => block.kind !== "code" && block.kind !== "comment";
