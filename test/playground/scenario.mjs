/**
 * @typedef {object} Options
 * @property {string} [locale] the reader's language, zh-CN when left out
 * @property {{ width: number, height: number }} [size]
 * @property {"light" | "dark"} [colours]
 * @property {boolean} [touch]
 * @property {boolean} [asFile] opened from the disk, without a host
 *
 * @typedef {import("./page.mjs").Playground} Playground
 */

/** @type {{ name: string, options: Options, body: (page: Playground) => Promise<void> }[]} */
export const scenarios = [];

/**
 * Something a person does on the page, which is opened anew for it.
 * @param {string} name
 * @param {Options} options
 * @param {(page: Playground) => Promise<void>} body
 */
export function scenario(name, options, body) {
  scenarios.push({ name, options, body });
}
