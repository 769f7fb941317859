import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Connection } from "vscode-languageserver";
import type { Session } from "../organisation/session.ts";
import type { SessionEvent } from "../organisation/session-options.ts";
import { dutiesTopic, everythingTopic, nameTopic } from "../organisation/topics.ts";
import { refreshOnChange } from "./refresh.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const naming: SessionEvent = { kind: "organisation", topics: [nameTopic("", "客服总监")], names: [] };
const duties: SessionEvent = {
  kind: "organisation",
  topics: [dutiesTopic("a#0"), everythingTopic],
  names: [],
};

/** A session whose events the test makes, and a client that notes what it is asked for. */
function scene(answer: () => Promise<void> = () => Promise.resolve()) {
  const listeners = new Set<(event: SessionEvent) => void>();
  const asked: string[] = [];
  const session = {
    listen(listener: (event: SessionEvent) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  } as unknown as Session;
  const connection = {
    sendRequest(method: string) {
      asked.push(method);
      return answer();
    },
  } as unknown as Connection;
  const stop = refreshOnChange(connection, session, ["workspace/codeLens/refresh"]);
  return {
    asked,
    stop,
    emit: (event: SessionEvent) => {
      for (const listener of listeners) listener(event);
    },
  };
}

describe("refreshOnChange", () => {
  it("asks once for many changes, and again for later ones", async () => {
    const { asked, emit } = scene();
    for (let at = 0; at < 50; at++) emit(naming);
    expect(asked).toHaveLength(0);
    await vi.runAllTimersAsync();
    expect(asked).toHaveLength(1);
    emit({ kind: "settings" });
    await vi.runAllTimersAsync();
    expect(asked).toHaveLength(2);
  });

  it("does not ask for what no lens tells", async () => {
    const { asked, emit } = scene();
    emit(duties);
    emit({ kind: "file", uri: "a", from: 0 });
    await vi.runAllTimersAsync();
    expect(asked).toEqual([]);
  });

  it("waits for the answer, and asks again when something changed meanwhile", async () => {
    const waiting: (() => void)[] = [];
    const { asked, emit } = scene(() => new Promise((resolve) => waiting.push(resolve)));
    emit(naming);
    await vi.runAllTimersAsync();
    emit(naming);
    emit(naming);
    await vi.runAllTimersAsync();
    expect(asked).toHaveLength(1);
    waiting.shift()?.();
    await vi.runAllTimersAsync();
    expect(asked).toHaveLength(2);
  });

  it("goes on when the client refuses", async () => {
    const { asked, emit } = scene(() => Promise.reject(new Error("busy")));
    emit(naming);
    await vi.runAllTimersAsync();
    emit(naming);
    await vi.runAllTimersAsync();
    expect(asked).toHaveLength(2);
  });

  it("asks nothing any more when it is stopped", async () => {
    const { asked, emit, stop } = scene();
    emit(naming);
    stop();
    emit(naming);
    await vi.runAllTimersAsync();
    expect(asked).toEqual([]);
  });
});
