import { undo } from "@codemirror/commands";
import { isPurpose, purposes } from "../checks.ts";
import { convert, type Desk, takeFile, takeFragment, takeIn, tidy } from "../documents.ts";
import { byId } from "../dom.ts";
import { readDraft } from "../draft.ts";
import { createEditor } from "../editor/editor.ts";
import { rename } from "../editor/rename.ts";
import { isFormat } from "../format.ts";
import { fromFragment, isFragment, type Shared } from "../link.ts";
import { isLocale, locales, ownNames, preferredLocale } from "../locale.ts";
import { isLook, looks, onSystemChange, shade, shadeOf } from "../look.ts";
import { themes, variants } from "../panels/preview.ts";
import { firstSample, isSample } from "../samples.ts";
import type { Choices } from "../state.ts";
import { type Words, wordsIn } from "../words/words.ts";
import { fillSelect, onPress, pressed } from "./choices.ts";
import { draftKeeper } from "./draft-keeper.ts";
import { label } from "./label.ts";
import { openActions, openDownloads, openSamples } from "./menus.ts";
import { notify } from "./notice.ts";
import { createSession, type Session } from "./session.ts";
import { share } from "./share.ts";
import { createTabs } from "./tabs.ts";

/** Puts the page together: what it begins with, what each control does. */
export async function startPage(): Promise<void> {
  const draft = readDraft();
  const shared = await fromFragment(location.hash);
  const foreign = shared !== null && draft !== null && shared.text !== draft.text;
  const choices: Choices = {
    locale: draft?.locale ?? preferredLocale(navigator.languages),
    look: draft?.look ?? "system",
    purpose: draft?.purpose ?? "auto",
    variant: "internal",
    theme: "modern",
    keep: draft !== null && !foreign,
  };
  const words = (): Words => wordsIn[choices.locale];
  const begin: Shared = shared ?? draft ?? firstSample(choices.locale) ?? { text: "", format: "markdown" };

  let session: Session | null = null;
  const keeper = draftKeeper(choices, () => ({ text: editor.text(), format: editor.format() }));
  const editor = createEditor({
    parent: byId("editor"),
    nonce: document.querySelector<HTMLElement>("script[data-nonce]")?.dataset.nonce ?? "",
    text: begin.text,
    format: begin.format,
    words: editorWords(words()),
    onChange() {
      keeper.touch();
      drawFormat();
    },
    onPointed: (id) => {
      if (document.body.dataset.tab === "facts") session?.point(id);
    },
    onRename: () => void rename(editor.view, desk.server(), words()),
    onActions: () => void openActions(desk),
    isUntouched: isSample,
    onWhole: (pasted) => void takeIn(desk, pasted),
    onFragment: (pasted) => void takeFragment(desk, pasted),
    onFile: (file) => void takeFile(desk, file),
  });
  const drawFormat = (): void => pressed("data-format", editor.format());
  const tabs = createTabs(() => session?.refresh());
  const running = createSession(editor, choices, tabs);
  session = running;
  const desk: Desk = {
    editor,
    server: running.server,
    words,
    undo: () => void undo(editor.view),
    report(markdown) {
      // Its own heading names the file, which pasted words have not.
      byId("report-text").innerHTML = running.html(markdown.replace(/^# .*\n/, ""));
      byId<HTMLDialogElement>("report").showModal();
    },
  };

  const speak = (): void => {
    document.documentElement.lang = choices.locale;
    document.title = words().title;
    label(words());
    byId("preview").setAttribute("title", words().previewFrame);
    fillSelect(byId<HTMLSelectElement>("language"), locales, (locale) => ownNames[locale], choices.locale);
    fillSelect(byId<HTMLSelectElement>("look"), looks, (look) => words().looks[look], choices.look);
    fillSelect(
      byId<HTMLSelectElement>("purpose"),
      purposes,
      (purpose) => words().purposes[purpose],
      choices.purpose,
    );
    for (const theme of themes) {
      const button = document.querySelector(`[data-theme-choice="${theme}"]`);
      if (button !== null) button.textContent = words().themes[theme];
    }
  };
  const dress = (): void => {
    shade(document.documentElement, shadeOf(choices.look));
    pressed("data-variant", choices.variant);
    pressed("data-theme-choice", choices.theme);
    running.dress();
  };

  choose("language", (value) => {
    if (!isLocale(value)) return;
    choices.locale = value;
    speak();
    editor.speak(editorWords(words()));
    running.start();
    keeper.touch();
  });
  choose("look", (value) => {
    if (!isLook(value)) return;
    choices.look = value;
    dress();
    keeper.touch();
  });
  choose("purpose", (value) => {
    if (!isPurpose(value)) return;
    choices.purpose = value;
    running.configure();
    running.refresh();
    keeper.touch();
  });
  onPress("data-format", (format) => {
    if (isFormat(format)) void convert(desk, format).finally(drawFormat);
  });
  onPress("data-variant", (value) => {
    choices.variant = variants.find((variant) => variant === value) ?? choices.variant;
    dress();
  });
  onPress("data-theme-choice", (value) => {
    choices.theme = themes.find((theme) => theme === value) ?? choices.theme;
    dress();
  });
  press("samples", () => openSamples(desk, choices.locale));
  press("download", () => openDownloads(desk, choices.theme));
  press("share", () => void share(desk));
  press("open", () => byId("file").click());
  press("tidy", () => void tidy(desk));
  press("actions", () => void openActions(desk));
  press("fix-all", () => void running.fixAll());
  byId<HTMLInputElement>("file").addEventListener("change", ({ target }) => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file !== undefined) void takeFile(desk, file);
    input.value = "";
  });
  document.querySelector(".skip")?.addEventListener("click", (event) => {
    // The part of the address after the # is for shared texts.
    event.preventDefault();
    tabs.show("text");
    editor.view.focus();
  });
  // A file that misses the editor is meant for it, and must not take the page's place.
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (file !== undefined) void takeFile(desk, file);
  });
  /** The text of a link stands where a draft would: nothing is kept of it, and the draft is one click away. */
  const tellDraft = ({ text, format }: Shared): void => {
    const again = (): void => {
      history.replaceState(null, "", location.pathname + location.search);
      editor.replace(text, format);
      choices.keep = true;
      keeper.show();
    };
    notify(words().linkOpened, words().close, [{ label: words().toDraft, act: again }]);
  };
  addEventListener(
    "hashchange",
    () =>
      void follow(words(), (linked) => {
        const own = { text: editor.text(), format: editor.format() };
        const kept = choices.keep && own.text !== linked.text;
        if (kept) keeper.rest();
        editor.replace(linked.text, linked.format);
        if (kept) tellDraft(own);
      }),
  );
  onSystemChange(dress);

  keeper.show();
  speak();
  drawFormat();
  running.start();
  dress();
  if (foreign) tellDraft(draft);
  if (shared === null && isFragment(location.hash)) notify(words().linkBroken, words().close);
}

/** Another link was put into the address bar. */
async function follow(words: Words, open: (linked: Shared) => void): Promise<void> {
  if (!isFragment(location.hash)) return;
  const shared = await fromFragment(location.hash);
  if (shared === null) notify(words.linkBroken, words.close);
  else open(shared);
}

const editorWords = ({ editorLabel, editorHint, phrases }: Words) => ({
  label: editorLabel,
  placeholder: editorHint,
  phrases,
});

const press = (id: string, act: () => void): void => byId(id).addEventListener("click", act);
const choose = (id: string, act: (value: string) => void): void =>
  byId<HTMLSelectElement>(id).addEventListener("change", ({ target }) =>
    act((target as HTMLSelectElement).value),
  );
