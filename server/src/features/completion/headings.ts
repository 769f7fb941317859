import { CompletionItemKind } from "vscode-languageserver-protocol";
import { requirementsOf } from "../../config/ask.ts";
import type { Section } from "../../role/role.ts";
import { templateKind, templateSection } from "../../surface/template/document.ts";
import { plainLines } from "../../surface/template/snippet.ts";
import { inLanguage } from "../../vocabulary/language.ts";
import { type SectionId, sectionIds, sectionOrder } from "../../vocabulary/sections.ts";
import { sectionTemplate } from "../../vocabulary/templates.ts";
import { sectionHelp } from "../help.ts";
import {
  filterText,
  gapped,
  type Item,
  isMeant,
  levelOfRole,
  markdown,
  order,
  type Scene,
  type Setting,
  typedAt,
} from "./item.ts";
import { sectionAt, sectionShape } from "./section-shape.ts";

const han = /\p{Script=Han}/u;
const required = { "zh-CN": "必备", en: "required" };

/** Sections nobody writes of their own accord: what job boards add, and what a market report holds. */
const never: ReadonlySet<SectionId> = new Set(["boilerplate", "market"]);

/**
 * The sections that are not there yet, in the document's language: those the preset asks for first, then the rest,
 * both in canonical order. With sample wording where nothing stands below the heading.
 */
export function headingItems(scene: Scene<"heading"> | Scene<"line">): readonly Item[] {
  const { context, place, role, settings, cursor } = scene;
  const { vocabulary } = settings;
  const { document } = place.current;
  const typed = typedAt(cursor);
  const here = sectionAt(scene);
  if (isTitle(scene, here)) return [];
  const present = new Set(role.sections.filter((section) => section !== here).flatMap(({ ids }) => ids));
  const asked = requirementsOf(settings, role.kind).requiredSections.filter(
    // 任职资格 stands for 学历要求, 经验要求 and 技能要求: none of them is missed where it is.
    ({ or }) => !or.some((id) => present.has(id)),
  );
  const wanted = new Set(asked.map(({ id }) => id));
  const yaml = document.format === "yaml";
  const named = yaml && role.sections.some(({ style, heading }) => style === "yaml" && han.test(heading));
  const shape = sectionShape(scene);
  const level = levelOfRole(role);
  const kind = templateKind(role.kind);
  // 任职要求 is finished, and Enter breaks the line; 保密 may be the beginning of 保密意识.
  const finished = cursor.kind === "heading" && typed !== "" ? vocabulary.section(typed) : null;
  const done = new Set(
    finished?.how === "exact"
      ? finished.ids.filter((id) => !vocabulary.heading(id, role.language).includes(typed))
      : [],
  );
  return sectionIds
    .filter((id) => !present.has(id) && !never.has(id) && !done.has(id))
    .flatMap((id): readonly Item[] => {
      const heading = vocabulary.heading(id, role.language);
      const names = [heading, id, ...vocabulary.headings(id, role.language).slice(1, 6)];
      // A line of its own may be anything, and so may a heading that goes on behind a space.
      const unsure = cursor.kind === "line" || !scene.asked;
      if (unsure && typed !== "" && !isMeant(names, typed)) return [];
      const key = yaml && !named ? id : heading;
      const { lines } = templateSection(kind, id, role.language, vocabulary, level);
      const body = context.client.snippets ? lines : sectionTemplate(id, role.language);
      const shown = shape.body ? plainLines(lines) : [];
      return [
        {
          label: key,
          kind: CompletionItemKind.Module,
          detail: yaml && !named ? heading : id,
          filterText: filterText(yaml && !named ? [id, heading] : [heading, id], typed),
          // Behind the fields that are asked for, where both may stand.
          sortText: `${wanted.has(id) ? "1s" : 3}${order(sectionOrder(id))}`,
          ...(wanted.has(id)
            ? { labelDetails: { description: inLanguage(required, context.language) } }
            : {}),
          documentation: markdown(helpFor(id, shown, scene)),
          ...gapped(scene, shape.write(key, body)),
          span: shape.span,
        },
      ];
    });
}

/** `# ` begins the role's title, unless the file's sections are written so. */
function isTitle(
  { place, role, cursor }: Scene<"heading"> | Scene<"line">,
  here: Section | undefined,
): boolean {
  const { text, format, lines } = place.current.document;
  const marker = text.slice(lines.start(lines.lineAt(place.offset)), cursor.replace.start).trim();
  if (format === "yaml" || cursor.kind === "line" || marker !== "#") return false;
  return !role.sections.some(
    (section) =>
      section !== here && section.id !== null && /^#\s/.test(text.slice(section.headingLine.start)),
  );
}

/** What the section is for, and the words that will stand in it. */
const helpFor = (
  id: SectionId,
  lines: readonly string[],
  { context, settings }: Pick<Setting, "context" | "settings">,
): string =>
  [
    sectionHelp(id, settings.vocabulary, context.language),
    ...(lines.length === 0 ? [] : ["---", lines.join("\n")]),
  ].join("\n\n");
