/** Text as a snippet shows it: `$`, `}` and the backslash lose their meaning. */
const escapeSnippet = (text: string): string => text.replaceAll(/[\\$}]/g, "\\$&");

/** `- **所属部门**：`, `department: ""`, `reportsTo:`; group 1 is what stands before the gap. */
const emptyValue = /^([ \t]*(?:- )?(?:\*\*[^*\n]+\*\*|[\w.]+)(?:：|:)[ \t]*)(?:""|'')?[ \t]*$/;
/** A YAML key whose value is on the lines below. */
const opensBlock = /^[ \t]*[\w.-]+:$/;

/**
 * A new role's text as a snippet: a tab stop in every field that has no value yet, in order, so that the
 * cursor starts in the first gap. The text itself stays as it is.
 */
export function roleSnippet(text: string): string {
  let stop = 0;
  const lines = text.split("\n");
  return lines
    .map((line, index) => {
      const before = emptyValue.exec(line)?.[1];
      if (before === undefined) return escapeSnippet(line);
      if (opensBlock.test(line) && /^\s+\S/.test(lines[index + 1] ?? "")) return escapeSnippet(line);
      return `${escapeSnippet(spaced(before))}$${++stop}`;
    })
    .join("\n");
}

/** A value needs a space after an ASCII colon, and none after a full-width one. */
const spaced = (before: string): string => (before.endsWith(":") ? `${before} ` : before);
