import { escapeHtml } from "../escape.ts";

/** Where a link of a document leads on the page; null: nowhere, so that it becomes plain words. */
export type LinkTo = (href: string) => string | null;

/**
 * Links to files beside the role lead nowhere from a page that stands elsewhere: `linkTo` says where they lead now.
 * Addresses of the web and of mail, and names of roles, whose links are made for the page, stay; an anchor stays when
 * it is there.
 */
export const adaptLinks = (html: string, linkTo: LinkTo): string =>
  html.replaceAll(/<a (?![^<>]*class="role-name")([^<>]*)>/g, (tag, attributes: string) => {
    const href = /(?:^|\s)href="([^"]*)"/.exec(attributes);
    if (href === null) return tag;
    const target = decode(href[1] ?? "");
    if (/^(?:https?|mailto):/i.test(target)) return tag;
    if (target.startsWith("#") && html.includes(` id="${escapeHtml(target.slice(1))}"`)) return tag;
    const leads = target.startsWith("#") ? null : linkTo(target);
    const other = attributes.replace(href[0], "").trim();
    const link = leads === null ? "" : ` href="${escapeHtml(leads)}"`;
    return `<a${link}${other === "" ? "" : ` ${other}`}>`;
  });

const decode = (text: string): string =>
  text.replaceAll(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hex: string | undefined, digits: string) => {
    const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
