import type { Desk } from "../documents.ts";
import { longestLink, toFragment } from "../link.ts";
import { notify } from "./notice.ts";

/** Puts the text into the address, after the #, and the address onto the clipboard. */
export async function share({ editor, words }: Desk): Promise<void> {
  const { close, linkTooLong, shared, sharedNoClipboard } = words();
  const fragment = await toFragment({ text: editor.text(), format: editor.format() });
  if (fragment.length > longestLink) {
    notify(linkTooLong, close);
    return;
  }
  history.replaceState(null, "", fragment);
  const copied = await navigator.clipboard?.writeText(location.href).then(
    () => true,
    () => false,
  );
  notify(copied === true ? shared : sharedNoClipboard, close);
}
