import type { Element, ElementContent, Nodes, Root, RootContent } from "hast";
import type { DropReason } from "../import/converters.ts";
import type { Account } from "./words.ts";

type Child = RootContent | ElementContent;

/** Elements whose contents are no words for readers, and those that are a site's and not the text's. */
const dropReasons: Readonly<Record<string, DropReason>> = {
  nav: "boilerplate",
  footer: "boilerplate",
  aside: "boilerplate",
  button: "boilerplate",
  select: "boilerplate",
  textarea: "boilerplate",
  dialog: "boilerplate",
  title: "boilerplate",
  noscript: "hidden",
  svg: "picture",
  object: "picture",
  iframe: "picture",
  video: "picture",
  audio: "picture",
  canvas: "picture",
  math: "picture",
  img: "picture",
  picture: "picture",
  rt: "pinyin",
  rp: "pinyin",
};
const programs: ReadonlySet<string> = new Set(["script", "style", "template", "link", "meta", "base", "xml"]);
const siteRoles: ReadonlySet<string> = new Set([
  "navigation",
  "contentinfo",
  "complementary",
  "banner",
  "search",
  "dialog",
]);

/** What sites call the parts of a page that are about other things, and links that look like buttons. */
const siteNames =
  /^(?:(?:related|similar|recommend(?:ed)?|more|other|hot)[-_]?(?:jobs?|positions?|posts?|articles?|reads?)|(?:jobs?|positions?|posts?)[-_](?:related|similar|recommend(?:ed)?)|breadcrumbs?|cookie[-_]?(?:banner|consent|notice|bar)|share[-_]?(?:bar|box|buttons?))$/i;
const buttonNames = /^(?:btn|button)(?:[-_][a-z-]{1,20})?$/i;

export interface PruneOptions {
  /** The element that holds the text; what stands outside is the site's. */
  readonly main: Element | null;
  readonly account: Account;
}

/** The tree without what is not the text. Every word is said to the account, dropped ones with their reason. */
export function prune(tree: Root, { main, account }: PruneOptions): Root {
  const around = main === null ? new Set<Nodes>() : ancestors(tree, main);
  const keep = (node: Child, inside: boolean, cell: boolean): Child[] => {
    if (node.type === "text") {
      if (!inside) {
        if (node.value.trim() !== "") account.drop(node.value, "boilerplate");
        return [];
      }
      account.say(node.value);
      return [{ type: "text", value: unwrap(node.value) }];
    }
    if (node.type === "comment") {
      // `<!--[if gte mso 9]><xml>…`: instructions for one program.
      const program = /^\s*(?:\[if|\[endif|\/?\*|StartFragment|EndFragment|#)/i.test(node.value);
      account.drop(program ? "" : node.value, "hidden");
      return [];
    }
    if (node.type !== "element") return [];
    const why = dropReason(node);
    if (why !== null) {
      account.drop(programs.has(node.tagName) ? "" : wordsOf(node), why);
      return [];
    }
    const within = inside || node === main;
    const whole = within || around.has(node);
    if (!whole) {
      const words = wordsOf(node);
      if (words.trim() !== "") account.drop(words, "boilerplate");
      return [];
    }
    if (!inlineTags.has(node.tagName)) account.say(" ");
    const inCell = cell || node.tagName === "td" || node.tagName === "th";
    const mark = inCell && node.tagName === "li" ? itemMark(node) : "";
    if (mark !== "") account.say(mark);
    const children = elementChildren(node).flatMap((child) => keep(child, within, inCell));
    const marked: Child[] = mark === "" ? children : [{ type: "text", value: mark }, ...children];
    if (!inlineTags.has(node.tagName)) account.say(" ");
    return [{ ...node, children: marked as ElementContent[] }];
  };
  number(tree);
  return {
    type: "root",
    children: tree.children.flatMap((child) => keep(child, main === null, false)) as RootContent[],
  };
}

/** Elements that do not end a word. */
const inlineTags: ReadonlySet<string> = new Set(
  "a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

const elementChildren = (node: Element): readonly ElementContent[] => node.children;

/** Numbers of list items, found before parts of the list are taken out. */
const numbers = new WeakMap<Element, number>();

function number(tree: Root): void {
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type !== "root" && node.type !== "element") continue;
    waiting.push(...(node.children as Nodes[]));
    if (node.type !== "element" || node.tagName !== "ol") continue;
    let next = Number(node.properties.start ?? 1) || 1;
    for (const child of node.children) {
      if (child.type !== "element" || child.tagName !== "li") continue;
      numbers.set(child, next++);
    }
  }
}

/** A cell holds no list: its items become lines, and their marks words. */
const itemMark = (item: Element): string => {
  const at = numbers.get(item);
  return at === undefined ? "" : `${at}. `;
};

function dropReason(node: Element): DropReason | null {
  const { tagName, properties } = node;
  if (programs.has(tagName)) return "hidden";
  const known = dropReasons[tagName];
  if (known !== undefined) return known;
  if (tagName === "input") return "boilerplate";
  if (properties.hidden !== undefined && properties.hidden !== null && properties.hidden !== false)
    return "hidden";
  const style = String(properties.style ?? "");
  if (/(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style)) return "hidden";
  if (siteRoles.has(String(properties.role ?? ""))) return "boilerplate";
  return isSiteNamed(node) ? "boilerplate" : null;
}

function isSiteNamed({ tagName, properties }: Element): boolean {
  const { className, id, href } = properties;
  const names = [...(Array.isArray(className) ? className : []), id].map((name) => String(name ?? ""));
  // An address to write to is part of the text, whatever it looks like.
  if (tagName === "a")
    return names.some((name) => buttonNames.test(name)) && !/^mailto:/i.test(String(href ?? ""));
  return (
    (tagName === "div" || tagName === "section" || tagName === "ul") &&
    names.some((name) => siteNames.test(name))
  );
}

/** All words below a node, with a blank where a block ends. A picture's are its description. */
export function wordsOf(node: Nodes): string {
  const out: string[] = [];
  const visit = (one: Nodes): void => {
    if (one.type === "text") out.push(one.value);
    if (one.type === "comment" || (one.type === "element" && programs.has(one.tagName))) return;
    if (one.type === "element") {
      for (const name of ["alt", "placeholder"]) {
        const described = one.properties[name];
        if (typeof described === "string") out.push(described);
      }
      if (one.tagName === "input" && one.properties.type !== "hidden")
        out.push(String(one.properties.value ?? ""));
    }
    if ("children" in one) for (const child of one.children) visit(child as Nodes);
    if (one.type === "element" && !inlineTags.has(one.tagName)) out.push(" ");
  };
  visit(node);
  return out.join("");
}

function ancestors(tree: Root, target: Element): Set<Nodes> {
  const above = new Set<Nodes>();
  const visit = (node: Nodes): boolean => {
    if (node === target) return true;
    if (!("children" in node)) return false;
    const found = node.children.some((child) => visit(child as Nodes));
    if (found) above.add(node);
    return found;
  };
  visit(tree);
  return above;
}

const wide = "[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef]";
const wrapped = new RegExp(`(?<=${wide})[ \\t]*\\r?\\n[ \\t]*(?=${wide})`, "gu");

/** Programs wrap Chinese lines at a column; the break is no blank. */
const unwrap = (text: string): string => (text.includes("\n") ? text.replaceAll(wrapped, "") : text);
