import path from "node:path";

/** Whether a path is a folder or something below it. Both absolute. */
export const isWithin = (folder: string, file: string): boolean => {
  if (below(folder, file) !== null) return true;
  const relative = path.relative(folder, file);
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
};

/** What follows a folder in a path that plainly begins with it, as most do; null says nothing. Both absolute. */
export const below = (folder: string, file: string): string | null => {
  if (folder.endsWith(path.sep) || !file.startsWith(folder + path.sep)) return null;
  const rest = file.slice(folder.length + path.sep.length);
  return odd.test(rest) ? null : rest;
};

/** Segments that are empty or lead elsewhere. */
const odd = /(?:^|[/\\])\.{0,2}(?:$|[/\\])/;
