import { readZip, unpack, writeZip, type ZipPart } from "./zip.ts";

/** No document says when it was made: equal roles are equal files, which version control and builds compare. */
const noDate = "2000-01-01T00:00:00Z";

/** The library dates every file and names links at random; both are settled here. */
export async function settle(docx: Uint8Array): Promise<Uint8Array> {
  const names = new Map<string, string>();
  const parts: ZipPart[] = [];
  for (const entry of readZip(docx)) {
    const bytes = await unpack(entry);
    if (!/\.(?:xml|rels)$/.test(entry.name)) {
      parts.push({ name: entry.name, bytes });
      continue;
    }
    const text = new TextDecoder()
      .decode(bytes)
      .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${noDate}`)
      .replaceAll(/"rId([\w-]{21})"/g, (_, id: string) => `"rIdLink${linkNumber(names, id)}"`);
    parts.push({ name: entry.name, bytes: new TextEncoder().encode(text) });
  }
  return await writeZip(parts, { pack: true });
}

function linkNumber(names: Map<string, string>, id: string): string {
  const known = names.get(id) ?? String(names.size + 1);
  names.set(id, known);
  return known;
}
