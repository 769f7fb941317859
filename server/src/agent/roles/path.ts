import type { Localised } from "../../vocabulary/language.ts";
import { excerpt } from "../input/read-input.ts";
import type { Outcome } from "../tool.ts";

/** A path longer than this is none. */
const longest = 1000;

/**
 * A path below the root with `/`, as an agent writes it; `./` and doubled slashes taken out. Refused is whatever could
 * lead elsewhere on any system: absolute paths, `..` and what some systems take for it, drives, other machines,
 * addresses, home folders, NUL and other control characters. What a symbolic link leads to is looked at where files
 * are read.
 */
export function plainPath(written: string): Outcome<string> {
  const whole = written.trim().replaceAll("\\", "/");
  const parts = whole.split("/").filter((part) => part !== "" && part !== ".");
  const path = parts.join("/");
  const outside =
    path === "" ||
    whole.length > longest ||
    whole.startsWith("/") ||
    path.startsWith("~") ||
    /[\u0000-\u001f\u007f]|\p{Surrogate}/u.test(path) ||
    /^[A-Za-z][A-Za-z0-9+.-]*:/.test(path) ||
    parts.some((part) => /^\.{2,}$/.test(part) || part !== part.trim());
  return outside ? { failure: refused(written) } : { value: path };
}

const refused = (written: string): Localised => ({
  "zh-CN": `“${excerpt(written)}”不在根文件夹之内：路径须相对于根文件夹、用 / 分隔，不能有 ..、盘符或绝对路径`,
  en: `“${excerpt(written)}” is not below the root: paths are relative to it, with /, without .., drives or a leading /`,
});
