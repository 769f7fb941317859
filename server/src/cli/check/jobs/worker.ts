import { type MessagePort, parentPort } from "node:worker_threads";
import { settingsOf } from "../../settings-source.ts";
import { decodeKnown, encodeFiles, encodeKnown, encodeNeeds } from "../codec.ts";
import { createDigests } from "../digest.ts";
import { serveLines } from "../ndjson/worker.ts";
import { createPart, partOptions } from "../part.ts";
import type { Others, PartWork, Said, Work } from "./protocol.ts";

/** What a thread does that the command line started: it waits to be told. */
export function work(): void {
  const port = parentPort;
  port?.once("message", (data: Work) => {
    if (data.work === "lines") serveLines(port, data);
    else doPart(port, data);
  });
}

function doPart(port: MessagePort, data: PartWork): void {
  const digests = createDigests();
  const part = createPart(data.task, settingsOf(data.source), partOptions(data.keep ? digests : null));
  const say = (said: Said): void => port.postMessage(said);
  for (const _ of part.read());
  say({ said: "read", known: encodeKnown(part.known()) });
  port.once("message", (others: Others) => {
    for (const known of others) part.restore(decodeKnown(known));
    const check = part.check();
    let step = check.next();
    while (step.done !== true) step = check.next();
    const { unread, encodings, errors } = part.events;
    say({
      said: "checked",
      files: encodeFiles(step.value),
      needs: data.keep ? encodeNeeds(part.needs()) : "",
      digests: [...digests.all],
      moved: digests.moved(),
      unread: [...unread],
      encodings: [...encodings],
      errors,
    });
  });
}
