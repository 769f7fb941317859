import type { CompleteRequest } from "@modelcontextprotocol/server";
import { failed } from "../agent/tool.ts";
import { rules } from "../rules/registry.ts";
import { rolePaths } from "./resources.ts";
import type { Workspace } from "./workspace.ts";

/** The protocol allows no more. */
const most = 100;

/** UTF-16 units; nobody types more. */
const longest = 300;

/** What may be typed for an argument of a prompt or a part of an address. */
export async function completionsFor(workspace: Workspace, { ref, argument }: CompleteRequest["params"]) {
  const current = await workspace.current();
  if (failed(current)) return { completion: { values: [] } };
  const context = current.value;
  const titles = () => [...context.session.organisation.entries()].map(({ title }) => title);
  const paths = () => rolePaths(context);
  const candidates =
    ref.type === "ref/prompt"
      ? argument.name === "role"
        ? [...titles(), ...paths()]
        : []
      : argument.name === "path"
        ? paths()
        : argument.name === "id"
          ? rules.map(({ id }) => id)
          : [];
  const typed = argument.value.toLowerCase();
  const fitting = [...new Set(candidates)].filter(
    (one) => one !== "" && one.length <= longest && one.toLowerCase().includes(typed),
  );
  const begins = (one: string): number => (one.toLowerCase().startsWith(typed) ? 0 : 1);
  const values = fitting.sort((a, b) => begins(a) - begins(b)).slice(0, most);
  return { completion: { values, total: fitting.length, hasMore: fitting.length > values.length } };
}
