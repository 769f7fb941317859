import { byId } from "../dom.ts";
import { forgetDraft, keepDraft } from "../draft.ts";
import type { Shared } from "../link.ts";
import type { Choices } from "../state.ts";
import { wordsIn } from "../words/words.ts";
import { notify } from "./notice.ts";

/** How long the text rests before it is kept. */
const restMs = 600;

export interface DraftKeeper {
  /** Something was changed that belongs to the draft. */
  touch(): void;
  show(): void;
  /** Keeps what stands there now and nothing that comes after: somebody else's text is no draft. */
  rest(): void;
}

/** Keeps a draft while the reader wants one, and nothing otherwise. */
export function draftKeeper(choices: Choices, read: () => Shared): DraftKeeper {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const box = byId<HTMLInputElement>("keep");
  const keep = (): void => {
    clearTimeout(resting);
    if (!choices.keep) return;
    const { locale, look, purpose } = choices;
    if (keepDraft({ ...read(), locale, look, purpose })) return;
    choices.keep = false;
    box.checked = false;
    notify(wordsIn[locale].keptNot, wordsIn[locale].close);
  };
  box.addEventListener("change", () => {
    choices.keep = box.checked;
    if (choices.keep) keep();
    else forgetDraft();
  });
  // Who closes the page right after typing does not lose the last word.
  addEventListener("pagehide", keep);
  return {
    touch() {
      clearTimeout(resting);
      resting = setTimeout(keep, restMs);
    },
    show() {
      box.checked = choices.keep;
    },
    rest() {
      keep();
      choices.keep = false;
      box.checked = false;
    },
  };
}
