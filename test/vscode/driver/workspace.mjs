import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const fixtures = fileURLToPath(new URL("../fixtures/workspace", import.meta.url));

/**
 * A copy of the fixture workspace inside the sandbox: tests type into files, and the checkout is not theirs to change.
 * @param {import("../../../scripts/lib/sandbox.mjs").Sandbox} sandbox
 */
export function copyWorkspace(sandbox) {
  const parent = path.join(sandbox.dir, "workspaces");
  fs.mkdirSync(parent, { recursive: true });
  // Each copy has a directory of its own, for the sake of one name that looks natural in a screenshot.
  const copy = path.join(fs.mkdtempSync(`${parent}${path.sep}`), "roles");
  fs.cpSync(fixtures, copy, { recursive: true });
  return copy;
}
