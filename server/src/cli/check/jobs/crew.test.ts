import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCrew } from "./crew.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rolewright-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function program(name: string, code: string): string {
  const file = path.join(folder, `${name}.cjs`);
  writeFileSync(file, code);
  return file;
}

const echo = `const { parentPort, threadId } = require("node:worker_threads");
parentPort.once("message", (text) => parentPort.postMessage(text + threadId));`;

describe("threads started early", () => {
  it("are those that are taken first, and answer what they are told", async () => {
    const crew = createCrew(program("echo", echo));
    crew.prepare(1);
    const threads = crew.take(3);
    const answers = threads.map(async ({ worker }) => {
      worker.postMessage("thread ");
      const [answer] = await once(worker, "message");
      expect(answer).toBe(`thread ${worker.threadId}`);
    });
    expect(new Set(threads.map(({ worker }) => worker.threadId)).size).toBe(3);
    await Promise.all(answers);
    await crew.end();
  });

  it("are ended when nobody takes them", async () => {
    const crew = createCrew(program("echo", echo));
    crew.prepare(2);
    crew.prepare(1);
    const [taken] = crew.take(1);
    await crew.end();
    expect(taken).toBeDefined();
    taken?.worker.postMessage("still there ");
    expect((await once(taken?.worker ?? process, "message"))[0]).toMatch(/^still there \d+$/);
    await expect(taken?.over).rejects.toThrow("ended early (0)");
  });

  it("tell whoever takes them that they failed before", async () => {
    const crew = createCrew(program("fails", 'throw new Error("no room");'));
    crew.prepare(1);
    await setTimeout(300);
    const [thread] = crew.take(1);
    await expect(thread?.over).rejects.toThrow(/no room|ended early/);
  });

  it("fail nothing when nobody takes them", async () => {
    const crew = createCrew(program("fails", 'throw new Error("no room");'));
    crew.prepare(2);
    await crew.end();
  });
});
