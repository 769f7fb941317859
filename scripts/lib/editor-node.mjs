import fs from "node:fs";
import path from "node:path";
import { editorPackage } from "./paths.mjs";

/** VS Code 1.139 loads its modules through `module.registerHooks`, which came with Node 22.15. */
const needed = [22, 15];

/** The Node that runs VS Code: this one if it is new enough, else the private one from the editor package. */
export function editorNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return process.execPath;
  const own = path.join(
    editorPackage,
    "node_modules",
    `node-${process.platform}-${process.arch}`,
    "bin/node",
  );
  if (fs.existsSync(own)) return own;
  throw new Error(
    `VS Code needs Node ${needed.join(".")} or newer here, this is ${process.versions.node}. ` +
      "Install a newer Node and run the command again with it.",
  );
}
