import { writeZip } from "../../server/src/formats/zip.ts";

/** Parts of a Word document beside its text, by name: `word/comments.xml`. */
export type WordParts = Readonly<Record<string, string>>;

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';

/** A Word document of this body (`<w:p>…`), as small as a program would accept. */
export async function wordFile(body: string, parts: WordParts = {}): Promise<Uint8Array> {
  const all: WordParts = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    ...parts,
  };
  const encoder = new TextEncoder();
  const files = Object.entries(all).map(([name, text]) => ({ name, bytes: encoder.encode(text) }));
  return await writeZip(files, { pack: true });
}

/** A part whose outermost element is `w:name`. */
export const part = (name: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${namespaces}>${content}</w:${name}>`;

export const run = (text: string, look = ""): string =>
  `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (content: string, look = ""): string =>
  `<w:p>${look === "" ? "" : `<w:pPr>${look}</w:pPr>`}${content.startsWith("<") ? content : run(content)}</w:p>`;

export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell.startsWith("<") ? cell : paragraph(cell)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;

/** Paragraph styles: `[["1", "heading 1"], ["a", "Own", '<w:basedOn w:val="1"/>']]`. */
export const styles = (list: readonly (readonly [id: string, name: string, more?: string])[]): string =>
  part(
    "styles",
    list
      .map(
        ([id, name, more = ""]) =>
          `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`,
      )
      .join(""),
  );
