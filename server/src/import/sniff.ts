/** What a file is by its content; its name only decides between kinds of text. */
export type SourceKind =
  | "docx"
  | "pdf"
  | "html"
  | "markdown"
  | "plain"
  /** A Word document from before 2007, or one with a password: the two look alike from outside. */
  | "compound"
  | "rtf"
  | "zip"
  | "picture";

const starts = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));

export function sniff(name: string, bytes: Uint8Array): SourceKind {
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06))
    return holds(bytes, "word/document") || /\.docx$/iu.test(name) ? "docx" : "zip";
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return "compound";
  if (ascii(bytes, 0, 1024).includes("%PDF-")) return "pdf";
  if (starts(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return "rtf";
  if (
    starts(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    starts(bytes, 0xff, 0xd8, 0xff) ||
    starts(bytes, 0x47, 0x49, 0x46, 0x38)
  )
    return "picture";
  // A file of these names that is none of these is a text, or broken: which, its reader says.
  if (/\.docx$/iu.test(name)) return "docx";
  if (/\.pdf$/iu.test(name)) return "pdf";
  if (/\.x?html?$/iu.test(name) || looksLikeHtml(bytes)) return "html";
  return /\.(?:md|markdown|mdown|mkd)$/iu.test(name) ? "markdown" : "plain";
}

/** The name of an entry stands in a ZIP file as it is. */
function holds(bytes: Uint8Array, entry: string): boolean {
  const codes = [...entry].map((sign) => sign.charCodeAt(0));
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (codes.every((code, index) => bytes[at + index] === code)) return true;
  return false;
}

/** `<!DOCTYPE html>` or `<html>` at the beginning, whatever the file is called. */
function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = ascii(bytes, 0, 512)
    .replace(/\u0000|^\u00ef\u00bb\u00bf|^\u00ff\u00fe|^\u00fe\u00ff/gu, "")
    .trimStart();
  return /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html[\s>])/iu.test(head);
}
