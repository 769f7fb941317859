import { describe, expect, it } from "vitest";
import { CannotConvert } from "./limits.ts";
import { readZip, unpack, writeZip } from "./zip.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = [
  { name: "甲.txt", bytes: bytes("岗位".repeat(500)) },
  { name: "b/c.xml", bytes: bytes("") },
];

describe("archives", () => {
  it.each([true, false])("come back, packed: %s", async (pack) => {
    const entries = readZip(await writeZip(files, { pack }));
    expect(entries.map(({ name }) => name)).toEqual(["甲.txt", "b/c.xml"]);
    expect(await Promise.all(entries.map(unpack))).toEqual(files.map((file) => file.bytes));
  });

  it("are equal when their files are", async () => {
    expect(await writeZip(files, { pack: true })).toEqual(await writeZip(files, { pack: true }));
  });

  it("that say they are huge are not unpacked", async () => {
    const archive = await writeZip([{ name: "a", bytes: new Uint8Array(1_000) }], { pack: true });
    const view = new DataView(archive.buffer);
    view.setUint32(archive.length - 22 - 47 + 24, 0x7fffffff, true);
    expect(() => readZip(archive)).toThrow(new CannotConvert("too-large"));
  });

  it("that are larger than they say are stopped", async () => {
    const [entry] = readZip(
      await writeZip([{ name: "a", bytes: new Uint8Array(5_000_000) }], { pack: true }),
    );
    if (entry === undefined) throw new Error("one file");
    await expect(unpack({ ...entry, size: 1_000 })).rejects.toEqual(new CannotConvert("too-large"));
  });

  it("with a password are told", async () => {
    const archive = await writeZip([{ name: "a", bytes: bytes("x") }], { pack: true });
    const at = archive.length - 22 - 47 + 8;
    archive[at] = (archive[at] ?? 0) | 1;
    expect(() => readZip(archive)).toThrow(new CannotConvert("encrypted"));
  });

  it.each([
    "",
    "PK",
    "x".repeat(100),
    "PK\u0005\u0006".padEnd(22, "\u0000").replace("\u0000\u0000", "\u0000\u0001"),
  ])("%j are none", (text) => {
    const made = bytes(text);
    if (text.length === 22) expect(readZip(made)).toEqual([]);
    else expect(() => readZip(made)).toThrow(CannotConvert);
  });
});
