import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Intent } from "../../../server/src/role/intent.ts";
import type { Role } from "../../../server/src/role/role.ts";
import { readFrontMatter } from "../../../server/src/surface/front-matter.ts";
import { writeYamlFields } from "../../../server/src/surface/yaml-write.ts";
import { applyEdits } from "../../../server/src/text/edit.ts";
import { type FieldId, fieldTypes } from "../../../server/src/vocabulary/fields.ts";
import { type SectionId, sectionIds } from "../../../server/src/vocabulary/sections.ts";
import { at, outline, read, readOne, uri, valueLines, vocabulary, write } from "./support.ts";

/** Words of every kind that could be mistaken for syntax, besides plain ones. */
const words = fc.oneof(
  fc.constantFrom(
    "客服总监",
    "Head of Service",
    "客服副总裁（或公司COO）",
    "培訓主管",
    "👩‍💻 工程师",
    "a: b",
    "#1 组",
    "- x",
    "yes",
    "001",
    "5",
  ),
  fc.constantFrom(
    "it's",
    'say "hi"',
    "C:\\temp",
    "[a]",
    "{a: b}",
    "*必须*",
    "&x",
    "!重要",
    "@home",
    "%",
    "null",
    "~",
    "2026-11-21",
    "a #b",
    "x:",
    "《民法典》",
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, " ")),
  fc.string({ unit: "binary", minLength: 1, maxLength: 6 }).filter((text) => !/[\r\n]/.test(text)),
);

const trimmed = words.map((text) => text.trim()).filter((text) => text !== "");

const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** A role file in one of many layouts; every layout is valid YAML. */
const layout = fc
  .record({
    chinese: fc.boolean(),
    flow: fc.boolean(),
    indent: fc.constantFrom(0, 2, 4),
    step: fc.constantFrom(2, 4),
    crlf: fc.boolean(),
    comments: fc.boolean(),
    blank: fc.boolean(),
    end: fc.boolean(),
    title: trimmed,
    aliases: fc.array(trimmed, { minLength: 1, maxLength: 3 }),
    reportsTo: fc.option(trimmed),
    level: fc.option(fc.constantFrom("P6", "5", '"7"')),
    sections: fc.uniqueArray(
      fc.constantFrom<SectionId>("summary", "responsibilities", "skills", "legal", "kpi"),
      { maxLength: 4 },
    ),
    bodies: fc.array(fc.constantFrom("list", "block", "plain", "nothing", "flow"), {
      minLength: 5,
      maxLength: 5,
    }),
    item: trimmed,
  })
  .map((shape) => {
    const note = shape.comments ? " # 备注" : "";
    const key = (english: string, chinese: string): string => (shape.chinese ? chinese : english);
    const dash = " ".repeat(shape.indent);
    const lines = [
      ...(shape.comments ? ["# 岗位"] : []),
      `${key("title", "职位名称")}: ${quoted(shape.title)}${note}`,
    ];
    if (shape.flow) lines.push(`${key("aliases", "别名")}: [${shape.aliases.map(quoted).join(", ")}]${note}`);
    else
      lines.push(
        `${key("aliases", "别名")}:${note}`,
        ...shape.aliases.map((alias) => `${dash}- ${quoted(alias)}${note}`),
      );
    if (shape.level) lines.push(`${key("level", "职级")}: ${shape.level}`);
    if (shape.reportsTo) lines.push(`${key("reportsTo", "直接上级")}: ${quoted(shape.reportsTo)}`);
    if (shape.sections.length > 0) lines.push(`${key("sections", "章节")}:${note}`);
    const pad = " ".repeat(shape.step);
    shape.sections.forEach((id, index) => {
      if (shape.blank && index > 0) lines.push("");
      if (shape.comments) lines.push(`${pad}# 章节 ${index}`);
      const head = `${pad}${shape.chinese ? vocabulary.heading(id, "zh-CN") : id}:`;
      switch (shape.bodies[index]) {
        case "list":
          lines.push(head, `${pad}${dash}- ${quoted(shape.item)}${note}`, `${pad}${dash}- 第二项`);
          break;
        case "flow":
          lines.push(`${head} [第一项, ${quoted(shape.item)}]${note}`);
          break;
        case "block":
          lines.push(`${head} |${note}`, `${pad}${pad}1. 第一条`, `${pad}${pad}2. 第二条`);
          break;
        case "plain":
          lines.push(`${head} 一段文字${note}`);
          break;
        default:
          lines.push(head);
      }
    });
    const text = lines.join("\n") + (shape.end ? "\n" : "");
    return shape.crlf ? text.replaceAll("\n", "\r\n") : text;
  });

const runs = { numRuns: Number(process.env.RUNS ?? 25) };

/** Everything the model says apart from what is left out by `except`. */
const facts = (text: string, role: Role, except: (line: string) => boolean): string[] =>
  [...valueLines(role.fields), ...outline(text, role)].filter((line) => !except(line));

/** Writes, and holds the laws that all intents share. */
function written(text: string, intent: Intent): { readonly after: string; readonly role: Role } {
  const edits = write(text, [intent]);
  const after = applyEdits(text, edits);
  const document = read(after);
  expect(document.complete, after).toBe(true);
  expect(document.problems.filter(({ rule }) => rule === "document/syntax")).toEqual([]);
  // Only line breaks of the file's own kind are added.
  if (text.includes("\r\n")) expect(after.replaceAll("\r\n", "")).not.toContain("\n");
  const [role] = document.roles;
  if (!role) throw new Error("the role is gone");
  return { after, role };
}

const textFields = fc.constantFrom<FieldId>(
  "title",
  "code",
  "department",
  "level",
  "reportsTo",
  "education",
  "pay",
);
const listFields = fc.constantFrom<FieldId>(
  "aliases",
  "directReports",
  "peers",
  "reportsTo",
  "laws",
  "certificates",
);

describe("writing YAML", () => {
  test("setField with a text: the field has it, everything else stays, twice is once", () => {
    fc.assert(
      fc.property(layout, textFields, words, (text, field, value) => {
        const before = readOne(text);
        const intent: Intent = { kind: "setField", field, value };
        const { after, role } = written(text, intent);
        const found = role.fields.filter(({ id }) => id === field);
        expect(found.map(({ values }) => values.map((each) => each.value))).toEqual([[value]]);
        const other = (line: string): boolean => line.startsWith(`${field}=`) || line.startsWith(`${field}.`);
        expect(facts(after, role, other)).toEqual(facts(text, before, other));
        expect(write(after, [intent])).toEqual([]);
      }),
      runs,
    );
  });

  test("setField with a list: the field has exactly these entries", () => {
    fc.assert(
      fc.property(
        layout,
        listFields,
        fc.array(words, { minLength: 1, maxLength: 4 }),
        (text, field, value) => {
          const before = readOne(text);
          const intent: Intent = { kind: "setField", field, value };
          const { after, role } = written(text, intent);
          const found = role.fields.find(({ id }) => id === field);
          expect(found?.values.map((each) => each.value)).toEqual(value);
          const other = (line: string): boolean =>
            line.startsWith(`${field}=`) || line.startsWith(`${field}.`);
          expect(facts(after, role, other)).toEqual(facts(text, before, other));
          expect(write(after, [intent])).toEqual([]);
        },
      ),
      runs,
    );
  });

  test("addToField: the entry is there once, and the ones before stay", () => {
    fc.assert(
      fc.property(layout, listFields, trimmed, (text, field, value) => {
        const before = readOne(text).fields.find(({ id }) => id === field);
        const intent: Intent = { kind: "addToField", field, value };
        const { after, role } = written(text, intent);
        const all = role.fields.find(({ id }) => id === field)?.values.map((each) => each.value) ?? [];
        const names = all.flatMap((each) => [each, ...each.split(/、|，|,\s*|；|;\s*/)]);
        expect(names).toContain(value);
        for (const { value: old } of before?.values ?? [])
          expect(all.some((each) => each.startsWith(old))).toBe(true);
        expect(write(after, [intent])).toEqual([]);
      }),
      runs,
    );
  });

  test("removeField: that occurrence is gone and nothing else", () => {
    fc.assert(
      fc.property(layout, fc.nat(4), (text, pick) => {
        const before = readOne(text);
        const index = pick % before.fields.length;
        const field = before.fields[index];
        if (field?.id === "sections") return;
        const { after, role } = written(text, { kind: "removeField", index });
        const rest = before.fields.filter((_, place) => place !== index);
        expect(valueLines(role.fields)).toEqual(valueLines(rest));
        expect(outline(after, role)).toEqual(outline(text, before));
        expect(
          text.split(/\r?\n/).filter((line) => !after.split(/\r?\n/).includes(line)).length,
        ).toBeLessThanOrEqual(4);
      }),
      runs,
    );
  });

  test("addSection: the section is there with its body, the others stay", () => {
    const body = fc.oneof(
      fc.constant([]),
      fc.array(
        trimmed.map((item) => `- ${item}`),
        { minLength: 1, maxLength: 3 },
      ),
      fc.constantFrom(["一段文字"], ["第一行: 甲", "第二行 # 乙"], ["- 甲", "说明", "- 乙"]),
    );
    fc.assert(
      fc.property(
        layout,
        fc.constantFrom<SectionId>("authority", "confidentiality", "legal", "mission", "boilerplate"),
        body,
        (text, section, lines) => {
          const before = readOne(text);
          const intent: Intent = { kind: "addSection", section, body: lines };
          const { after, role } = written(text, intent);
          const present = before.sections.some(({ ids }) => ids.includes(section));
          expect(role.sections.length).toBe(before.sections.length + (present ? 0 : 1));
          expect(role.sections.some(({ ids }) => ids.includes(section))).toBe(true);
          expect(valueLines(role.fields)).toEqual(valueLines(before.fields));
          const old = outline(text, before);
          expect(outline(after, role).filter((line) => old.includes(line)).length).toBeGreaterThanOrEqual(
            old.length,
          );
          expect(write(after, [intent])).toEqual([]);
        },
      ),
      runs,
    );
  });

  test("addItem: the section ends with it", () => {
    fc.assert(
      fc.property(layout, fc.nat(4), trimmed, (text, pick, item) => {
        const before = readOne(text);
        if (before.sections.length === 0) return;
        const section = pick % before.sections.length;
        const edits = write(text, [{ kind: "addItem", section, text: item }]);
        const { after, role } = written(text, { kind: "addItem", section, text: item });
        expect(role.sections.length >= before.sections.length).toBe(true);
        expect(valueLines(role.fields)).toEqual(valueLines(before.fields));
        if (edits.length === 0) return;
        const heading = before.sections[section]?.heading;
        const blocks = role.sections
          .filter((each) => each.heading === heading)
          .flatMap((each) => each.blocks);
        expect(after.length).toBeGreaterThan(text.length);
        expect(blocks.length).toBeGreaterThan(before.sections[section]?.blocks.length ?? 0);
        const last = blocks.at(-1);
        const inQuotes = [item.replaceAll("'", "''"), quoted(item).slice(1, -1)];
        const shown = last && at(after, last.content);
        if (!/[\\\0-\x1f\x7f-\x9f]|\p{Surrogate}/u.test(item)) expect([item, ...inQuotes]).toContain(shown);
        expect(write(after, [{ kind: "addItem", section, text: item }])).toEqual([]);
      }),
      runs,
    );
  });

  test("orderSections: the same sections in the wanted order", () => {
    fc.assert(
      fc.property(layout, fc.infiniteStream(fc.nat(100)), (text, random) => {
        const before = readOne(text);
        const order = before.sections
          .map((_, index) => ({ index, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ index }) => index);
        const { after, role } = written(text, { kind: "orderSections", order });
        expect(role.sections.map(({ heading }) => heading)).toEqual(
          order.map((index) => before.sections[index]?.heading),
        );
        expect(outline(after, role).sort()).toEqual(outline(text, before).sort());
        expect([...after].sort().join("")).toBe([...text].sort().join(""));
      }),
      runs,
    );
  });

  test("renameSection and removeSection", () => {
    fc.assert(
      fc.property(layout, fc.nat(4), trimmed, (text, pick, heading) => {
        const before = readOne(text);
        if (before.sections.length === 0) return;
        const index = pick % before.sections.length;
        const renamed = written(text, { kind: "renameSection", index, heading });
        const place = renamed.role.sections[index];
        if (place) expect(at(renamed.after, place.headingSpan).length).toBeGreaterThan(0);
        expect(renamed.role.sections.length).toBe(before.sections.length);
        expect(valueLines(renamed.role.fields)).toEqual(valueLines(before.fields));
        const removed = written(text, { kind: "removeSection", index });
        expect(removed.role.sections.map((each) => each.heading)).toEqual(
          before.sections.filter((_, other) => other !== index).map((each) => each.heading),
        );
      }),
      runs,
    );
  });

  test("replaceSpan: the words are there, escaped as the place needs it", () => {
    fc.assert(
      fc.property(layout, trimmed, fc.nat(20), fc.nat(20), (text, value, pick, cut) => {
        const before = readOne(text);
        const values = before.fields.flatMap((field, index) =>
          field.values.map((each) => ({ ...each, index })),
        );
        const chosen = values[pick % values.length];
        if (!chosen || at(text, chosen.span) !== chosen.value) return;
        const start = chosen.span.start + (cut % 2 === 0 ? 0 : Math.min(cut, chosen.value.length));
        const split = /[\ud800-\udbff]$/.test(text.slice(0, start));
        if (split) return;
        const { role } = written(text, {
          kind: "replaceSpan",
          span: { start, end: chosen.span.end },
          text: value,
        });
        const wanted = chosen.value.slice(0, start - chosen.span.start) + value;
        expect(role.fields[chosen.index]?.values.map((each) => each.value)).toContain(wanted);
      }),
      runs,
    );
  });

  test("one document of several: only the target changes", () => {
    fc.assert(
      fc.property(layout, layout, layout, fc.nat(2), words, (one, two, three, role, value) => {
        const parts = [one, two, three].map((part) => part.replaceAll("\r\n", "\n").replace(/\n?$/, "\n"));
        const text = parts.join("---\n");
        const before = read(text);
        const edits = write(text, [{ kind: "setField", field: "department", value, target: { uri, role } }]);
        const after = applyEdits(text, edits);
        const roles = read(after).roles;
        expect(roles.length).toBe(3);
        roles.forEach((each, index) => {
          const department = each.fields.find(({ id }) => id === "department")?.values[0]?.value;
          expect(department).toBe(index === role ? value : undefined);
          if (index !== role)
            expect(valueLines(each.fields)).toEqual(valueLines(before.roles[index]?.fields ?? []));
        });
      }),
      runs,
    );
  });

  test("front matter: the same laws inside its block, nothing outside changes", () => {
    fc.assert(
      fc.property(layout, textFields, words, (yaml, field, value) => {
        const br = yaml.includes("\r\n") ? "\r\n" : "\n";
        const head = `---${br}`;
        const inside = yaml.endsWith(br) ? yaml : yaml + br;
        const text = `${head}${inside}---${br}${br}# 标题${br}title: no${br}`;
        const block = { start: head.length, end: head.length + inside.length };
        const { fields } = readFrontMatter(text, block, "yaml", { uri, vocabulary });
        const intents: Intent[] = [{ kind: "setField", field, value }];
        const edits = writeYamlFields(text, block, intents, { vocabulary, language: "zh-CN", fields });
        for (const { span } of edits) expect(span.start >= block.start && span.end <= block.end).toBe(true);
        const after = applyEdits(text, edits);
        const grown = { start: block.start, end: block.end + after.length - text.length };
        const reading = readFrontMatter(after, grown, "yaml", { uri, vocabulary });
        expect(reading.complete).toBe(true);
        expect(reading.fields.find(({ id }) => id === field)?.values.map((each) => each.value)).toEqual([
          value,
        ]);
        expect(
          writeYamlFields(after, grown, intents, { vocabulary, language: "zh-CN", fields: reading.fields }),
        ).toEqual([]);
      }),
      runs,
    );
  });

  test("half-typed and broken files are not written to", () => {
    const broken = [
      "title: A\nrep",
      'title: "A\ndepartment: B\n',
      "aliases: [a, b\nlevel: c\n",
      "title: A\n  department: B\n",
      "sections:\n\ta: x\n",
      "- a\n- b\n",
      "just words",
    ];
    const intents: Intent[] = [
      { kind: "setField", field: "title", value: "B" },
      { kind: "addToField", field: "aliases", value: "c" },
      { kind: "addSection", section: "legal", body: ["- x"] },
      { kind: "replaceSpan", span: { start: 0, end: 1 }, text: "x" },
    ];
    for (const text of broken) expect(write(text, intents), text).toEqual([]);
  });

  test("every section id can be added and read back, in English and Chinese", () => {
    for (const text of [
      "title: A\nsections:\n  summary: x\n",
      "职位名称: 甲\n章节:\n  岗位概述: x\n",
      "職稱: 甲\nlanguage: zh-TW\n",
    ]) {
      for (const section of sectionIds) {
        const { role } = written(text, { kind: "addSection", section, body: ["- a"] });
        expect(
          role.sections.some(({ ids }) => ids.includes(section)),
          section,
        ).toBe(true);
      }
    }
    expect(fieldTypes.title).toBe("text");
  });
});
