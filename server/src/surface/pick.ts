import { markdown } from "./markdown.ts";
import type { Surface } from "./surface.ts";
import { yaml } from "./yaml.ts";

/** The surface of a file by its name: `.yaml` and `.yml` are YAML, everything else is read as Markdown. */
export const surfaceFor = (uri: string): Surface => (/\.ya?ml$/i.test(uri) ? yaml : markdown);
