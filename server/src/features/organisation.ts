import type { OrganisationGraph } from "../organisation/chart.ts";
import type { FeatureContext } from "./feature.ts";
import { feature } from "./feature.ts";

/** `rolewright/organisation`: who reports to whom, in the JSON of `rolewright graph`, with the uri of each file. */
export const organisation = feature({
  method: "rolewright/organisation",
  capability: {},
  handle: (context: FeatureContext): OrganisationGraph => context.session.chart(pathsWithin(context)),
});

/** Paths below the workspace folder a file is in. Of two files with one path, in two folders, the later keeps its uri. */
export function pathsWithin({ configHome }: FeatureContext): (uri: string) => string {
  const uris = new Map<string, string>();
  const paths = new Map<string, string>();
  return (uri) => {
    const known = paths.get(uri);
    if (known !== undefined) return known;
    const folder = configHome(uri).replace(/[^/]*$/, "");
    const short = decoded(uri.startsWith(folder) ? uri.slice(folder.length) : uri);
    const owner = uris.get(short) ?? uri;
    uris.set(short, owner);
    const path = owner === uri ? short : uri;
    paths.set(uri, path);
    return path;
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a stray % that is no escape
  }
}
