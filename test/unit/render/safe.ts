import type { Element, Nodes } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";

const parser = unified().use(rehypeParse, { fragment: true });

/** Attributes by element, as hast names them: all that a rendered role may ever have. */
const everywhere = ["dataKey", "dataLine", "dataSize", "dataAt", "lang", "className"];
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    "header figure section div dl dt dd h1 h2 h3 h4 h5 h6 p strong em del code pre br hr blockquote li ul table thead tbody tr sup span"
      .split(" ")
      .map((name) => [name, []]),
  ),
  a: ["href", "title", "ariaLabel"],
  section: ["id"],
  ol: ["start"],
  th: ["align", "colSpan"],
  td: ["align", "colSpan"],
  input: ["type", "checked", "disabled"],
  svg: ["width", "height", "viewBox", "role", "ariaLabel"],
  g: ["role", "ariaLabel", "ariaHidden"],
  rect: ["x", "y", "width", "height", "rx"],
  path: ["d"],
  text: ["dominantBaseline"],
  tspan: ["x", "y"],
};

/** What in a piece of HTML could run, load, move or send something; empty when it is safe. */
export function dangersIn(html: string): readonly string[] {
  const dangers: string[] = [];
  const waiting: Nodes[] = [parser.parse(html)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ("children" in node) waiting.push(...node.children);
    if (node.type === "element") dangers.push(...dangersOf(node));
    else if (node.type === "comment" || node.type === "doctype") dangers.push(node.type);
  }
  return dangers;
}

function dangersOf({ tagName, properties }: Element): readonly string[] {
  const own = allowed[tagName];
  if (own === undefined) return [`<${tagName}>`];
  const attributes = Object.keys(properties).filter(
    (name) => !everywhere.includes(name) && !own.includes(name),
  );
  const dangers = attributes.map((name) => `${tagName} ${name}`);
  const { href, className, type } = properties;
  const isRole = Array.isArray(className) && className.includes("role-name");
  if (href !== undefined && !isSafe(String(href), isRole)) dangers.push(`href ${String(href)}`);
  if (tagName === "input" && type !== "checkbox") dangers.push("input");
  return dangers;
}

/** As a browser reads it: white space and controls in and before the scheme do not count. */
function isSafe(href: string, isRole: boolean): boolean {
  const plain = [...href]
    .filter((character) => character > " " && !/[\p{Cc}\p{Cf}\u00a0]/u.test(character))
    .join("");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
  return scheme === undefined || (isRole ? ["file"] : ["http", "https", "mailto"]).includes(scheme);
}
