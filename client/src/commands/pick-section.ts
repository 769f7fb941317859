import * as vscode from "vscode";
import type { SectionChoice } from "../protocol.ts";
import { excerpt, isSpelled } from "./section-choices.ts";
import { type ChoiceGroup, groupChoices } from "./section-groups.ts";

interface SectionItem extends vscode.QuickPickItem {
  readonly choice: SectionChoice | null;
}

/**
 * Asks for a section: those that are required and missing first, each with the words it will have. The one that is
 * highlighted shows in the editor where it will stand. Headings are found in 拼音, too.
 */
export async function pickSection(
  editor: vscode.TextEditor,
  choices: readonly SectionChoice[],
): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<SectionItem>();
  pick.title = vscode.l10n.t("Insert Section");
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  const items = itemsOf(choices);
  pick.items = items;
  const ghost = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new vscode.ThemeColor("editor.rangeHighlightBackground"),
  });
  const before = editor.visibleRanges[0];
  const listeners = [
    pick.onDidChangeActive(([active]) => showPlace(editor, ghost, active?.choice ?? null)),
    pick.onDidChangeValue((typed) => {
      // VS Code matches the characters; what is spelled in letters is shown whatever it thinks.
      pick.items = items.map((item) =>
        item.choice !== null && isSpelled(item.choice, typed) ? { ...item, alwaysShow: true } : item,
      );
    }),
  ];
  const picked = await new Promise<string | undefined>((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.choice?.id);
      pick.hide();
    });
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  });
  for (const listener of listeners) listener.dispose();
  pick.dispose();
  ghost.dispose();
  if (picked === undefined && before !== undefined)
    editor.revealRange(before, vscode.TextEditorRevealType.AtTop);
  return picked;
}

function itemsOf(choices: readonly SectionChoice[]): readonly SectionItem[] {
  const titles: Readonly<Record<ChoiceGroup, string>> = {
    required: vscode.l10n.t("Required and missing"),
    missing: vscode.l10n.t("Missing"),
    present: vscode.l10n.t("Present already"),
  };
  return groupChoices(choices).flatMap(({ group, choices: members }) => [
    { label: titles[group], kind: vscode.QuickPickItemKind.Separator, choice: null },
    ...members.map((choice) => ({
      label: choice.heading,
      description: choice.preview === "" ? choice.id : `${choice.id} · ${choice.purpose}`,
      detail: choice.preview === "" ? choice.purpose : excerpt(choice.preview),
      choice,
    })),
  ]);
}

/** The heading and the first words, at the end of the line the section will follow. */
function showPlace(
  editor: vscode.TextEditor,
  ghost: vscode.TextEditorDecorationType,
  choice: SectionChoice | null,
): void {
  if (choice === null || choice.line === null) {
    editor.setDecorations(ghost, []);
    return;
  }
  const line = Math.max(0, Math.min(choice.line, editor.document.lineCount) - 1);
  const { range } = editor.document.lineAt(line);
  const contentText = `  ↵ ${choice.heading}  ${excerpt(choice.preview, 36)}`;
  editor.setDecorations(ghost, [
    {
      range,
      renderOptions: {
        after: {
          contentText,
          color: new vscode.ThemeColor("editorGhostText.foreground"),
          fontStyle: "italic",
        },
      },
    },
  ]);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
