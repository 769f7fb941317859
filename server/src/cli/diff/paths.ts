import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Localised } from "../../vocabulary/language.ts";
import { cannotRead } from "../cannot.ts";
import { relativeTo } from "../discover.ts";
import { kindOf } from "../disk.ts";
import type { Io } from "../io.ts";
import { failed, type Outcome } from "../outcome.ts";
import { openWorkspace, type Workspace } from "../workspace.ts";
import { type Sides, sideOf } from "./sides.ts";

export interface Operands {
  readonly before: string;
  readonly after: string;
  /** `--config` */
  readonly config: string | null;
  /** `--stdin-filename` */
  readonly inputName: string | null;
}

/** The roles of two files, or of two folders; each side is an organisation of its own. */
export async function sidesOfPaths(operands: Operands, io: Io): Promise<Outcome<Sides>> {
  if (operands.before === "-" && operands.after === "-") return { failure: oneInput };
  const kinds = [operands.before, operands.after].map((operand) => kindOfOperand(operand, io.cwd));
  const unreadable = kinds.find((kind) => typeof kind !== "string");
  if (unreadable !== undefined && typeof unreadable !== "string") return { failure: unreadable };
  if (kinds[0] !== kinds[1]) return { failure: fileAndFolder };
  const before = await side(operands.before, operands, io);
  if (failed(before)) return before;
  const after = await side(operands.after, operands, io);
  if (failed(after)) return after;
  return {
    value: {
      before: before.value.side,
      after: after.value.side,
      names: { before: operands.before, after: operands.after },
      renames: new Map(),
      failures: () => [...before.value.workspace.failures(), ...after.value.workspace.failures()],
    },
  };
}

function kindOfOperand(operand: string, cwd: string): "file" | "folder" | Localised {
  if (operand === "-") return "file";
  const kind = kindOf(path.resolve(cwd, operand));
  return typeof kind === "string" ? kind : cannotRead(operand, kind.missing ? "ENOENT" : kind.code);
}

async function side(operand: string, { config, inputName }: Operands, io: Io) {
  const opened = await openWorkspace(
    { operands: [operand], config, inputName: operand === "-" ? inputName : null, quiet: false, alone: true },
    io,
  );
  if (failed(opened)) return opened;
  const workspace: Workspace = opened.value;
  const { session, settingsFor, wanted, name } = workspace;
  const folder = kindOfOperand(operand, io.cwd) === "folder" ? path.resolve(io.cwd, operand) : null;
  return {
    value: {
      workspace,
      side: sideOf({
        session,
        settingsFor,
        wanted,
        // Two files are compared whatever they are called.
        pathOf: (uri) => (folder === null ? "" : relativeTo(folder, fileURLToPath(uri))),
        nameOf: (uri) => (operand === "-" && inputName === null ? "-" : name(uri)),
      }),
    },
  };
}

const oneInput: Localised = {
  "zh-CN": "只有一边可以是标准输入",
  "zh-TW": "只有一邊可以是標準輸入",
  en: "only one side can be standard input",
};

const fileAndFolder: Localised = {
  "zh-CN": "文件只能与文件比较，文件夹只能与文件夹比较",
  "zh-TW": "檔案只能與檔案比較，資料夾只能與資料夾比較",
  en: "a file can only be compared with a file, a folder with a folder",
};
