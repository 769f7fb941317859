import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { loadMarkdown, type ToHtml } from "./markdown-html.ts";

let toHtml: ToHtml;
beforeAll(async () => {
  toHtml = await loadMarkdown();
});

/** HTML of Markdown whose lines come from the lines of the same number; places left out. */
const html = (text: string): string =>
  toHtml({ text, from: text.split("\n").map((_, index) => index) }).replaceAll(/ data-at="\d+"/g, "");

describe("what Markdown does not say", () => {
  test.each([
    ["bold before a colon", "**汇报对象：**总经理", "<p><strong>汇报对象：</strong>总经理</p>"],
    ["Chinese lines are lines", "第一句。\n第二句。", "<p>第一句。<br>\n第二句。</p>"],
    ["labels begin lines", "固定工资 八千\n绩效工资：两千", "<p>固定工资 八千<br>\n绩效工资：两千</p>"],
    [
      "a wrap in Chinese is no space",
      "负责公司客户服务体系的规划与落地，对客\n户满意度负责",
      "<p>负责公司客户服务体系的规划与落地，对客户满意度负责</p>",
    ],
    ["a wrap in English is one", "answers\nthe phone", "<p>answers\nthe phone</p>"],
    ["<br>", "a<br>b<br/>c", "<p>a<br>\nb<br>\nc</p>"],
    [
      "own marks",
      "- （一）招聘\n- （二）培训",
      '<ul class="marked">\n<li>（一）招聘</li>\n<li>（二）培训</li>\n</ul>',
    ],
    ["no own marks", "- 招聘\n- （二）培训", "<ul>\n<li>招聘</li>\n<li>（二）培训</li>\n</ul>"],
    [
      "no head",
      "| | |\n| --- | --- |\n| a | b |",
      "<table>\n\n<tbody>\n<tr>\n<td>a</td>\n<td>b</td>\n</tr>\n</tbody>\n</table>",
    ],
    [
      "footnotes stay where they are written",
      "记录事故[^1]\n\n[^1]: 见**表** 301\n\n后文",
      "<p>记录事故[1]</p>\n<p>[1] 见<strong>表</strong> 301</p>\n<p>后文</p>",
    ],
    ["tilde is no strike", "3~5 年，约~10 人", "<p>3~5 年，约~10 人</p>"],
  ])("%s", (_, markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  test("places are those of the source", () => {
    expect(toHtml({ text: "- a\n- b\n\nc", from: [4, 9, 9, 20] })).toBe(
      '<ul>\n<li data-at="4">a</li>\n<li data-at="9">b</li>\n</ul>\n<p data-at="20">c</p>',
    );
  });
});

const hostile = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "![x](https://example.org/pixel.png)",
  "![x][p]\n\n[p]: https://example.org/pixel.png",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](java&#10;script:alert(1))",
  "[x](data:text/html;base64,PHNjcmlwdD4=)",
  "[x](vbscript:msgbox)",
  "[x](command:workbench.action.quit)",
  "[x](file:///etc/passwd)",
  "<javascript:alert(1)>",
  "<iframe src=https://example.org></iframe>",
  "<svg/onload=alert(1)>",
  "<form action=https://example.org><input name=a></form>",
  "<p style='position:fixed'>x</p>",
  "<style>*{display:none}</style>",
  "<a href=https://example.org onclick=alert(1)>x</a>",
  "<details open ontoggle=alert(1)>",
  "<math><mi xlink:href=javascript:alert(1)>",
  "<base href=https://example.org>",
  "<meta http-equiv=refresh content=0>",
  "<template><script>alert(1)</script></template>",
  "```html\n<script>alert(1)</script>\n```",
  '[x](https://example.org "\\" onmouseover=alert(1)")',
  "| <script>alert(1)</script> |\n| --- |\n| <img src=x onerror=alert(1)> |",
  "<!-- --><script>alert(1)</script>",
];

/** Exactly what may come out: these tags with these attributes, quoted, and no other `<`. */
const tag =
  /<(?:\/(?:a|blockquote|code|del|em|h[1-6]|li|ol|p|pre|strong|table|tbody|td|th|thead|tr|ul)|(?:blockquote|br|code|del|em|h[1-6]|hr|li|p|pre|strong|table|tbody|thead|tr|td|th|ul)|ol(?: start="\d+")?|[uo]l class="(?:marked|contains-task-list)"|li class="task-list-item"|t[dh] align="\w+"|input type="checkbox"(?: checked)? disabled|a href="(?:(?:https?:|mailto:)[^"]*|[^":]*)"(?: title="[^"]*")?|a(?: title="[^"]*")?)>/g;

const unsafe = (html: string): string[] => html.replaceAll(tag, "").match(/<[^<]*/g) ?? [];

describe("hostile words", () => {
  test.each(hostile)("%j", (markdown) => {
    expect(unsafe(html(markdown))).toEqual([]);
  });

  test("any mixture of them", () => {
    const pieces = [
      ...hostile,
      "\n",
      "\n\n",
      "> ",
      "- ",
      "    ",
      "`",
      "**",
      "[",
      "](",
      "<",
      ">",
      "|",
      "负责",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
        expect(unsafe(html(parts.join("")))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("odd characters do not throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => void html(text)),
      { numRuns: 50 },
    );
    expect(html("\u0000\ud800 x")).toContain("x");
  });
});
