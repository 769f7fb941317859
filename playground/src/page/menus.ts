import type { Desk } from "../documents.ts";
import { byId } from "../dom.ts";
import { download, downloadKinds } from "../downloads.ts";
import { actionsAtCursor, perform } from "../editor/actions.ts";
import { type Locale, locales, ownNames } from "../locale.ts";
import { samples } from "../samples.ts";
import { openMenu, type Place } from "./menu.ts";
import { forget, notify } from "./notice.ts";

const below = (id: string): Place => {
  const { left, top, bottom } = byId(id).getBoundingClientRect();
  return { left, top, bottom };
};

/** Texts to start from, those in the reader's language first. */
export function openSamples({ editor, words }: Desk, locale: Locale): void {
  const order = [locale, ...locales.filter((other) => other !== locale)];
  const groups = order.map((language) => ({
    label: ownNames[language],
    entries: samples
      .filter((sample) => sample.language === language)
      .map(({ title, format, group, text }) => ({
        label: title,
        detail: `${words().sampleGroups[group]}${format === "yaml" ? " · YAML" : ""}`,
        choose() {
          forget();
          editor.replace(text, format);
        },
      })),
  }));
  openMenu(words().samples, groups, below("samples"));
}

export function openDownloads(desk: Desk, theme: string): void {
  const words = desk.words();
  const entries = downloadKinds.map((kind) => ({
    label: words.downloads[kind],
    choose: () => void download(desk, kind, theme),
  }));
  openMenu(words.download, [{ label: null, entries }], below("download"));
}

/** What the server offers at the cursor: fixes, ways to silence them, changes of form. */
export async function openActions({ editor, server, words }: Desk): Promise<void> {
  const { view } = editor;
  const { from, to } = view.state.selection.main;
  const actions = await actionsAtCursor(view, server());
  if (actions.length === 0) {
    notify(words().noActions, words().close);
    return;
  }
  const entries = actions.map(({ title }) => ({
    label: title,
    async choose() {
      if (!(await perform(view, server(), { from, to }, (action) => action.title === title)))
        notify(words().fixGone, words().close);
      view.focus();
    },
  }));
  openMenu(words().actionsHint, [{ label: null, entries }], view.coordsAtPos(from) ?? below("actions"));
}
