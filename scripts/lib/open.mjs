import { spawn } from "node:child_process";
import { findCommand } from "./processes.mjs";

/**
 * Open an address in the person's own browser, if there seems to be a screen. True when it was tried.
 * @param {string} address
 */
export function openInBrowser(address) {
  const [command, ...args] = opener(address);
  if (!command) return false;
  const child = spawn(command, args, { detached: true, stdio: "ignore" });
  child.on("error", () => {});
  child.unref();
  return true;
}

/**
 * @param {string} address
 * @returns {string[]} empty when this machine cannot
 */
function opener(address) {
  if (process.platform === "darwin") return ["open", address];
  // rundll32 takes the address as it is; cmd's own `start` would cut it at the first "&".
  if (process.platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler", address];
  const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return hasScreen && findCommand("xdg-open") ? ["xdg-open", address] : [];
}
