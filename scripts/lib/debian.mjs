import { execFileSync, spawnSync } from "node:child_process";
import { findCommand } from "./processes.mjs";

/**
 * Install packages with apt, where that needs nobody's password: as root or with a sudo that does not ask.
 * `ROLEWRIGHT_INSTALL=no` forbids it. True when it worked.
 * @param {string[]} packages
 */
export function installDebianPackages(packages) {
  const prefix = rootPrefix();
  if (!prefix || !findCommand("apt-get") || process.env.ROLEWRIGHT_INSTALL === "no") return false;
  console.log(`Installing ${packages.join(", ")} with apt …`);
  const [command, ...first] = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
  try {
    execFileSync(command, [...first, "update", "-q"], { stdio: "ignore" });
    execFileSync(command, [...first, "install", "-y", "-q", ...packages], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    return true;
  } catch {
    return false;
  }
}

/** What to put in front of a command so that it runs as root; undefined when that cannot be done silently. */
function rootPrefix() {
  if (process.platform !== "linux") return undefined;
  if (process.getuid?.() === 0) return [];
  const silent = spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0;
  return silent ? ["sudo", "-n"] : undefined;
}
