import type { RoleRelation } from "../fact.ts";
import type { View } from "../grammar/plain-text.ts";
import { linkFrom } from "../grammar/plain-text.ts";
import { hasRoleHead, isBareRank, looksLikeRole } from "./role-heads.ts";

/** One name of a list, with the bracket behind it and how it is joined to the one before. */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** From the opening to behind the closing bracket. */
  readonly bracket: { readonly start: number; readonly end: number } | null;
  readonly join: "first" | "list" | "or";
}

/** Takes a list of role names apart, brackets and links kept whole. */
export function splitNames(view: View, start: number, end: number, relation: RoleRelation): readonly Part[] {
  const parts: Part[] = [];
  let from = start;
  let join: Part["join"] = "first";
  const push = (to: number): void => {
    const part = partOf(view, from, to, join);
    if (part !== null) parts.push(part);
  };
  let at = start;
  while (at < end) {
    const unit = view.text.charAt(at);
    if (unit === "(" || unit === "[") {
      at = closing(view.text, at, end);
      continue;
    }
    const link = linkFrom(view, at);
    if (link !== null && link.end <= end) {
      at = link.end;
      continue;
    }
    const separator = separatorAt(view.text, at, end);
    if (separator === null || !splits(view, separator, from, at, end, relation)) {
      at += separator?.length ?? 1;
      continue;
    }
    push(at);
    at += separator.length;
    from = at;
    join = separator.kind === "or" || separator.kind === "slash" ? "or" : "list";
  }
  push(end);
  return parts;
}

function closing(text: string, at: number, end: number): number {
  let depth = 0;
  for (let index = at; index < end; index++) {
    const unit = text.charAt(index);
    if (unit === "(" || unit === "[") depth++;
    else if ((unit === ")" || unit === "]") && --depth === 0) return index + 1;
  }
  return end;
}

function partOf(view: View, start: number, end: number, join: Part["join"]): Part | null {
  let from = start;
  let to = end;
  while (from < to && view.text.charAt(from) === " ") from++;
  while (
    to > from &&
    /[\s.。;]/u.test(view.text.charAt(to - 1)) &&
    !/(?:^|\s)(?:sr|jr)\.$/u.test(view.text.slice(from, to))
  )
    to--;
  if (from >= to) return null;
  from = behindMatter(view.text, from, to);
  const open = view.text.indexOf("(", from + 1);
  const bracket = open < 0 || open >= to ? null : { start: open, end: closing(view.text, open, to) };
  return { start: from, end: to, bracket, join };
}

/** `人事事务—人力资源总监`: in a list of whom to turn to, the matter stands before a dash and the role behind it. */
function behindMatter(text: string, start: number, end: number): number {
  const dash = text.lastIndexOf("—", end - 1);
  if (dash <= start) return start;
  const behind = dash + 1;
  return looksLikeRole(text.slice(behind, end)) && !looksLikeRole(text.slice(start, dash)) ? behind : start;
}

interface Separator {
  readonly kind: "sure" | "comma" | "slash" | "or" | "and";
  readonly length: number;
}

function separatorAt(text: string, at: number, end: number): Separator | null {
  switch (text.charAt(at)) {
    case "、":
    case ";":
    case "\n":
    case "|":
    case "。":
      return { kind: "sure", length: 1 };
    case ",":
      return {
        kind: "comma",
        length: 1 + (/^\s*(?:and|or|和|或|以及)(?![a-z])/u.exec(text.slice(at + 1, at + 8))?.[0].length ?? 0),
      };
    case "/":
      return { kind: "slash", length: 1 };
    case "或":
      return { kind: "or", length: text.charAt(at + 1) === "者" ? 2 : 1 };
    case "和":
    case "与":
    case "及":
      return { kind: "and", length: 1 };
    case "以":
      return text.charAt(at + 1) === "及" ? { kind: "and", length: 2 } : null;
    case " ": {
      const word = /^\s+(or|and|&)\s+/u.exec(text.slice(at, Math.min(end, at + 8)));
      return word === null ? null : { kind: word[1] === "or" ? "or" : "and", length: word[0].length };
    }
    default:
      return null;
  }
}

const leftOf = (view: View, from: number, at: number): string =>
  view.cased
    .slice(from, at)
    .replace(/\([^)]*\)/gu, "")
    .trim();

/** The words up to the next separator. */
function rightOf(view: View, at: number, end: number): string {
  const rest = view.cased.slice(at, Math.min(end, at + 80));
  const stop = /[、,，;；/。\n|(（]|或|和|与|及|\s(?:or|and|&)\s/u.exec(rest);
  return rest
    .slice(0, stop?.index ?? rest.length)
    .replace(/^\s*(?:the|an?|our)\s+/iu, "")
    .replace(/等(?:[岗职高管]{1,2}[位务管]?(?:岗位)?)?\s*$/u, "")
    .trim();
}

/** Whether a separator stands between two names, or inside one: “Director, IT Operations”, 前端/后端工程师. */
function splits(
  view: View,
  separator: Separator,
  from: number,
  at: number,
  end: number,
  relation: RoleRelation,
): boolean {
  const left = leftOf(view, from, at);
  const right = rightOf(view, at + separator.length, end);
  if (separator.kind === "sure") return true;
  if (left === "" || right === "") return separator.kind === "comma";
  switch (separator.kind) {
    case "comma":
      if (/[\u4e00-\u9fff]/u.test(left + right)) return true;
      if (isBareRank(left)) return false;
      if (relation === "reportsTo" || relation === "dottedLineTo")
        return hasRoleHead(left) && hasRoleHead(right) && !isContinued(left);
      return !(isContinued(left) && !hasRoleHead(right));
    case "slash":
      return looksLikeRole(left) && looksLikeRole(right) && (!isBareRank(left) || isBareRank(right));
    case "or":
      return /^(?:above|higher|similar|equivalent|designee|more|以上|其他)/iu.test(right)
        ? false
        : /[\u4e00-\u9fff]/u.test(left)
          ? looksLikeRole(left) || looksLikeRole(right)
          : hasRoleHead(right) || hasRoleHead(left);
    default:
      // “Sales and Marketing Director” is one name, “the CEO and the CFO” are two.
      return looksLikeRole(left) && looksLikeRole(right);
  }
}

/** `Vice President, Diversity`: a rank whose field is being listed. */
function isContinued(left: string): boolean {
  const comma = left.indexOf(",");
  return comma > 0 && isBareRank(left.slice(0, comma)) && !hasRoleHead(left.slice(left.lastIndexOf(",") + 1));
}
