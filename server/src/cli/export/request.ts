import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Analysed } from "../../organisation/session.ts";
import type { ExportFormat } from "../../render/export/format.ts";
import type { ThemeId } from "../../render/theme.ts";
import type { Variant } from "../../render/variant.ts";
import type { Role } from "../../role/role.ts";
import { isPosting } from "../../rules/support/posting.ts";
import type { Localised } from "../../vocabulary/language.ts";
import { relativeTo } from "../discover.ts";
import type { Io } from "../io.ts";
import type { Workspace } from "../workspace.ts";
import { commonFolder } from "./targets.ts";
import type { WriteOptions, Written } from "./write-all.ts";

/** What the command line asks to export, and how. */
export interface Request {
  readonly workspace: Workspace;
  readonly format: ExportFormat;
  readonly variant: Variant;
  readonly theme: ThemeId;
  /** Operands that are folders. */
  readonly folders: readonly string[];
  readonly output: string | null;
  readonly force: boolean;
  readonly io: Io;
}

/** A file that is exported. */
export interface Source {
  readonly uri: string;
  /** Absolute. */
  readonly file: string;
  readonly analysed: Analysed;
  /** Which of its roles are meant. */
  isMeant(role: Role): boolean;
}

/** What was made, to be written. */
export interface Made {
  readonly files: readonly Written[];
  readonly hasErrors: boolean;
}

/**
 * The files that are meant. Of a folder only what is advertised goes outside: an internal description in it, or in
 * the same file, is not made public because somebody exports the folder. A file that is named is meant.
 */
export function sourcesOf({ workspace, variant, folders, io }: Request): readonly Source[] {
  const { session, wanted, settingsFor } = workspace;
  const roots = folders.map((folder) => path.resolve(io.cwd, folder));
  const isBelow = (file: string): boolean =>
    roots.some((root) => file === root || file.startsWith(root.endsWith(path.sep) ? root : root + path.sep));
  return wanted.flatMap((uri): Source[] => {
    const analysed = session.document(uri);
    if (analysed === undefined) return [];
    const file = fileURLToPath(uri);
    const all = variant === "internal" || !isBelow(file);
    const isMeant = (role: Role): boolean => all || isPosting(role, settingsFor(uri, role.language));
    return all || analysed.document.roles.some(isMeant) ? [{ uri, file, analysed, isMeant }] : [];
  });
}

export const writeOptions = ({ workspace, force, io }: Request): WriteOptions => {
  const sources = new Set(workspace.session.uris().map((uri) => fileURLToPath(uri)));
  return { cwd: io.cwd, force, isSource: (file) => sources.has(file) };
};

/** What paths in the target folder are relative to: the folder that was named, else the one all files are in. */
export function rootOf(folders: readonly string[], sources: readonly Source[], cwd: string): string {
  const [folder] = folders;
  return folders.length === 1 && folder !== undefined
    ? path.resolve(cwd, folder)
    : commonFolder(sources.map(({ file }) => file));
}

export function relativeIn(root: string, file: string, name: string): string {
  const relative = relativeTo(root, file);
  return relative.startsWith("../") || path.isAbsolute(relative) ? name : relative;
}

export const cannotExport = (name: string, why: Localised): Localised => ({
  "zh-CN": `无法导出 ${name}：${why["zh-CN"]}`,
  "zh-TW": `無法匯出 ${name}：${why["zh-TW"] ?? why["zh-CN"]}`,
  en: `cannot export ${name}: ${why.en}`,
});
