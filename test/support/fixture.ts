import type { Span } from "../../server/src/text/span.ts";

/** A place a fixture marks: `⟦三至五年以上⟧{experience/range-plus-open}`; the rule is empty in `⟦…⟧` alone. */
export interface Mark {
  readonly file: string;
  readonly span: Span;
  readonly rule: string;
}

export interface Fixture {
  /** Path → text without marks, in the order written. */
  readonly files: ReadonlyMap<string, string>;
  readonly marks: readonly Mark[];
  /** Where `$0` stood, or null. */
  readonly cursor: { readonly file: string; readonly offset: number } | null;
}

const mark = /⟦|⟧(?:\{([^}\n]*)\})?|\$0/gu;

/**
 * Reads a fixture: documents with expectations written into them. Several files stand under `=== path` lines;
 * text before the first is the file `name`. Marks and the cursor are taken out, so they work in Markdown and YAML.
 */
export function readFixture(text: string, name = "role.role.md"): Fixture {
  const files = new Map<string, string>();
  const marks: Mark[] = [];
  let cursor: Fixture["cursor"] = null;
  for (const [file, body] of split(text, name)) {
    let plain = "";
    let at = 0;
    const open: number[] = [];
    for (const found of body.matchAll(mark)) {
      plain += body.slice(at, found.index);
      at = found.index + found[0].length;
      if (found[0] === "⟦") open.push(plain.length);
      else if (found[0] === "$0") cursor = { file, offset: plain.length };
      else {
        const start = open.pop();
        if (start === undefined) throw new Error(`${file}: ⟧ without ⟦`);
        marks.push({ file, span: { start, end: plain.length }, rule: found[1] ?? "" });
      }
    }
    if (open.length > 0) throw new Error(`${file}: ⟦ without ⟧`);
    files.set(file, plain + body.slice(at));
  }
  return { files, marks, cursor };
}

function split(text: string, name: string): readonly (readonly [string, string])[] {
  const parts = text.split(/^=== (.+)\n/mu);
  const files: [string, string][] = [];
  const head = parts[0] ?? "";
  if (head.trim() !== "" || parts.length === 1) files.push([name, head]);
  for (let i = 1; i < parts.length; i += 2) files.push([(parts[i] ?? "").trim(), parts[i + 1] ?? ""]);
  return files;
}
