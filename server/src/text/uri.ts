/**
 * One spelling for each file. Clients and Node escape different characters (`客服(北京)` with or without %28), and
 * Windows drives come as `C:`, `c:` and `c%3A`; a file under two spellings would be two files. The spelling is that
 * of VS Code: everything but letters, digits, `-._~` and `/` is escaped, drives are lower case. Other schemes are
 * left alone: only their owner knows what they mean.
 */
export function canonicalUri(uri: string): string {
  const parts = /^file:\/\/([^/?#]*)(\/[^?#]*)$/iu.exec(uri);
  if (parts === null) return uri;
  const [, authority = "", path = ""] = parts;
  const segments = path
    .split("/")
    .map((segment, index) => escaped(index === 1 ? lowerDrive(segment) : segment));
  return `file://${authority.toLowerCase()}${segments.join("/")}`;
}

const lowerDrive = (segment: string): string =>
  /^[A-Za-z](?::|%3A)$/iu.test(segment) ? segment.toLowerCase() : segment;

function escaped(segment: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(segment)).replace(
      /[!'()*]/gu,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  } catch {
    return segment; // a lone % or half a character: nobody else can spell it either
  }
}

const uriKeys = new Set(["uri", "oldUri", "newUri", "rootUri", "targetUri"]);

/** What a client sends, with every file address in it spelt our way. Plain JSON in, plain JSON out. */
export function withCanonicalUris(value: unknown, depth = 0): unknown {
  if (value === null || typeof value !== "object" || depth > 12) return value;
  if (Array.isArray(value)) return value.map((item) => withCanonicalUris(item, depth + 1));
  const made: Record<string, unknown> = {};
  for (const [key, own] of Object.entries(value))
    made[key] =
      typeof own === "string" && uriKeys.has(key) ? canonicalUri(own) : withCanonicalUris(own, depth + 1);
  return made;
}
