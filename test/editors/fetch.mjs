/**
 * Newer editors than this computer has, for `npm run test:editors`: Helix and Neovim from Debian's newest packages,
 * unpacked beside the other tools of the tests and run with the C library they came with. Nothing is installed.
 *
 *   node test/editors/fetch.mjs
 *
 * Needs apt-get and dpkg-deb, and 20 MB to download. `npm ci` clears it away.
 */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL("../../node_modules/.cache/editors/", import.meta.url));
const keys = "/usr/share/keyrings/debian-archive-keyring.gpg";
const mirror = "http://deb.debian.org/debian";

fs.rmSync(home, { recursive: true, force: true });
for (const folder of ["lists/partial", "cache/archives/partial", "none", "root", "bin"])
  fs.mkdirSync(path.join(home, folder), { recursive: true });
fs.writeFileSync(path.join(home, "status"), "");
fs.writeFileSync(path.join(home, "sources.list"), `deb [signed-by=${keys}] ${mirror} sid main\n`);
fs.writeFileSync(
  path.join(home, "apt.conf"),
  [
    `Dir::Etc::sourcelist "${home}sources.list";`,
    `Dir::Etc::sourceparts "${home}none";`,
    `Dir::Etc::preferencesparts "${home}none";`,
    `Dir::State::Lists "${home}lists";`,
    // As if nothing were installed, so that libraries come along.
    `Dir::State::status "${home}status";`,
    `Dir::Cache "${home}cache";`,
    'APT::Sandbox::User "";',
    'Debug::NoLocking "1";',
  ].join("\n"),
);

const run = (command, ...args) =>
  execFileSync(command, args, {
    env: { ...process.env, APT_CONFIG: path.join(home, "apt.conf") },
    stdio: ["ignore", "ignore", "inherit"],
  });
console.log("Downloading Helix and Neovim …");
run("apt-get", "-q", "update");
run("apt-get", "-qy", "--no-install-recommends", "--download-only", "install", "hx", "neovim");
const archives = path.join(home, "cache/archives");
for (const name of fs.readdirSync(archives).filter((file) => file.endsWith(".deb")))
  run("dpkg-deb", "-x", path.join(archives, name), path.join(home, "root"));
for (const folder of ["lists", "cache"]) fs.rmSync(path.join(home, folder), { recursive: true });

const root = path.join(home, "root/usr");
const libraries = fs.readdirSync(path.join(root, "lib")).find((name) => name.endsWith("-linux-gnu")) ?? "";
const own = path.join(root, "lib", libraries);
const loader = fs.readdirSync(own).find((name) => name.startsWith("ld-linux")) ?? "";

wrap("hx", `export HELIX_RUNTIME='${root}/lib/hx/runtime'`, `${root}/lib/hx/hx`);
wrap(
  "nvim",
  `export VIMRUNTIME='${root}/share/nvim/runtime'`,
  `${root}/bin/nvim`,
  `--cmd 'set runtimepath+=${root}/lib/nvim'`,
);

/**
 * @param {string} name
 * @param {string} setting
 * @param {string} program
 * @param {string} [first] arguments
 */
function wrap(name, setting, program, first = "") {
  const file = path.join(home, "bin", name);
  const line = `exec '${own}/${loader}' --library-path '${own}' '${program}' ${first} "$@"`;
  fs.writeFileSync(file, `#!/bin/sh\n${setting}\n${line}\n`, { mode: 0o755 });
  console.log(execFileSync(file, ["--version"], { encoding: "utf8" }).split("\n")[0]);
}
