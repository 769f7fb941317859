import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { movedUri } from "../../../server/src/features/rename/moved-paths.ts";
import { willRenameFiles } from "../../../server/src/features/will-rename-files.ts";
import { targetOf } from "../../../server/src/organisation/local-links.ts";
import { applied } from "./renaming.ts";
import { fileOf, uriOf, worldOf } from "./world.ts";

/*
 * The law of renaming files: every link and every `translationOf` that led to a file leads to it afterwards,
 * wherever it and the document were moved. `RUNS=5000` looks longer.
 */
const { RUNS = "150" } = process.env;

const folders = ["", "客服/", "客服/a b/", "x/"];
const names = ["总监", "经理 (2)", "ops", "a%b"];
const path = fc
  .tuple(fc.constantFrom(...folders), fc.constantFrom(...names))
  .map(([folder, name]) => `${folder}${name}.role.md`);

interface Draft {
  readonly links: readonly { readonly to: string; readonly how: number }[];
  readonly original: string | null;
}
const draft: fc.Arbitrary<Draft> = fc.record({
  links: fc.array(fc.record({ to: path, how: fc.nat(3) }), { maxLength: 3 }),
  original: fc.option(path),
});

/** A path from one file to another, by folders alone. */
function between(from: string, to: string): string {
  const up = from.split("/").length - 1;
  return "../".repeat(up) + to;
}

const encode = (relative: string): string =>
  relative.split("/").map(encodeURIComponent).join("/").replace(/[()]/g, escape);
const writings: readonly ((relative: string) => string)[] = [
  (relative) => `[x](${encode(relative)})`,
  (relative) => `[x](<${relative.replaceAll("%", "%25")}> "t")`,
  (relative) => `[x](./${relative.replaceAll("%", "%25").replace(/[ ()]/g, escape)}#y)`,
  (relative) => `\n[x]: ${encode(relative)}\n`,
];

const textOf = (file: string, { links, original }: Draft): string =>
  [
    original === null ? "" : `---\ntranslationOf: "${between(file, original)}"\n---`,
    "# 岗位",
    ...links.map(({ to, how }) => writings[how]?.(between(file, to)) ?? ""),
    "",
  ].join("\n");

const scenario = fc.record({
  files: fc.dictionary(path, draft, { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
  moves: fc.uniqueArray(
    fc.tuple(
      fc.oneof(path, fc.constantFrom("客服", "x", "客服/a b")),
      fc.constantFrom("新/总监.role.md", "d", "y z/k(1)"),
    ),
    { minLength: 1, maxLength: 1 },
  ),
});

const targets = (world: ReturnType<typeof worldOf>, home: (uri: string) => string): readonly string[] =>
  [...world.context.session.links()]
    .flatMap(([uri, links]) =>
      links.map(
        ({ path: to }) => `${fileOf(home(uri))} → ${decodeURIComponent(targetOf(home(uri), to) ?? "")}`,
      ),
    )
    .sort();

/** True when files say of each other, round and round, that they are versions. */
const inCircle = (files: Readonly<Record<string, Draft>>): boolean =>
  Object.keys(files).some((first) => {
    const seen = new Set<string>();
    let at: string | null = first;
    while (at !== null && !seen.has(at)) {
      seen.add(at);
      at = files[at]?.original ?? null;
    }
    return at !== null;
  });

describe("renaming files", () => {
  it("keeps where every link leads", () => {
    fc.assert(
      fc.property(scenario, ({ files, moves: pairs }) => {
        const texts = new Map(Object.entries(files).map(([file, one]) => [file, textOf(file, one)]));
        const moves = pairs.map(([from, to]) => ({ oldUri: uriOf(from), newUri: uriOf(to) }));
        const world = worldOf(texts);
        const expected = [...world.context.session.links()]
          .flatMap(([uri, links]) =>
            links.map(({ path: to }) => {
              const target = movedUri(targetOf(uri, to) ?? "", moves);
              return `${fileOf(movedUri(uri, moves))} → ${decodeURIComponent(target)}`;
            }),
          )
          .sort();
        const edit = willRenameFiles.handle(world.context, { files: moves } as never, {
          isCancellationRequested: false,
        });
        const after = applied(world, edit);
        expect(targets(worldOf(after), (uri) => movedUri(uri, moves))).toEqual(expected);

        const moved = worldOf(
          new Map([...after].map(([file, text]) => [fileOf(movedUri(uriOf(file), moves)), text])),
        );
        const versions = (one: typeof world, file: string): readonly string[] => {
          const { organisation } = one.context.session;
          return organisation
            .entriesOf(uriOf(file))
            .flatMap((entry) => organisation.versions(entry).map(({ uri }) => uri));
        };
        // In a circle everybody is a version of everybody else, and who counts as the original goes by the paths.
        if (
          inCircle(files) ||
          moved.files.size !== texts.size ||
          [...moved.files.keys()].some((file) => !file.endsWith(".role.md"))
        )
          return;
        for (const file of texts.keys()) {
          const home = fileOf(movedUri(uriOf(file), moves));
          expect(
            versions(moved, home)
              .map((uri) => decodeURIComponent(uri))
              .sort(),
            file,
          ).toEqual(
            versions(world, file)
              .map((uri) => decodeURIComponent(movedUri(uri, moves)))
              .sort(),
          );
        }
      }),
      { numRuns: Number(RUNS) },
    );
  });
});
