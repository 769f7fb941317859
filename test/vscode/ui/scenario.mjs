/**
 * @typedef {object} ScenarioOptions
 * @property {string} [locale] VS Code's display language, as in `zh-cn`
 * @property {Record<string, unknown>} [settings] workspace settings
 * @property {string} [folder] whose files the workspace has; those of the fixture workspace when left out
 * @property {Record<string, string>} [files] further files of the workspace, by name
 * @property {"own"} [window] a window nobody else uses, for a scenario that loads it anew or leaves traces
 *
 * @typedef {import("./ide.mjs").Ide} Ide
 * @typedef {{ name: string, options: ScenarioOptions, body: (ide: Ide) => Promise<void> }} Scenario
 */

/** @type {Scenario[]} */
export const scenarios = [];

/**
 * Something a person does, and sees, in VS Code, in a workspace of its own and a window put in order before.
 *
 *     scenario("the preview follows the text", async (ide) => { … });
 *     scenario("… in Chinese", { locale: "zh-cn" }, async (ide) => { … });
 *
 * @param {string} name
 * @param {ScenarioOptions | Scenario["body"]} options
 * @param {Scenario["body"]} [body]
 */
export function scenario(name, options, body) {
  if (typeof options === "function") scenarios.push({ name, options: {}, body: options });
  else if (body) scenarios.push({ name, options, body });
}

/**
 * @param {unknown} condition
 * @param {string} message
 */
export function assert(condition, message) {
  if (!condition) throw new Error(message);
}
