import type { FieldId } from "./fields.ts";
import type { Language } from "./language.ts";
import type { SectionId } from "./sections.ts";

/** A company's own words, from its config file; they win over the built-in ones. */
export interface CompanyWords {
  /** Section id → further headings. */
  readonly sections?: Readonly<Partial<Record<SectionId, readonly string[]>>>;
  /** Canonical role name → its other names. */
  readonly roles?: Readonly<Record<string, readonly string[]>>;
}

/** What a heading means. */
export interface SectionMatch {
  /** Canonical ids, the main one first: `学历与经验背景` is education and experience. Never empty. */
  readonly ids: readonly [SectionId, ...SectionId[]];
  /** `exact`: the heading is a known name. `phrase`: a known name stands in it (`核心职责:驱动卓越服务`). */
  readonly how: "exact" | "phrase";
}

export interface FieldMatch {
  readonly id: FieldId;
  /** `up` or `lateral` for the parts of `careerPath` that have names of their own. */
  readonly part?: string;
}

/** The field's words. Pure look-ups; build one with `createVocabulary` and share it. */
export interface Vocabulary {
  /** What a heading (without its markup and numbering) means, or null. */
  section(heading: string): SectionMatch | null;
  /** What the key of a field line, a table cell or front matter means, or null. */
  field(key: string): FieldMatch | null;
  /** The usual heading of a section in a language. */
  heading(id: SectionId, language: Language): string;
  /** The usual name of a field in a language; English keys are the canonical ones of YAML. */
  fieldName(id: FieldId, language: Language): string;
  /** All headings known for a section in a language, the usual one first. */
  headings(id: SectionId, language: Language): readonly string[];
  /** All names known for a field in a language, the usual one first. */
  fieldNames(id: FieldId, language: Language): readonly string[];
  /** The known heading nearest to an unknown one, for “did you mean”, or null when none is near. */
  nearestSection(heading: string): { readonly id: SectionId; readonly heading: string } | null;
  nearestField(key: string): { readonly id: FieldId; readonly name: string } | null;
  /**
   * The key under which a role name is compared: folded (NFKC, case, spaces, simplified characters), with
   * known aliases resolved (`COO`, `首席营运官` → `首席运营官`). Two names with one key are one role.
   */
  roleKey(name: string): string;
}
