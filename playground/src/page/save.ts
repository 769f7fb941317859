import { h } from "../dom.ts";

/** Hands the reader a file. Nothing is fetched: its bytes are here. */
export function saveFile(name: string, content: BlobPart, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = h("a", { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A name every system takes. */
export const fileName = (title: string): string =>
  title
    .replaceAll(/[\\/:*?"<>|\p{Cc}\p{Cs}]/gu, "-")
    .trim()
    .slice(0, 80) || "role";
