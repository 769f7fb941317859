/** Names of pages the site has besides those of roles. */
export const indexPage = "index.html";
export const chartPage = "organisation.html";

/** What a page is made from: a file by its path with `/`, and the role's title where the file has several. */
export interface PageSource {
  readonly file: string;
  readonly title: string | null;
}

/**
 * A path for each page, where its file is: `客服/客服总监.role.md` → `客服/客服总监.html`. Two that would be one file,
 * on systems that do not tell capitals apart either, are numbered in order.
 */
export function pagePaths(sources: readonly PageSource[]): readonly string[] {
  const taken = new Set([indexPage, chartPage]);
  return sources.map(({ file, title }) => {
    const own = file
      .split("/")
      .filter((part) => part !== "" && part !== "." && part !== "..")
      .join("/")
      .replace(/(?:\.role)?\.(?:md|markdown|ya?ml|txt)$/iu, "");
    const base = title === null ? own : `${own}-${slug(title)}`;
    for (let count = 1; ; count++) {
      const path = `${count === 1 ? base : `${base}-${count}`}.html`;
      const key = path.normalize("NFKC").toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return path;
    }
  });
}

/** Words that may be part of a file's name everywhere; Chinese stays Chinese. */
export const slug = (title: string): string =>
  title
    .normalize("NFC")
    .replaceAll(/[\p{C}\s<>:"/\\|?*#%]+/gu, "-")
    .replaceAll(/^[-.]+|[-.]+$/gu, "")
    .slice(0, 80) || "role";

/** A link from one page to another, as an address. */
export function linkBetween(from: string, to: string): string {
  const start = from.split("/").slice(0, -1);
  const end = to.split("/");
  let shared = 0;
  while (shared < start.length && shared < end.length - 1 && start[shared] === end[shared]) shared++;
  const up = start.slice(shared).map(() => "..");
  return [...up, ...end.slice(shared).map(encodeURIComponent)].join("/");
}
