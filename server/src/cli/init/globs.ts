/**
 * Globs for files among others, all paths relative with `/`: a folder's own files, or all below it, where nearly all
 * of them are meant; else the files one by one. Few globs that also hold for the next file somebody adds.
 */
export function globsFor(meant: readonly string[], all: readonly string[]): readonly string[] {
  const wanted = new Set(meant);
  return [...below("", wanted, [...new Set([...all, ...meant])])].sort();
}

/** So many of the files must be meant. */
const nearlyAll = 0.8;

function below(folder: string, wanted: ReadonlySet<string>, files: readonly string[]): readonly string[] {
  const meant = files.filter((file) => wanted.has(file));
  if (meant.length === 0) return [];
  const inside = (file: string): string => file.slice(folder.length);
  const own = files.filter((file) => !inside(file).includes("/"));
  const subfolders = new Set(
    files.filter((file) => inside(file).includes("/")).map((file) => inside(file).split("/")[0] ?? ""),
  );
  // A pattern for the top would take in whatever is added anywhere.
  if (folder !== "" && subfolders.size > 0 && worthIt(meant, files)) return extensions(meant, `${folder}**/`);
  return [
    ...ownGlobs(folder, wanted, own),
    ...[...subfolders].flatMap((name) => {
      const inner = `${folder}${name}/`;
      return below(
        inner,
        wanted,
        files.filter((file) => file.startsWith(inner)),
      );
    }),
  ];
}

function ownGlobs(folder: string, wanted: ReadonlySet<string>, own: readonly string[]): readonly string[] {
  const meant = own.filter((file) => wanted.has(file));
  return worthIt(meant, own) ? extensions(meant, folder) : meant.map(literal);
}

const worthIt = (meant: readonly string[], files: readonly string[]): boolean =>
  meant.length > 1 && meant.length >= files.length * nearlyAll;

const extensions = (files: readonly string[], prefix: string): readonly string[] =>
  [...new Set(files.map((file) => /\.[^./]*$/.exec(file)?.[0] ?? ""))].map(
    (extension) => `${literal(prefix).replaceAll("\\*\\*/", "**/")}*${extension}`,
  );

/** A glob for one file: names may hold what is a sign of globs. */
export const literal = (file: string): string => file.replaceAll(/[\\*?[\]{}()!]/g, "\\$&");
