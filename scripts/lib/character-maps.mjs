import fs from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";

/**
 * Chinese character maps of the PDF reader: which character a code stands for in fonts that bring no table of their
 * own. Each way of writing has one for vertical text, which is small and builds on the other.
 */
const encodings = [
  "UniGB-UCS2",
  "UniGB-UTF16",
  "UniCNS-UCS2",
  "UniCNS-UTF16",
  "GBK-EUC",
  "GBKp-EUC",
  "GBK2K",
  "GB-EUC",
  "GBpc-EUC",
  "B5pc",
  "ETen-B5",
  "ETenms-B5",
  "HKscs-B5",
  "CNS-EUC",
];

const names = [
  ...encodings.flatMap((name) => [`${name}-H.bcmap`, `${name}-V.bcmap`]),
  // From the numbers of the two character collections to Unicode.
  "Adobe-GB1-UCS2.bcmap",
  "Adobe-CNS1-UCS2.bcmap",
  "LICENSE",
];

/** Relative to the checkout. */
export const characterMapFiles = names.map((name) => `dist/cmaps/${name}`);

/** Puts the maps beside the bundle that reads them. */
export function copyCharacterMaps() {
  fs.mkdirSync(path.join(root, "dist/cmaps"), { recursive: true });
  for (const name of names)
    fs.copyFileSync(
      path.join(root, "node_modules/pdfjs-dist/cmaps", name),
      path.join(root, "dist/cmaps", name),
    );
}
