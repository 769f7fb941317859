import { expect, test } from "vitest";
import { type Listing, walkFolder } from "./walk.ts";

/** A tree of folders; a string is a file. */
type Tree = { readonly [name: string]: Tree | string };

const listingOf = (tree: Tree): Listing<string> => ({
  read: async (folder) => {
    const parts = folder.split("/").filter((part) => part !== "");
    const found = parts.reduce<Tree | string | undefined>(
      (at, part) => (typeof at === "object" ? at[part] : undefined),
      tree,
    );
    if (typeof found !== "object") throw new Error("no such folder");
    return Object.entries(found).map(([name, entry]) => ({ name, folder: typeof entry === "object" }));
  },
  child: (folder, name) => `${folder}/${name}`,
});

test("finds our files at any depth, and looks into no package folder", async () => {
  const tree: Tree = {
    "a.role.md": "",
    "README.md": "",
    "rolewright.config.yaml": "",
    sales: { "b.role.yaml": "", deep: { "c.role.yml": "" } },
    node_modules: { x: { "d.role.md": "" } },
  };
  expect((await walkFolder("", listingOf(tree))).sort()).toEqual([
    "/a.role.md",
    "/rolewright.config.yaml",
    "/sales/b.role.yaml",
    "/sales/deep/c.role.yml",
  ]);
});

test("a folder that cannot be read is empty", async () => {
  expect(await walkFolder("/nowhere", listingOf({}))).toEqual([]);
});
