/**
 * Where a document's reading differs from CommonMark on purpose. The oracle test shows each on its sample, and
 * every difference it meets in real documents must be one of these.
 */
export interface Difference {
  readonly id: string;
  /** Why the author of the document would want it so. */
  readonly reason: string;
  readonly sample: string;
  /** Blocks as mdast has them and as we have them: `kind: words`. */
  readonly mdast: readonly string[];
  readonly ours: readonly string[];
}

export const differences: readonly Difference[] = [
  {
    id: "heading-inside-paragraph",
    reason:
      "Job descriptions head their sections with 【岗位职责】, a bare label, bold words or 一、 on a line of its own; CommonMark takes the line for the end of the paragraph or list item before it.",
    sample: "1. 甲\n【岗位权限】\n2. 乙\n",
    mdast: ["item: 甲\n【岗位权限】", "item: 乙"],
    ours: ["item: 甲", "heading: bracket", "item: 乙"],
  },
  {
    id: "heading-from-item",
    reason: "`1. 学历要求` over a list of another kind heads a section; CommonMark has a list of one item.",
    sample: "1. 学历要求\n- 本科\n",
    mdast: ["item: 学历要求", "item: 本科"],
    ours: ["heading: numbered", "item: 本科"],
  },
  {
    id: "atx-without-blank",
    reason:
      "`##岗位职责` is a heading to whoever typed it; only known names count, so that hashtags stay text.",
    sample: "##岗位职责\n- 甲\n",
    mdast: ["item: 甲"],
    ours: ["heading: atx", "item: 甲"],
  },
  {
    id: "html-heading",
    reason: "A line `<h2>…</h2>` inside an HTML block begins a section like any other heading.",
    sample: "<h2>岗位职责</h2>\n<p>甲</p>\n",
    mdast: ["html: <h2>岗位职责</h2>\n<p>甲</p>"],
    ours: ["heading: html", "html: "],
  },
  {
    id: "item-marker",
    reason:
      "`1、` `（1）` `①` `•` mark items in Chinese writing, and `1.x` or `*x` are items typed without their blank.",
    sample: "# T\n\n如下\n1、甲\n（2）乙\n③丙\n",
    mdast: ["heading: T"],
    ours: ["heading: ", "item: 甲", "item: 乙", "item: 丙"],
  },
  {
    id: "list-amid-paragraph",
    reason: "A list that goes on at another number than 1 right after a line of text is still a list.",
    sample: "# T\n\n其余如下\n2. 甲\n3. 乙\n",
    mdast: ["heading: T"],
    ours: ["heading: ", "item: 甲", "item: 乙"],
  },
  {
    id: "table-without-delimiter",
    reason: "Tables copied out of word processors have pipes and no delimiter row.",
    sample: "# T\n\n| 颜色 | 甲 |\n| 数量 | 乙 |\n",
    mdast: ["heading: T"],
    ours: ["heading: ", "row: 颜色 | 甲", "row: 数量 | 乙"],
  },
  {
    id: "tab-row",
    reason: "Rows pasted from a spreadsheet are parted by tabs; one that begins with a known key is a row.",
    sample: "# T\n\n岗位职责\t收银、补货、清洁，每日盘点\n",
    mdast: ["heading: T"],
    ours: ["heading: ", "heading: row", "row: 收银、补货、清洁，每日盘点"],
  },
  {
    id: "field-as-heading",
    reason: "`### 部门：客服中心` is a field in large type, not a section.",
    sample: "# T\n\n### 部门：客服中心\n",
    mdast: ["heading: T", "heading: 部门：客服中心"],
    ours: ["heading: "],
  },
  {
    id: "row-heading",
    reason: "In forms a row with one cell, or with a section's name in its first cell, begins a section.",
    sample: "| 项目 | 内容 |\n|---|---|\n| 岗位职责 | 收银、补货、清洁，每日盘点 |\n",
    mdast: ["row: 项目 | 内容", "row: 岗位职责 | 收银、补货、清洁，每日盘点"],
    ours: ["row: 项目 | 内容", "heading: row", "row: 收银、补货、清洁，每日盘点"],
  },
  {
    id: "field-inside-item",
    reason: "A field line right after an item is a line of its own, not more of the item.",
    sample: "- 甲\n直接上级：乙\n",
    mdast: ["item: 甲\n直接上级：乙"],
    ours: ["item: 甲"],
  },
  {
    id: "field-over-rule",
    reason:
      "`直接上级: 乙` over `---` is a field over a rule, and several lines over one are a paragraph: nobody underlines those.",
    sample: "直接上级: 乙\n---\n\nA\nB\n---\n",
    mdast: ["heading: 直接上级: 乙", "heading: A\nB"],
    ours: [],
  },
  {
    id: "heading-inside-item",
    reason: "Sections do not nest in lists: `- ## x` is an item with those words.",
    sample: "- ## 甲\n",
    mdast: ["item: ", "heading: 甲"],
    ours: ["item: ## 甲"],
  },
  {
    id: "definition-of-words",
    reason: "`[岗位职责]: 收银` would vanish as a link definition; only what looks like an address is one.",
    sample: "[岗位职责]: 收银\n- 甲\n",
    mdast: ["item: 甲"],
    ours: ["item: 甲"],
  },
  {
    id: "unclosed-front-matter",
    reason: "Front matter without its last line is being typed; it is not a heading over a paragraph.",
    sample: "---\ntitle: 甲\n\n# 乙\n",
    mdast: ["heading: 乙"],
    ours: ["heading: "],
  },
];
