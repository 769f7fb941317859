import type { RoleDocument } from "../role/role.ts";
import { surfaceFor } from "./pick.ts";
import type { ReadOptions } from "./surface.ts";

/** Reads a document by the surface its file name asks for. */
export const readDocument = (text: string, options: ReadOptions): RoleDocument =>
  surfaceFor(options.uri).read(text, options);
