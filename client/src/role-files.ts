/** What counts as a role definition by its name alone; the same globs as the server's. */
export const roleFileGlob = "**/*.role.{md,yaml,yml}";
export const configFileGlob = "**/rolewright.config.yaml";

const roleName = /\.role\.(?:md|ya?ml)$/i;
const configName = /(?:^|[\\/])rolewright\.config\.yaml$/i;

/** True for the path (or name, or URI path) of a role definition. */
export const isRolePath = (path: string): boolean => roleName.test(path);

/** True for what the language server looks after: role definitions and the config file. */
export const isServedPath = (path: string): boolean => isRolePath(path) || configName.test(path);

/** Where documents live that a person edits. Left out on purpose: `git:` and other views of the past. */
const usualSchemes = ["file", "untitled", "vscode-remote", "vscode-vfs"];

export interface DocumentFilter {
  readonly scheme: string;
  readonly pattern: string;
}

/**
 * Filters for the language client: our files in every scheme a person edits in, the schemes of the open
 * folders included. One filter for all schemes would also match `git:` documents, and a file's old version
 * would count as a second role of the same name.
 */
export function documentSelector(folderSchemes: readonly string[]): DocumentFilter[] {
  const schemes = [...new Set([...usualSchemes, ...folderSchemes])];
  return schemes.flatMap((scheme) => [
    { scheme, pattern: roleFileGlob },
    { scheme, pattern: configFileGlob },
  ]);
}
