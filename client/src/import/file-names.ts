/** What can be imported, by its name. */
export const importable = /\.(?:docx?|html?|xhtml|md|markdown|txt|pdf)$/i;

/** The same for the file picker. */
export const importableExtensions = ["docx", "html", "htm", "md", "txt", "pdf"];

/** A name that is free: `客服总监.role.md`, `客服总监-2.role.md`, … */
export async function freeName(
  fileName: string,
  isTaken: (name: string) => Promise<boolean>,
): Promise<string> {
  const match = /^(.*?)(\.role\.(?:md|ya?ml))$/i.exec(fileName);
  const [stem, end] = match ? [match[1] ?? "", match[2] ?? ""] : [fileName, ""];
  for (let number = 1; ; number++) {
    const name = number === 1 ? fileName : `${stem}-${number}${end}`;
    if (!(await isTaken(name))) return name;
  }
}

/** The addresses of a drop or paste: one a line, comments begin with `#`. */
export const addressesIn = (uriList: string): readonly string[] =>
  uriList
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));

/** HTML that says more than its plain text: from Word or a page with headings, lists or tables. */
export const isStructured = (html: string): boolean =>
  /<(?:h[1-6]|li|table|ol|ul)[\s>]|class="?Mso|mso-|urn:schemas-microsoft-com/i.test(html);

/** Bytes as the protocol carries them. */
export function base64Of(bytes: Uint8Array): string {
  let binary = "";
  const step = 0x8000;
  for (let at = 0; at < bytes.length; at += step)
    binary += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(binary);
}
