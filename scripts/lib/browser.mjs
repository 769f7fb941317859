import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { installDebianPackages } from "./debian.mjs";
import { editorPackage } from "./paths.mjs";
import { findCommand } from "./processes.mjs";

/** The one without windows comes first: tests never look at one, and it draws with a fifth less work. */
const commands = [
  "chromium-headless-shell",
  "chromium",
  "google-chrome",
  "google-chrome-stable",
  "chromium-browser",
  "microsoft-edge",
];

const places = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"].flatMap((file) =>
    [process.env.ProgramFiles, process.env["ProgramFiles(x86)"], process.env.LOCALAPPDATA].map((dir) =>
      path.join(dir ?? "", file),
    ),
  ),
};

/** A download that has not come by then will not come. */
const downloadTimeout = 300_000;

/**
 * A Chromium for the tests: the one named in the environment, one that this computer has, Playwright's own, the
 * distribution's. The later ones are fetched when the earlier ones are missing.
 * @returns {string}
 */
export function ensureBrowser() {
  const named = process.env.ROLEWRIGHT_CHROMIUM ?? process.env.CHROMIUM;
  if (named) return checkNamed(named);
  const found = installedBrowser() ?? playwrightBrowser() ?? downloadedBrowser() ?? packagedBrowser();
  if (found) return found;
  throw new Error(
    "No Chromium found, and none could be installed. Install one (Debian, Ubuntu: sudo apt-get install chromium; " +
      "macOS, Windows: Google Chrome or Microsoft Edge) or name one in the environment variable ROLEWRIGHT_CHROMIUM.",
  );
}

/** Without such a font Chinese text is empty boxes, and the screenshots say nothing. */
export function ensureChineseFont() {
  if (process.platform !== "linux" || !findCommand("fc-list")) return;
  const fonts = execFileSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" });
  if (fonts.trim() !== "" || installDebianPackages(["fonts-noto-cjk"])) return;
  console.log(
    "No Chinese font found: screenshots will show boxes. Debian, Ubuntu: sudo apt-get install fonts-noto-cjk",
  );
}

/** @param {string} file */
function checkNamed(file) {
  if (starts(file)) return file;
  throw new Error(
    `The browser named in the environment (ROLEWRIGHT_CHROMIUM or CHROMIUM) does not start: ${file}`,
  );
}

function installedBrowser() {
  const onPath = commands.map(findCommand);
  return [...onPath, ...(places[process.platform] ?? [])].find(starts);
}

function playwrightBrowser() {
  const { chromium } = createRequire(path.join(editorPackage, "package.json"))("playwright-core");
  const file = chromium.executablePath();
  return starts(file) ? file : undefined;
}

function downloadedBrowser() {
  if (process.env.ROLEWRIGHT_INSTALL === "no") return undefined;
  console.log("No Chromium found. Downloading the one of Playwright …");
  const cli = path.join(editorPackage, "node_modules/playwright-core/cli.js");
  const { status } = spawnSync(process.execPath, [cli, "install", "chromium"], {
    stdio: "ignore",
    timeout: downloadTimeout,
  });
  return status === 0 ? playwrightBrowser() : undefined;
}

/** Older releases of Debian, and Ubuntu, do not have the one without windows. */
function packagedBrowser() {
  const installed = ["chromium-headless-shell", "chromium"].some((name) => installDebianPackages([name]));
  return installed ? installedBrowser() : undefined;
}

/**
 * Existing is not enough: Ubuntu has a `chromium-browser` that only asks for a snap, and a downloaded browser may lack
 * libraries. (On Windows `--version` opens a window, so there existing has to do.)
 * @param {string | undefined} file
 */
function starts(file) {
  if (!file || !fs.existsSync(file)) return false;
  if (process.platform === "win32") return true;
  return spawnSync(file, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}
