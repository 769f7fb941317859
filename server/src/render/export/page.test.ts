import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { exportedText } from "../../../../test/support/export.ts";

const role =
  "# 客服专员\n\n- **岗位编码**：KF-1\n\n## 岗位概述\n\n接听电话。\n\n## 岗位职责\n\n- 见 [流程](流程.md) 和 [官网](https://example.com/)\n";

describe("a page", () => {
  it("stands alone: nothing runs, nothing is loaded, the style is the one the policy names", async () => {
    const html = await exportedText(role, "html", { variant: "internal" });
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN" data-theme="modern">/);
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).toContain('<meta name="description" content="接听电话。">');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(| src=| style=| data-(?:at|line|key)=/);
    expect(html).toContain('<a href="https://example.com/">官网</a>');
    expect(html).toContain("<a>流程</a>");
  });

  it("for candidates may be found, and a whole posting brings its structured data", async () => {
    const text = `---
kind: posting
organization: 示例科技
location: 杭州市
datePosted: 2026-11-01
---
# 客服专员

## 岗位职责

- 接听电话
`;
    const html = await exportedText(text, "html", { variant: "posting" });
    expect(html).not.toContain("noindex");
    expect(html).toContain("<title>客服专员 – 示例科技</title>");
    const data = /<script type="application\/ld\+json">\n([\s\S]*?)\n<\/script>/.exec(html)?.[1] ?? "";
    expect(JSON.parse(data)).toMatchObject({ "@type": "JobPosting", title: "客服专员" });
    expect(await exportedText(text.replace("datePosted: 2026-11-01\n", ""), "html")).not.toContain("ld+json");
    expect(await exportedText(text, "html", { variant: "internal" })).not.toContain("ld+json");
  });
});
