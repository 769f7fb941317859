import type { PublishDiagnosticsParams } from "vscode-languageserver-protocol";
import { configFor } from "../checks.ts";
import { byId } from "../dom.ts";
import { fixEverything, fixesOf, type Offered, perform } from "../editor/actions.ts";
import { type Finding, offsetIn, placeOf, severities, showFindings } from "../editor/diagnostics.ts";
import { type Editor, pluginOf } from "../editor/editor.ts";
import { markPlace, setHot, setMarks } from "../editor/marks.ts";
import { setTokens } from "../editor/semantic.ts";
import { uriOf } from "../format.ts";
import type { Locale } from "../locale.ts";
import { shadeOf } from "../look.ts";
import { factsPanel } from "../panels/facts.ts";
import { placesOf, type RoleFactsList, rangeOf, roleFacts } from "../panels/facts-data.ts";
import { countOf, findingsPanel } from "../panels/findings.ts";
import { previewPanel } from "../panels/preview.ts";
import { type Server, startServer } from "../server/connection.ts";
import type { Choices } from "../state.ts";
import { wordsIn } from "../words/words.ts";
import { notify } from "./notice.ts";
import type { Tabs } from "./tabs.ts";

/** The server, and the panels that show what it says. */
export interface Session {
  server(): Server;
  /** Another server: the first one, one in another language, one in the place of one that failed. */
  start(): void;
  /** What the text is checked as was chosen anew. */
  configure(): void;
  /** Draws the panel that is open now, if what it shows is old. */
  refresh(): void;
  dress(): void;
  /** Every safe fix of the text. */
  fixAll(): Promise<void>;
  point(id: string | null): void;
  /** Markdown of the server as safe HTML. */
  html(markdown: string): string;
}

export function createSession(editor: Editor, choices: Choices, tabs: Tabs): Session {
  const { view } = editor;
  let server: Server | null = null;
  let config = "";
  let language: Locale = choices.locale;
  let facts: RoleFactsList = [];
  /** Which publication each panel shows; they are drawn when they are looked at. */
  let published = 0;
  const drawn = { facts: -1, preview: -1 };
  const words = () => wordsIn[choices.locale];
  const running = (): Server => {
    if (server === null) throw new Error("the page starts its server first");
    return server;
  };

  const findings = findingsPanel({
    go: (finding) => show(placeOf(view, finding)),
    fix: (finding, offer) => void applyFix(finding, offer),
    explain: async (rule) => {
      const reason = await running().request("rolewright/explainRule", { rule });
      return reason === null ? null : html(reason.why);
    },
  });
  const panel = factsPanel({
    point: (id) => point(id),
    go(id) {
      const place = markPlace(view, id);
      const range = rangeOf(facts, id);
      if (place !== null) show(place);
      else if (range !== null) {
        const from = offsetIn(view.state.doc, range.start);
        show({ from, to: view.state.doc.lineAt(from).to });
      }
    },
  });
  const preview = previewPanel((line) => {
    const { from } = view.state.doc.line(Math.min(line + 1, view.state.doc.lines));
    show({ from, to: from });
  });

  function show({ from, to }: { readonly from: number; readonly to: number }): void {
    tabs.show(tabs.isWide() ? tabs.current() : "text");
    editor.show(from, to, true);
  }

  function point(id: string | null): void {
    view.dispatch({ effects: setHot.of(id) });
    panel.light(id);
  }

  function html(markdown: string): string {
    return pluginOf(view)?.docToHTML({ kind: "markdown", value: markdown }) ?? "";
  }

  async function applyFix(finding: Finding, { title }: Offered): Promise<void> {
    const done = await perform(
      view,
      running(),
      placeOf(view, finding),
      (action) =>
        action.title === title && action.diagnostics?.some(({ code }) => code === finding.rule) === true,
      ["quickfix"],
    );
    if (!done) notify(words().fixGone, words().close);
  }

  function hear(from: Server, { uri, version, diagnostics }: PublishDiagnosticsParams): void {
    const plugin = pluginOf(view);
    const file = from.client.workspace.getFile(uri);
    if (from !== server || plugin === null || uri !== uriOf(editor.format()) || file === null) return;
    if (version !== undefined && version !== file.version) return;
    published += 1;
    const shown = showFindings(view, plugin, diagnostics);
    const counts = countOf(shown);
    byId("count").textContent = shown.length === 0 ? "" : String(shown.length);
    byId("count").dataset.worst = severities.find((severity) => counts[severity] > 0) ?? "none";
    byId("summary").textContent = words().counted(counts);
    byId("fix-all").hidden = true;
    if (editor.text().trim() === "") findings.say(words().empty);
    else findings.show(shown, words());
    void quietly(showFixes(from, shown, published));
    void quietly(showTokens(from));
    refresh();
  }

  async function showFixes(from: Server, shown: readonly Finding[], at: number): Promise<void> {
    const fixes = await fixesOf(view, from, shown);
    if (at !== published || from !== server) return;
    findings.showFixes(fixes);
    byId("fix-all").hidden = ![...fixes.values()].some((offers) => offers.some(({ preferred }) => preferred));
  }

  async function showTokens(from: Server): Promise<void> {
    const provider = from.client.serverCapabilities?.semanticTokensProvider;
    const text = pluginOf(view)?.syncedDoc;
    if (provider === undefined || text === undefined) return;
    const textDocument = { uri: uriOf(editor.format()) };
    const tokens = await from.request("textDocument/semanticTokens/full", { textDocument });
    if (tokens !== null)
      view.dispatch({ effects: setTokens.of({ data: tokens.data, legend: provider.legend, text }) });
  }

  function refresh(): void {
    const tab = tabs.current();
    view.dom.classList.toggle("with-facts", tab === "facts");
    if (server === null || published === 0) return;
    if (tab === "facts" && drawn.facts !== published) void quietly(showFacts(server));
    if (tab === "preview" && drawn.preview !== published) void quietly(showPreview(server));
    void quietly(learnLanguage(server));
  }

  async function showFacts(from: Server): Promise<void> {
    drawn.facts = published;
    const uri = uriOf(editor.format());
    const plugin = pluginOf(view);
    const text = plugin?.syncedDoc;
    const [report, symbols] = await Promise.all([
      from.request("rolewright/inspect", { uri }),
      from.request("textDocument/documentSymbol", { textDocument: { uri } }),
    ]);
    // What is typed meanwhile brings the next ones.
    if (from !== server || plugin === null || text === undefined || plugin.syncedDoc !== text) return;
    facts = report === null ? [] : roleFacts(report, symbols ?? [], words(), choices.locale);
    panel.show(facts, words());
    const place = plugin.unsyncedChanges;
    const marks = placesOf(facts).map(({ id, range }) => ({
      id,
      from: place.mapPos(offsetIn(text, range.start), 1),
      to: place.mapPos(offsetIn(text, range.end), -1),
    }));
    view.dispatch({ effects: setMarks.of(marks) });
  }

  async function showPreview(from: Server): Promise<void> {
    const at = published;
    drawn.preview = at;
    const { variant, theme } = choices;
    const result = await from.request("rolewright/preview", { uri: uriOf(editor.format()), variant, theme });
    if (from !== server || at !== published) return;
    preview.show(result);
    const note = byId("preview-note");
    note.hidden = result !== null && !result.broken;
    note.textContent = result === null ? words().empty : words().broken;
  }

  /** Advertisements are checked by the custom of their place, which the text's language tells. */
  async function learnLanguage(from: Server): Promise<void> {
    if (choices.purpose !== "posting") return;
    const report = await from.request("rolewright/inspect", { uri: uriOf(editor.format()) });
    const found = report?.roles[0]?.language;
    if (found === undefined || found === language || from !== server) return;
    language = found;
    configure();
  }

  function configure(): void {
    const next = configFor(choices.purpose, language);
    if (next === config) return;
    config = next;
    server?.configure(config);
  }

  function start(): void {
    server?.end();
    config = configFor(choices.purpose, language);
    published = 0;
    drawn.facts = -1;
    drawn.preview = -1;
    findings.say(words().starting);
    let heard = false;
    const made: Server = startServer({
      locale: choices.locale,
      config,
      onDiagnostics(params) {
        heard = true;
        hear(made, params);
      },
      onFailure() {
        if (server !== made) return;
        findings.say(heard ? words().failed : words().noWorker);
        notify(heard ? words().failed : words().noWorker, words().close, [
          { label: words().restart, act: start },
        ]);
      },
    });
    server = made;
    editor.connect(made);
  }

  return {
    server: running,
    start,
    configure,
    refresh,
    dress() {
      preview.dress(choices.theme, shadeOf(choices.look));
      drawn.preview = -1;
      refresh();
    },
    async fixAll() {
      const all = { from: 0, to: view.state.doc.length };
      await perform(view, running(), all, ({ kind }) => kind === fixEverything, [fixEverything]);
    },
    point,
    html,
  };
}

/** Answers that come too late, after the server was exchanged, are nobody's business any more. */
const quietly = (work: Promise<unknown>): Promise<unknown> => work.catch(() => undefined);
