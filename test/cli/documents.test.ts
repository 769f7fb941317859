import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printToDocx } from "../../server/src/formats/docx-write.ts";
import { converters } from "../../server/src/formats/index.ts";
import { printDocumentOf } from "../../server/src/render/print-document-of.ts";
import type { RoleDocument } from "../../server/src/role/role.ts";
import { readDocument } from "../../server/src/surface/reading.ts";
import { createVocabulary } from "../../server/src/vocabulary/create.ts";

/** Word documents as LibreOffice shows them; the pictures stay in dist/test/screenshots for whoever wants to look. */
const root = path.resolve(import.meta.dirname, "../..");
const pictures = path.join(root, "dist/test/screenshots");
const samples: Readonly<Record<string, string>> = {
  "document-zh-CN": "samples/客服中心/客服主管.role.md",
  "document-zh-TW": "samples/门店/台北門市店長.role.md",
  "document-en": "samples/客服中心/客服专员.en.role.yaml",
};

function answers(program: string, flag: string): boolean {
  try {
    execFileSync(program, [flag], { stdio: "ignore", timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

const ready = answers("soffice", "--version") && answers("pdftoppm", "-v");
if (!ready) console.log("skipped: LibreOffice (soffice) or poppler (pdftoppm) is not installed");

const vocabulary = createVocabulary();
const read = (uri: string, text: string): RoleDocument => readDocument(text, { uri, vocabulary });
const squeezed = (text: string): string => text.replaceAll(/\s+/g, "");

describe.skipIf(!ready)("a Word document in LibreOffice", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "rolewright-documents-"));
  const roles = new Map<string, RoleDocument>();

  beforeAll(async () => {
    for (const [name, file] of Object.entries(samples)) {
      const document = read(
        `file:///x.role${path.extname(file)}`,
        readFileSync(path.join(root, file), "utf8"),
      );
      const print = await printDocumentOf(document, 0, {
        variant: "internal",
        vocabulary,
        locale: "en",
        organization: "青禾家居",
      });
      roles.set(name, document);
      writeFileSync(path.join(folder, `${name}.docx`), await printToDocx(print));
    }
    const profile = pathToFileURL(path.join(folder, "profile")).href;
    const files = [...roles.keys()].map((name) => path.join(folder, `${name}.docx`));
    const options = [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
    ];
    execFileSync("soffice", [...options, ...files], { stdio: "ignore", timeout: 55_000 });
    mkdirSync(pictures, { recursive: true });
    for (const name of roles.keys()) {
      const pdf = path.join(folder, `${name}.pdf`);
      execFileSync("pdftoppm", ["-r", "80", "-png", pdf, path.join(pictures, name)], { timeout: 30_000 });
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.keys(samples))("%s has a page that can be looked at", (name) => {
    expect(existsSync(path.join(pictures, `${name}-1.png`))).toBe(true);
  });

  it.each(Object.keys(samples))(
    "%s shows every word of the role, and its PDF can be read back",
    async (name) => {
      const document = roles.get(name);
      const [role] = document?.roles ?? [];
      if (document === undefined || role === undefined) throw new Error("a sample has a role");
      const source = await converters.pdfToMarkdown(readFileSync(path.join(folder, `${name}.pdf`)));
      if ("failure" in source) throw new Error(source.failure);
      const shown = squeezed(source.text);
      const items = role.sections.flatMap(({ ids, blocks }) =>
        ids.includes("basic") ? [] : blocks.filter(({ kind }) => kind === "item"),
      );
      expect(items.length).toBeGreaterThan(5);
      for (const { content } of items)
        expect(shown).toContain(
          squeezed(document.text.slice(content.start, content.end).replaceAll("*", "")),
        );
      const again = read("file:///x.role.md", source.markdown).roles[0];
      expect(again?.title?.value).toBe(role.title?.value);
      expect(again?.sections.map(({ id }) => id)).toEqual(role.sections.map(({ id }) => id));
      expect(source.dropped.filter(({ why }) => why === "page-furniture").length).toBeGreaterThan(1);
    },
  );
});
