/**
 * Runs after `npm install` in the checkout. Whoever takes the command line from git, as pre-commit does, has no build yet
 * and gets one; an existing build is left alone, and `npm ci` is for those who build themselves. (It is the script
 * `dependencies` of package.json and not `prepare`: npm says on standard output that it runs that, just where pre-commit
 * reads the name of the package.)
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

if (process.env.npm_command === "install" && !existsSync(path.join(root, "dist/npm/cli.mjs"))) {
  execFileSync(process.execPath, [path.join(root, "scripts/build.mjs")], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
}
