import fs from "node:fs";
import path from "node:path";

/** Nothing on screen that is not about the open folder; nothing that talks to a network; saving as on a desktop. */
const tidy = {
  "files.autoSave": "off",
  "chat.disableAIFeatures": true,
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.tips.enabled": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "git.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
};

/**
 * Settings must lie there before VS Code starts, or the first window shows what they would have hidden.
 * @param {string} dir the server's data directory
 * @param {Record<string, unknown>} settings
 */
export function writeSettings(dir, settings) {
  const user = path.join(dir, "data/User");
  fs.mkdirSync(user, { recursive: true });
  fs.writeFileSync(path.join(user, "settings.json"), JSON.stringify({ ...tidy, ...settings }, null, 2));
}

/**
 * Make a display language real without downloading its language pack: VS Code then reports it in `vscode.env.language`
 * and reads the extension's own `package.nls.<locale>.json` and l10n bundles. Its own menus stay English.
 * @param {string} dir the server's data directory
 * @param {string} locale as in `zh-cn`
 */
export function writeLanguagePack(dir, locale) {
  const translations = path.join(dir, "empty.i18n.json");
  fs.writeFileSync(translations, JSON.stringify({ "": [], version: "1.0.0", contents: {} }));
  const pack = {
    hash: "rolewright",
    label: locale,
    extensions: [{ extensionIdentifier: { id: "rolewright.language-pack" }, version: "1.0.0" }],
    translations: { vscode: translations },
  };
  fs.mkdirSync(path.join(dir, "data"), { recursive: true });
  fs.writeFileSync(path.join(dir, "data/languagepacks.json"), JSON.stringify({ [locale]: pack }));
}
