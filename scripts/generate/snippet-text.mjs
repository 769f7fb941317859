// Turns template lines into Markdown, YAML, plain text and snippets. `{{…}}` in a line is a gap.

const gap = /\{\{(.*?)\}\}/g;

/** Lines with their gaps filled by the gaps' own words. */
export const plainLines = (lines) => lines.map((line) => line.replaceAll(gap, "$1"));

/** `## 保密意识`, a blank line, the lines. */
export const markdownSection = (title, lines) => [`## ${title}`, "", ...lines];

/** `保密意识:` and a list when every line is an item, a block of text otherwise. */
export function yamlSection(key, lines, indent = "") {
  const items = lines.map((line) => /^(?:-|\d+\.) (.*)$/.exec(line)?.[1]);
  if (items.every((item) => item !== undefined)) {
    return [`${indent}${key}:`, ...items.map((item) => `${indent}  - ${yamlScalar(item)}`)];
  }
  return [`${indent}${key}: |`, ...lines.map((line) => `${indent}  ${line}`)];
}

/** A whole Markdown role: top heading, basic section with the fields, the sections. */
export function roleMarkdown({ title, fields, colon }, basic, sections) {
  const known = Object.values(fields).map(([name, words]) => `- **${name}**${colon}{{${words}}}`);
  const all = [{ title: basic, lines: known }, ...sections];
  return [
    `# {{${title}}}`,
    ...all.flatMap((section) => ["", ...markdownSection(section.title, section.lines)]),
    "",
  ];
}

/** A whole YAML role, with canonical keys. */
export function roleYaml({ title, fields }, language, sections) {
  const known = Object.entries({ title: ["", title], ...fields }).map(
    ([key, [, words]]) => `${key}: ${yamlScalar(`{{${words}}}`)}`,
  );
  const [first, ...others] = known;
  const body = sections.flatMap(({ id, lines }) => yamlSection(id, lines, "  "));
  return [first, `language: ${language}`, ...others, "sections:", ...body, ""];
}

/**
 * Lines as a snippet's body: gaps become numbered tab stops. The gap whose words are `first` is number 1
 * wherever it stands; every other gap has a number of its own, for equal words need not mean the same thing.
 */
export function snippetBody(lines, first) {
  let last = first === undefined ? 0 : 1;
  let firstWritten = false;
  const stop = (words) => {
    if (words !== first) return `\${${++last}:${escapeSnippet(words)}}`;
    const mirrored = firstWritten;
    firstWritten = true;
    return mirrored ? "$1" : `\${1:${escapeSnippet(words)}}`;
  };
  return lines.map((line) =>
    line
      .split(/(\{\{.*?\}\})/)
      .map((part) => (part.startsWith("{{") ? stop(part.slice(2, -2)) : escapeSnippet(part)))
      .join(""),
  );
}

export const escapeSnippet = (text) => text.replaceAll(/[\\$}]/g, "\\$&");

/** The text as it stands where YAML reads it as the same text, in double quotes otherwise. */
function yamlScalar(text) {
  const plain = text.replaceAll(gap, "$1");
  const safe =
    !/^[\s\-?:,[\]{}#&*!|>'"%@`]/.test(plain) && !/: |:$| #|\s$/.test(plain) && /\p{L}/u.test(plain);
  return safe ? text : `"${text.replaceAll(/["\\]/g, "\\$&")}"`;
}
