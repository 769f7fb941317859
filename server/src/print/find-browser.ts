import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";

/** Browsers that can print: all are Chromium. */
const commands = [
  "chromium",
  "google-chrome",
  "google-chrome-stable",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chromium-headless-shell",
];

const macPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const windowsPlaces = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where to look, as the environment says it; the platform as `process.platform` has it. */
export interface Surroundings {
  readonly env: Environment;
  readonly platform: string;
}

/** The browser somebody named, or those found in the usual places, best first. */
export type Browsers =
  | { readonly named: string; readonly there: boolean }
  | { readonly named: null; readonly found: readonly string[] };

/** Names the browser to use. */
export const browserVariable = "ROLEWRIGHT_CHROMIUM";

export function findBrowsers({ env, platform }: Surroundings): Browsers {
  const named = env[browserVariable];
  if (named !== undefined && named !== "") return { named, there: isProgram(named) };
  return {
    named: null,
    found: [...new Set([...onPath(env, platform), ...inPlaces(env, platform)])].filter(isProgram),
  };
}

function onPath(env: Environment, platform: string): readonly string[] {
  if (platform === "win32") return [];
  const folders = (env.PATH ?? "").split(":").filter((folder) => path.isAbsolute(folder));
  return commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
}

function inPlaces(env: Environment, platform: string): readonly string[] {
  if (platform === "darwin") {
    const home = env.HOME;
    return home === undefined ? macPlaces : [...macPlaces, ...macPlaces.map((file) => path.join(home, file))];
  }
  if (platform !== "win32") return [];
  const folders = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined && folder !== "",
  );
  return windowsPlaces.flatMap((file) => folders.map((folder) => path.win32.join(folder ?? "", file)));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
