/**
 * A folder that is on no disk, as repositories are that vscode.dev shows: `memfs://company/roles` has the files in
 * `files`, which driver/virtual-folder.mjs puts before this text. What is in 归档 can be written once.
 */
const vscode = require("vscode");

const top = "/roles";
const isArchive = (path) => path.startsWith(`${top}/归档/`);

class Files {
  constructor() {
    this.changed = new vscode.EventEmitter();
    this.onDidChangeFile = this.changed.event;
    this.entries = new Map([[top, folder()]]);
    for (const [name, text] of Object.entries(files))
      this.entries.set(`${top}/${name}`, file(new TextEncoder().encode(text)));
  }

  watch() {
    return { dispose() {} };
  }

  stat({ path }) {
    const entry = this.entries.get(path);
    if (!entry) throw vscode.FileSystemError.FileNotFound(path);
    const { data, ...stat } = entry;
    return isArchive(path) ? { ...stat, permissions: vscode.FilePermission.Readonly } : stat;
  }

  readDirectory({ path }) {
    const inside = [...this.entries].filter(([name]) => name.slice(0, name.lastIndexOf("/")) === path);
    return inside.map(([name, { type }]) => [name.slice(path.length + 1), type]);
  }

  readFile({ path }) {
    const entry = this.entries.get(path);
    if (!entry?.data) throw vscode.FileSystemError.FileNotFound(path);
    return entry.data;
  }

  writeFile(uri, data) {
    const known = this.entries.get(uri.path);
    if (known && isArchive(uri.path)) throw vscode.FileSystemError.NoPermissions(uri);
    this.entries.set(uri.path, file(data, known));
    this.tell(known ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created, uri);
  }

  createDirectory(uri) {
    if (this.entries.has(uri.path)) return;
    this.entries.set(uri.path, folder());
    this.tell(vscode.FileChangeType.Created, uri);
  }

  delete(uri) {
    for (const path of [...this.entries.keys()])
      if (path === uri.path || path.startsWith(`${uri.path}/`)) this.entries.delete(path);
    this.tell(vscode.FileChangeType.Deleted, uri);
  }

  rename(from, to) {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }

  tell(type, uri) {
    this.changed.fire([{ type, uri }]);
  }
}

const folder = () => ({ type: vscode.FileType.Directory, ctime: Date.now(), mtime: Date.now(), size: 0 });

const file = (data, known) => ({
  type: vscode.FileType.File,
  ctime: known?.ctime ?? Date.now(),
  mtime: Math.max(Date.now(), (known?.mtime ?? 0) + 1),
  size: data.byteLength,
  data,
});

exports.activate = (context) => {
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider("memfs", new Files(), { isCaseSensitive: true }),
  );
};
