import { isServedPath } from "../role-files.ts";

/** What walking needs of a file system; `Place` is a URI there. */
export interface Listing<Place> {
  read(folder: Place): PromiseLike<readonly { readonly name: string; readonly folder: boolean }[]>;
  child(folder: Place, name: string): Place;
}

/** Folders that never hold roles and may be huge. */
const skipped = new Set(["node_modules", ".git"]);
const mostFolders = 5_000;

/** All our files under a folder, in no particular order. Folders that cannot be read count as empty. */
export async function walkFolder<Place>(root: Place, listing: Listing<Place>): Promise<Place[]> {
  const found: Place[] = [];
  const waiting: Place[] = [root];
  for (let visited = 0; visited < mostFolders; visited++) {
    const folder = waiting.shift();
    if (folder === undefined) break;
    for (const { name, folder: isFolder } of await entriesOf(folder, listing)) {
      if (isFolder && !skipped.has(name)) waiting.push(listing.child(folder, name));
      if (!isFolder && isServedPath(name)) found.push(listing.child(folder, name));
    }
  }
  return found;
}

async function entriesOf<Place>(folder: Place, listing: Listing<Place>) {
  try {
    return await listing.read(folder);
  } catch {
    return [];
  }
}
