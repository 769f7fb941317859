/** Files that are role definitions by their name alone. */
export const roleFilePattern = "**/*.role.{md,yaml,yml}";

export const isNamedRole = (path: string): boolean => /\.role\.(?:md|ya?ml)$/i.test(path);
