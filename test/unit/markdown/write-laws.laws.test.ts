import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Intent } from "../../../server/src/role/intent.ts";
import type { Role, Section } from "../../../server/src/role/role.ts";
import { writeMarkdown } from "../../../server/src/surface/markdown-write.ts";
import { applyEdits, sortEdits } from "../../../server/src/text/edit.ts";
import { fieldTypes } from "../../../server/src/vocabulary/fields.ts";
import type { Language } from "../../../server/src/vocabulary/language.ts";
import { sectionIds } from "../../../server/src/vocabulary/sections.ts";
import { sampleDocument } from "./samples.ts";
import { many, read, roleOf, vocabulary } from "./words.ts";

/** What a role says, without places: enough to tell whether an edit did what was asked and nothing else. */
interface Model {
  readonly title: string | null;
  readonly fields: readonly string[];
  readonly sections: readonly {
    readonly heading: string;
    readonly parent: string | null;
    readonly content: readonly string[];
  }[];
}

function modelOf(text: string): Model {
  const role = roleOf(text);
  return {
    title: role.title?.value ?? null,
    fields: role.fields.map(({ id, values }) => `${id}=${values.map(({ value }) => value).join("¦")}`),
    sections: role.sections.map((section) => ({
      heading: section.heading,
      parent: section.parent === null ? null : (role.sections[section.parent]?.heading ?? null),
      content: contentOf(text, section),
    })),
  };
}

/** Words of the blocks that are no fields. */
const contentOf = (text: string, section: Section): string[] =>
  section.blocks
    .filter(({ field }) => field === null)
    .flatMap(({ kind, cells, content }) =>
      kind === "row"
        ? cells.filter(({ start, end }) => start < end).map(({ start, end }) => text.slice(start, end))
        : [text.slice(content.start, content.end)],
    )
    .filter((words) => words !== "");

const write = (text: string, intents: readonly Intent[], language?: Language): string => {
  const edits = writeMarkdown(read(text, language), 0, intents, vocabulary);
  for (const { span, newText } of edits) expect(text.slice(span.start, span.end)).not.toBe(newText);
  expect(sortEdits(edits)).toEqual(edits);
  return applyEdits(text, edits);
};

const twice = (text: string, intents: readonly Intent[]): void => {
  const once = write(text, intents);
  expect(write(once, intents)).toBe(once);
};

/** Runs a law on generated documents of every style. */
const holds = (law: (text: string, pick: <T>(list: readonly T[]) => T) => void, runs = 25): void =>
  fc.assert(
    fc.property(sampleDocument, fc.infiniteStream(fc.nat(1000)), (text, numbers) => {
      const pick = <T>(list: readonly T[]): T => {
        const chosen = list[(numbers.next().value ?? 0) % list.length];
        if (chosen === undefined) throw new Error("nothing to pick from");
        return chosen;
      };
      law(text, pick);
    }),
    { numRuns: runs * many },
  );

const sorted = (fields: readonly string[]): string[] => [...fields].sort();

describe("after an intent the document says what was asked, and nothing else changes", () => {
  test("addSection", () => {
    holds((text, pick) => {
      const role = roleOf(text);
      const missing = sectionIds.filter((id) => !role.sections.some(({ ids }) => ids.includes(id)));
      const section = pick(missing.filter((id) => usable(id, role)));
      const body = pick([[], ["- 第一件事", "- 第二件事"], ["整段说明。"], ["Some words here."]]);
      const intent: Intent = { kind: "addSection", section, body };
      const before = modelOf(text);
      const after = modelOf(write(text, [intent]));
      const heading = vocabulary.heading(section, role.language);
      expect(after.title).toBe(before.title);
      expect(sorted(after.fields)).toEqual(sorted(before.fields));
      expect(after.sections.map((one) => one.heading).filter((one) => one === heading)).toEqual([heading]);
      expect(after.sections.filter((one) => one.heading !== heading)).toEqual(before.sections);
      const added = after.sections.find((one) => one.heading === heading);
      expect(added?.content).toEqual(body.map((line) => line.replace(/^- /, "")));
      twice(text, [intent]);
    });
  });

  test("renameSection", () => {
    holds((text, pick) => {
      const role = roleOf(text);
      if (role.sections.length === 0) return;
      const index = pick(role.sections.map((_section, at) => at));
      const id = role.sections[index]?.id;
      if (id === null || id === undefined) return;
      const heading = pick(
        vocabulary
          .headings(id, role.language)
          .filter((name) => name.length < 12)
          .slice(0, 6),
      );
      if (vocabulary.section(heading)?.ids[0] !== id) return;
      const before = modelOf(text);
      const old = before.sections[index]?.heading;
      const after = modelOf(write(text, [{ kind: "renameSection", index, heading }]));
      expect(after).toEqual({
        ...before,
        sections: before.sections.map((section, at) => ({
          ...section,
          heading: at === index ? heading : section.heading,
          parent: role.sections[at]?.parent === index && section.parent === old ? heading : section.parent,
        })),
      });
      twice(text, [{ kind: "renameSection", index, heading }]);
    });
  });

  test("removeSection", () => {
    holds((text, pick) => {
      const role = roleOf(text);
      if (role.sections.length < 2) return;
      const index = pick(role.sections.map((_section, at) => at));
      const gone = role.sections[index];
      if (gone === undefined) return;
      const before = modelOf(text);
      const after = modelOf(write(text, [{ kind: "removeSection", index }]));
      const stays = role.sections.map(
        ({ span }) => span.start < gone.span.start || span.start >= gone.span.end,
      );
      expect(after.sections).toEqual(before.sections.filter((_section, at) => stays[at]));
      expect(after.fields).toEqual(
        before.fields.filter((_field, at) => stays[role.fields[at]?.section ?? -1] ?? true),
      );
    });
  });

  test("orderSections", () => {
    holds((text, pick) => {
      const role = roleOf(text);
      const outermost = role.sections
        .map((section, at) => (section.parent === null ? at : -1))
        .filter((at) => at !== -1);
      if (outermost.length < 2) return;
      const first = pick(outermost);
      const order = [...outermost.filter((at) => at !== first), first];
      const before = modelOf(text);
      const after = modelOf(write(text, [{ kind: "orderSections", order }]));
      const within = (parent: number): number[] =>
        role.sections.flatMap((section, at) =>
          at === parent ? [at] : isInside(role, section, parent) ? [at] : [],
        );
      expect(after.sections).toEqual(order.flatMap(within).map((at) => before.sections[at]));
      expect(sorted(after.fields)).toEqual(sorted(before.fields));
    });
  });

  test("setField", () => {
    holds((text, pick) => {
      const role = roleOf(text);
      const field = pick(["reportsTo", "department", "level", "code", "title", "directReports"] as const);
      const list = fieldTypes[field] === "roles";
      const value = list ? pick([["店员"], ["店员", "收银员"]]) : pick(["销售部", "A-1", "Head of Sales"]);
      const words = typeof value === "string" ? value : value.join(role.language === "en" ? ", " : "、");
      const intent: Intent = { kind: "setField", field, value };
      const before = roleOf(text);
      const changed = write(text, [intent]);
      const after = roleOf(changed);
      const said = after.fields
        .filter(({ id }) => id === field)
        .map(({ values }) => values.map((entry) => entry.value));
      const wanted = typeof value === "string" ? [value] : value;
      expect(said.some((values) => values.join("¦") === wanted.join("¦") || values.join("¦") === words)).toBe(
        true,
      );
      if (field === "title") expect(after.title?.value).toBe(value);
      const others = (one: Role): string[] =>
        one.fields
          .filter(({ id }) => id !== field)
          .map(({ id, values }) => `${id}=${values.map((entry) => entry.value).join("¦")}`);
      expect(sorted(others(after))).toEqual(sorted(others(before)));
      expect(modelOf(changed).sections.map(({ heading }) => heading)).toEqual(
        modelOf(text).sections.map(({ heading }) => heading),
      );
      twice(text, [intent]);
    });
  });

  test("addToField", () => {
    holds((text, pick) => {
      const field = pick(["directReports", "aliases", "peers"] as const);
      const value = pick(["店员", "Clerk"]);
      const said = (changed: string): string =>
        roleOf(changed)
          .fields.filter(({ id }) => id === field)
          .flatMap(({ values }) => values.map((entry) => entry.value))
          .join("¦");
      const before = said(text);
      const changed = write(text, [{ kind: "addToField", field, value }]);
      expect(said(changed)).toContain(value);
      for (const name of before.split(/[、,¦]\s*/)) expect(said(changed)).toContain(name);
      twice(text, [{ kind: "addToField", field, value }]);
    });
  });

  test("removeField", () => {
    holds((text, pick) => {
      const role = roleOf(text);
      const indices = role.fields
        .map((_field, at) => at)
        .filter((at) => role.fields[at]?.place !== "heading");
      if (indices.length === 0) return;
      const index = pick(indices);
      const before = modelOf(text);
      const after = modelOf(write(text, [{ kind: "removeField", index }]));
      const left = before.fields.filter((_field, at) => at !== index);
      expect(after.fields.filter((words) => words !== `title=${after.title}`)).toEqual(
        left.filter((words) => words !== `title=${after.title}`),
      );
      expect(after.sections.map(({ heading }) => heading)).toEqual(
        before.sections.map(({ heading }) => heading),
      );
    });
  });

  test("addItem", () => {
    holds((text, pick) => {
      const role = roleOf(text);
      if (role.sections.length === 0) return;
      const section = pick(role.sections.map((_section, at) => at));
      const intent: Intent = { kind: "addItem", section, text: pick(["新的一条", "One more thing"]) };
      const before = modelOf(text);
      const after = modelOf(write(text, [intent]));
      expect(after.fields).toEqual(before.fields);
      expect(after.sections.map((one, at) => (at === section ? { ...one, content: [] } : one))).toEqual(
        before.sections.map((one, at) => (at === section ? { ...one, content: [] } : one)),
      );
      expect(after.sections[section]?.content.join("¦")).toContain(intent.text);
      for (const words of before.sections[section]?.content ?? [])
        expect(after.sections[section]?.content.join("¦")).toContain(words);
      twice(text, [intent]);
    });
  });

  test("replaceSpan", () => {
    holds((text, pick) => {
      const role = roleOf(text);
      const field = role.fields.find(
        ({ values, place }) => place !== "heading" && values.length === 1 && values[0]?.value !== "",
      );
      if (field === undefined) return;
      const words = pick(["改过的话", "x: y #1"]);
      const changed = write(text, [{ kind: "replaceSpan", span: field.valueSpan, text: words }]);
      const values = roleOf(changed)
        .fields.filter(({ id }) => id === field.id)
        .flatMap((one) => one.values.map(({ value }) => value));
      expect(values).toContain(words);
    });
  });

  test("several at once are the same as one after another", () => {
    holds((text) => {
      const intents: Intent[] = [
        { kind: "addSection", section: "legal", body: ["- 守法"] },
        { kind: "setField", field: "reportsTo", value: "总经理" },
        { kind: "addSection", section: "confidentiality", body: ["- 保密"] },
      ];
      const { language } = roleOf(text);
      const together = write(text, intents, language);
      expect(together).toBe(intents.reduce((now, intent) => write(now, [intent], language), text));
    }, 12);
  });

  test("indices and spans of later intents are those of the document as it was", () => {
    holds((text, pick) => {
      const role = roleOf(text);
      if (role.sections.length < 2) return;
      const last = role.sections.length - 1;
      const first = pick([0]);
      const item = "只属于最后一节";
      const changed = write(text, [
        { kind: "addSection", section: "legal", body: ["- 守法"] },
        { kind: "removeSection", index: first },
        { kind: "addItem", section: last, text: item },
      ]);
      const heading = role.sections[last]?.heading;
      if (isInside(role, role.sections[last], first)) return;
      expect(
        modelOf(changed).sections.find((section) => section.content.join("¦").includes(item))?.heading,
      ).toBe(heading);
    }, 15);
  });

  test("intents of other documents and roles are none of this one's", () => {
    holds((text) => {
      const section = { kind: "addSection", section: "legal", body: [] } as const;
      expect(
        writeMarkdown(
          read(text),
          0,
          [{ ...section, target: { uri: "file:///b.role.md", role: 0 } }],
          vocabulary,
        ),
      ).toEqual([]);
      expect(
        writeMarkdown(
          read(text),
          0,
          [{ ...section, target: { uri: "file:///a.role.md", role: 1 } }],
          vocabulary,
        ),
      ).toEqual([]);
      expect(writeMarkdown(read(text), 1, [section], vocabulary)).toEqual([]);
      expect(
        writeMarkdown(read(text), 0, [{ kind: "addToConfig", path: ["external"], value: "x" }], vocabulary),
      ).toEqual([]);
    }, 10);
  });
});

const isInside = (role: Role, section: Section | undefined, ancestor: number): boolean => {
  for (let at = section?.parent ?? null; at !== null; at = role.sections[at]?.parent ?? null)
    if (at === ancestor) return true;
  return false;
};

/** The usual heading of the section means just that section, and none of the document's headings is the same. */
const usable = (id: (typeof sectionIds)[number], role: Role): boolean => {
  const heading = vocabulary.heading(id, role.language);
  const match = vocabulary.section(heading);
  return (
    match?.how === "exact" &&
    match.ids[0] === id &&
    vocabulary.field(heading) === null &&
    role.sections.every((section) => section.heading !== heading)
  );
};
