import { type FromChart, readState, readToChart } from "../src/org-chart/messages.ts";
import { createChart } from "./org-chart/chart.ts";
import { element } from "./org-chart/dom.ts";

/** Runs inside the chart's page: draws the graph it is given. Knows nothing of files. */

interface Host {
  postMessage(message: FromChart): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const first = readState({ follow: document.body.dataset.follow === "true" });
const state = readState(host.getState(), first);
const notice = element(".notice");
const canvas = element(".canvas");
const chart = createChart({
  state,
  keep: (next) => host.setState(next),
  send: (message) => host.postMessage(message),
});

window.addEventListener("message", (event: MessageEvent<unknown>) => {
  const message = readToChart(event.data);
  if (message === null) return;
  if (message.type === "notice") {
    notice.hidden = false;
    notice.textContent = message.text;
    canvas.hidden = canvas.hidden || !message.stale;
    document.body.classList.toggle("stale", message.stale);
  }
  if (message.type === "graph") {
    notice.hidden = true;
    canvas.hidden = false;
    document.body.classList.remove("stale");
    chart.show(message.graph);
  }
  if (message.type === "reveal") chart.reveal(message.id, message.focus);
  if (message.type === "follow") chart.follow(message.follow);
  if (message.type === "export") void chart.export(message.format);
});
host.postMessage({ type: "ready", follow: state.follow });
