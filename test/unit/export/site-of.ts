import { readConfig } from "../../../server/src/config/config-file.ts";
import { createSettings } from "../../../server/src/config/resolve.ts";
import { surroundingsOf } from "../../../server/src/features/surroundings.ts";
import { createSession } from "../../../server/src/organisation/session.ts";
import { siteOf } from "../../../server/src/render/export/site/site.ts";
import { rules } from "../../../server/src/rules/registry.ts";

const home = "file:///company/";

/** The site of some files, by path. */
export async function site(
  files: Readonly<Record<string, string>>,
  variant: "internal" | "posting" = "internal",
): Promise<ReadonlyMap<string, string>> {
  const config = files["rolewright.config.yaml"];
  const configs =
    config === undefined ? [] : [readConfig(`${home}rolewright.config.yaml`, config, { rules })];
  const settingsFor = createSettings(configs, { asOf: "2026-11-22" });
  const uriOf = (name: string): string => home + encodeURI(name);
  const byUri = new Map(Object.entries(files).map(([name, text]) => [uriOf(name), text]));
  const session = createSession({
    files: { read: (uri) => byUri.get(uri) ?? null },
    settingsFor,
    keep: 1000,
  });
  const names = Object.keys(files).filter((name) => /\.role\./.test(name));
  for (const name of names) session.refresh(uriOf(name));
  const nameOf = (uri: string): string => decodeURI(uri.slice(home.length));
  return siteOf(
    names.flatMap((name) => {
      const analysed = session.document(uriOf(name));
      return analysed === undefined ? [] : [{ path: name, analysed }];
    }),
    {
      settingsFor,
      variant,
      theme: "modern",
      organisation: session.organisation,
      chart: variant === "internal" ? session.chart(nameOf) : null,
      surroundingsOf: (analysed, role, hrefOf) =>
        surroundingsOf(session.organisation, analysed, role, hrefOf),
    },
  );
}

/** Every link that leads neither to the web nor to a page or an anchor of the site. */
export function deadLinks(pages: ReadonlyMap<string, string>): readonly string[] {
  return [...pages].flatMap(([name, html]) => {
    const links = [...html.replaceAll(/<script[\s\S]*?<\/script>/g, "").matchAll(/ href="([^"]*)"/g)];
    return links.flatMap(([, raw = ""]) => {
      const href = raw.replaceAll(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex: string, digits: string) =>
        String.fromCodePoint(hex === undefined ? Number(digits) : Number.parseInt(hex, 16)),
      );
      if (/^(?:https?|mailto):/.test(href)) return [];
      const target = new URL(href, home + encodeURI(name));
      const page = decodeURIComponent(target.pathname.slice("/company/".length));
      const there = pages.get(page);
      const anchor = decodeURIComponent(target.hash.slice(1));
      const ok = there !== undefined && (anchor === "" || there.includes(` id="${anchor}"`));
      return ok ? [] : [`${name} → ${href}`];
    });
  });
}
