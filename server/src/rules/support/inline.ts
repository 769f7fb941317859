import type { Facts } from "../../facts/fact.ts";
import { hint } from "../../facts/hints/hint-words.ts";
import type { Passage } from "../../facts/passages.ts";
import type { Role } from "../../role/role.ts";
import type { Span } from "../../text/span.ts";
import type { SectionId } from "../../vocabulary/sections.ts";
import { reliable } from "./places.ts";
import { createScan, matchesOf } from "./scan.ts";

/**
 * Words that put a duty of secrecy on the holder, folded. Public relations of the word stay out: `保密协议模板管理`
 * is still a mention, `confidence` is not, and before a comma `non-disclosure` is one kind of contract among
 * others.
 */
const secrecy =
  /保密|商业秘密|商业机密|营业秘密|泄密|泄露(?:公司|客户|商业)|non-?disclosure(?! *,)|(?<![a-z])(?:nda|confidential(?:ity)?)(?![a-z])|trade secrets?/gu;

const secrets = createScan(hint.secrecy, ({ text }) => {
  const [match] = matchesOf(secrecy, text);
  return match === undefined ? [] : [{ start: match.index, end: match.index + match[0].length }];
});

/** What a section would say, said somewhere else: where, for each section that is not there itself. */
export function inlineMentions(
  role: Role,
  facts: Facts,
  passages: readonly Passage[],
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
  for (const { span } of secrets(passages.filter((passage) => isContent(passage, role))))
    note("confidentiality", span);
  return found;
}

/** Content of sections; what stands before the first one is often a notice of the site a text was taken from. */
const isContent = ({ kind, section }: Passage, role: Role): boolean =>
  (kind === "text" || kind === "field") &&
  (section === null ? role.sections.length === 0 : role.sections[section]?.id !== "boilerplate");
