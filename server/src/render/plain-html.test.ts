import { expect, test } from "vitest";
import { plainHtml } from "./plain-html.ts";

test.each([
  ["<p>负责客户服务</p><p>管理团队</p>", "负责客户服务\n\n管理团队"],
  ["<ul><li>一</li><li>二</li></ul>", "一\n\n二"],
  ["第一行<br>第二行", "第一行\n\n第二行"],
  ["<b>Bold</b> and <i>not</i>", "Bold and not"],
  ["a &amp; b &lt;c&gt;", "a \\& b \\<c\\>"],
  ["&lt;script&gt;alert(1)&lt;/script&gt;", "\\<script\\>alert(1)\\</script\\>"],
  ["<script>alert(1)</script>text", "text"],
  ["<SCRIPT src=x>alert(1)</SCRIPT >text", "text"],
  ["<style>p{}</style><p>words</p>", "words"],
  ["<script>never closed", ""],
  ["<!-- hidden <p>no</p> -->shown", "shown"],
  ["<!-- never closed", ""],
  ["words <", "words"],
  ["", ""],
])("%j", (html, expected) => {
  expect(plainHtml(html)).toBe(expected);
});
