import fc from "fast-check";

/*
 * Whole role definitions in both surfaces, small and random: what is written, and now and then half of it.
 */

const names = ["客服总监", "客服经理", "客服专员", "首席运营官", "COO", "Head of Service"];
const name = fc.constantFrom(...names);

interface Draft {
  readonly title: string;
  readonly superior: string | null;
  readonly reports: readonly string[];
  readonly code: string | null;
  readonly years: string | null;
  readonly pay: string | null;
  readonly level: string | null;
  readonly body: string;
  /** Where the text is cut off, as when it is typed; most are whole. */
  readonly cut: number | null;
}

const draft: fc.Arbitrary<Draft> = fc.record({
  title: name,
  superior: fc.option(fc.oneof(name, fc.constant("客服经里"), fc.constant("客服总监（或COO）"))),
  reports: fc.uniqueArray(name, { maxLength: 2 }),
  code: fc.option(fc.constantFrom("KF-001", "KF-002")),
  years: fc.option(fc.constantFrom("3年以上客服工作经验", "5-8年相关经验", "10-8年管理经验")),
  pay: fc.option(fc.constantFrom("5000-6000元/月", "8000-9000元/月")),
  level: fc.option(fc.constantFrom("P6", "P7", "专员"), { freq: 2 }),
  body: fc.constantFrom(
    "",
    "负责客户服务体系建设。",
    "Lead the service team.",
    "<!-- rolewright-disable-file reporting/undefined-role -->",
  ),
  cut: fc.option(fc.nat(120), { freq: 6 }),
});

const lines = (...parts: readonly (string | false | null)[]): string =>
  parts.filter((part) => part !== false && part !== null).join("\n");

const markdown = ({ title, superior, reports, code, years, pay, level, body }: Draft): string =>
  lines(
    `# ${title}`,
    "",
    code !== null && `- **岗位编码**：${code}`,
    superior !== null && `- **直接上级**：${superior}`,
    reports.length > 0 && `- **直接下级**：${reports.join("、")}`,
    pay !== null && `- **薪酬**：${pay}`,
    level !== null && `- **职级**：${level}`,
    "",
    "## 岗位职责",
    "",
    body,
    years !== null && `\n## 任职资格\n\n- ${years}\n`,
  );

const yaml = ({ title, superior, reports, code, years, pay, level, body }: Draft): string =>
  lines(
    `title: ${title}`,
    code !== null && `code: ${code}`,
    superior !== null && `直接上级: ${superior}`,
    reports.length > 0 && `directReports:\n${reports.map((report) => `  - ${report}`).join("\n")}`,
    years !== null && `experience: ${years}`,
    pay !== null && `pay: ${pay}`,
    level !== null && `level: ${level}`,
    body.startsWith("<!--")
      ? body.replace("<!--", "#").replace(" -->", "")
      : `sections:\n  responsibilities: ${body}`,
    "",
  );

const cutAt = (text: string, { cut }: Draft): string => (cut === null ? text : text.slice(0, cut));

/** A document by the file it is for. */
export const documentFor = (uri: string): fc.Arbitrary<string> =>
  uri.endsWith(".md")
    ? draft.map((one) => cutAt(markdown(one), one))
    : fc
        .array(draft, { minLength: 1, maxLength: 2 })
        .map((all) => all.map((one) => cutAt(yaml(one), one)).join("\n---\n"));
