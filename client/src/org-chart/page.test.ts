import { expect, test } from "vitest";
import { fill, readLabels } from "./labels.ts";
import { chartPage } from "./page.ts";

const labels = { ...readLabels("{}"), title: "组织架构图", search: '查找"岗位"<>', roles: "{0} 个岗位" };
const page = chartPage({
  script: "https://x/org-chart.js?a=1&b=2",
  style: "https://x/org-chart.css",
  nonce: "abc123",
  cspSource: "https://x",
  locale: "zh-cn",
  follow: true,
  labels,
});

test("the policy allows our script and style sheet and pictures of our own, and nothing else", () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/
    .exec(page)?.[1]
    ?.replaceAll("&#39;", "'");
  expect(policy).toBe(
    "default-src 'none'; style-src https://x; script-src 'nonce-abc123'; img-src blob:; base-uri 'none'; form-action 'none'",
  );
  expect(policy).not.toMatch(/unsafe|\*/);
});

test("no inline script, style or handler", () => {
  expect([...page.matchAll(/<script\b[^>]*>([^<]*)/g)].map(([, body]) => body)).toEqual([""]);
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
});

test("words are escaped, and the page gets all of them", () => {
  expect(page).toContain('placeholder="查找&#34;岗位&#34;&#60;&#62;"');
  const data = /data-labels="([^"]*)"/.exec(page)?.[1] ?? "";
  const text = data.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  expect(readLabels(text)).toEqual(labels);
});

test("every button says what it does", () => {
  for (const [button] of page.matchAll(/<button[^>]*>/g)) expect(button).toMatch(/ title="/);
});

test("values are put into their places", () => {
  expect(fill("第 {0} 个，共 {1} 个", 2, 5)).toBe("第 2 个，共 5 个");
  expect(fill("reports to {0}", "{1} $& A")).toBe("reports to {1} $& A");
  expect(fill("{0} {3}", "a")).toBe("a {3}");
});
