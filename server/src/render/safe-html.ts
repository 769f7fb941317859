import type { Options } from "rehype-sanitize";

/**
 * The only HTML a role's text can become: what GFM makes, without pictures. Nothing that loads, runs, moves,
 * folds or sends; links to the web, to mail and to files beside the role.
 */
export const safeHtml: Options = {
  tagNames: [
    ...[
      "a",
      "blockquote",
      "br",
      "code",
      "del",
      "em",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "hr",
      "input",
      "li",
      "ol",
    ],
    ...["p", "pre", "strong", "table", "tbody", "td", "th", "thead", "tr", "ul"],
  ],
  attributes: {
    a: ["href", "title"],
    input: [["type", "checkbox"], "checked", ["disabled", true]],
    li: [["className", "task-list-item"]],
    ol: ["start", ["className", "contains-task-list"]],
    td: ["align"],
    th: ["align"],
    ul: [["className", "contains-task-list"]],
  },
  ancestors: { tbody: ["table"], td: ["table"], th: ["table"], thead: ["table"], tr: ["table"] },
  protocols: { href: ["http", "https", "mailto"] },
  required: { input: { disabled: true, type: "checkbox" } },
  strip: ["script", "style"],
};
