import { severityOf } from "../../config/ask.ts";
import type { Settings } from "../../config/settings.ts";
import type { FactScope, Facts, Pay } from "../../facts/fact.ts";
import type { Role } from "../../role/role.ts";
import { reliable } from "./places.ts";
import { jurisdictionsOf } from "./posting.ts";

/** Amounts that are told, in document order; parts that depend on results (绩效工资3000元) included. */
export const toldPay = (facts: Facts): readonly Pay[] =>
  facts.pay.length === 0
    ? facts.pay
    : facts.pay.filter((pay) => reliable(pay) && pay.disclosed && (pay.min !== null || pay.max !== null));

/** What the role is paid, or the fixed part of it. */
export const mainPay = (facts: Facts): readonly Pay[] =>
  facts.pay.length === 0 ? facts.pay : toldPay(facts).filter(({ part }) => part !== "variable");

/** True for `pay: {min: …, max: …}`: an amount in parts, which is no text to be rewritten. */
export const isInParts = (role: Role, { scope }: Pay): boolean =>
  scope.field !== null && (role.fields[scope.field]?.values.some(({ path }) => path.length > 0) ?? false);

/** True where a law asks an advertisement for the pay: its rule speaks, and rules of mere custom are silent. */
export const lawAsksForPay = (role: Role, settings: Settings): boolean =>
  jurisdictionsOf(role, settings).size > 0 &&
  severityOf(settings, { id: "posting/pay-transparency", severity: "warning" }) !== "off";

/** Equal for claims in one place (`samePlace`), for looking many of them up. */
export const placeKey = ({ field, section }: FactScope): string =>
  field === null ? `s${section ?? ""}` : `f${field}`;
