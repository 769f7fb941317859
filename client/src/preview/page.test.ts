import { expect, test } from "vitest";
import { createNonce, previewPage } from "./page.ts";

const page = previewPage({
  script: "https://x/preview.js?a=1&b=2",
  style: "https://x/preview.css",
  nonce: "abc123",
  cspSource: "https://x",
  locale: "zh-cn",
  theme: "classic",
  labels: {
    title: "岗位预览",
    variant: "读者",
    internal: "内部",
    posting: "招聘",
    language: "语言",
    theme: "版式",
    modern: "现代",
    classic: "经典",
    compact: "紧凑",
    findings: "问题",
    findingsHint: "在旁边显示",
    export: "导出…",
    exportHint: "导出或打印",
    kept: "上次读到的内容",
    lock: "<锁定>",
    lockHint: '打开其他岗位时仍显示"当前"岗位',
    loading: "…",
  },
});

test("the policy allows our script and style sheet, and nothing else", () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/
    .exec(page)?.[1]
    ?.replaceAll("&#39;", "'");
  expect(policy).toBe(
    "default-src 'none'; style-src https://x; script-src 'nonce-abc123'; base-uri 'none'; form-action 'none'",
  );
  expect(policy).not.toMatch(/unsafe|\*/);
});

test("no inline script, style or handler", () => {
  expect([...page.matchAll(/<script\b[^>]*>([^<]*)/g)].map(([, body]) => body)).toEqual([""]);
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
});

test("the theme is there before the script is", () => {
  expect(page).toContain('data-theme="classic"');
  expect(page).toContain('<option value="classic" selected>经典</option>');
});

test("words are escaped", () => {
  expect(page).toContain("&#60;锁定&#62;");
  expect(page).toContain("仍显示&#34;当前&#34;岗位");
  expect(page).toContain('src="https://x/preview.js?a=1&#38;b=2"');
});

test("nonces are long and never the same", () => {
  const nonces = new Set(Array.from({ length: 50 }, createNonce));
  expect(nonces.size).toBe(50);
  for (const nonce of nonces) expect(nonce).toMatch(/^[0-9a-f]{32}$/);
});
