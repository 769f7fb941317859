/** A file or folder that gets another address. */
export interface Move {
  readonly oldUri: string;
  readonly newUri: string;
}

/** An address after the moves: that of the file itself, or of a folder around it. */
export function movedUri(uri: string, moves: readonly Move[]): string {
  const plain = decoded(uri);
  for (const { oldUri, newUri } of moves) {
    const from = decoded(oldUri).replace(/\/$/, "");
    if (plain === from) return newUri;
    if (plain.startsWith(`${from}/`)) return newUri.replace(/\/$/, "") + encoded(plain.slice(from.length));
  }
  return uri;
}

/** How a path is written where it stands. */
export interface PathStyle {
  /** The path that stood there: its escapes, its `./` and its ending are kept. */
  readonly like: string;
  /** It is an address in Markdown, bare or between `<>`; a plain path of a field otherwise. */
  readonly place: "bare" | "wrapped" | "field";
}

/** The path from one file to another, in the style of the one that stood there. Null between different servers. */
export function pathBetween(from: string, to: string, { like, place }: PathStyle): string | null {
  const [fromRoot, fromParts] = partsOf(from);
  const [toRoot, toParts] = partsOf(to);
  if (fromRoot !== toRoot) return null;
  const folder = fromParts.slice(0, -1);
  let shared = 0;
  while (shared < folder.length && shared < toParts.length - 1 && folder[shared] === toParts[shared])
    shared++;
  const up = folder.slice(shared).map(() => "..");
  const parts = [...up, ...toParts.slice(shared)];
  const words = parts.map((part) => escaped(part, like, place)).join("/");
  const path = like.startsWith("./") && up.length === 0 ? `./${words}` : words;
  return withEndingLike(path, like);
}

/** A folder keeps its slash, a role that was named without `.role.md` is again. */
function withEndingLike(path: string, like: string): string {
  const roleFile = /\.role\.(?:md|yaml|yml)$/i;
  if (like.endsWith("/")) return path.endsWith("/") ? path : `${path}/`;
  return roleFile.test(like) ? path : path.replace(roleFile, "");
}

function partsOf(uri: string): readonly [root: string, parts: readonly string[]] {
  const match = /^([a-z][a-z0-9+.-]*:\/\/[^/]*)\/?(.*)$/is.exec(uri);
  return [
    match?.[1] ?? "",
    decoded(match?.[2] ?? uri)
      .replace(/\/$/, "")
      .split("/"),
  ];
}

function escaped(part: string, like: string, place: PathStyle["place"]): string {
  const escapes = /%[0-9a-f]{2}/i.test(like);
  // `客服%20总监`: only the space was escaped, not the letters.
  if (escapes && !/[^\0-\x7f]/.test(like))
    return encodeURIComponent(part).replace(/[()]/g, (mark) => (mark === "(" ? "%28" : "%29"));
  if (place === "field" && !escapes) return part;
  const unsafe = place === "wrapped" ? /[%#?<>]/g : /[%#?<>()\s\\]/g;
  return part.replace(unsafe, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

const encoded = (path: string): string => path.split("/").map(encodeURIComponent).join("/");

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri; // a stray % that is no escape
  }
}
