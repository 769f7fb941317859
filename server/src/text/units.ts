/**
 * The UTF-16 units of a text, for whoever goes through all of them more than once: a list of numbers is read faster
 * than a string, which may be made in several ways.
 */
export function unitsOf(text: string): number[] {
  const { length } = text;
  const units = new Array<number>(length);
  for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
  return units;
}

/** Units per `String.fromCharCode` call: arguments live on the stack. */
const chunk = 4096;

/** The text of units: one piece of plain storage where it is not very long. What is put together of pieces is slower to read. */
export function textOfUnits(units: number[]): string {
  if (units.length <= chunk) return String.fromCharCode.apply(null, units);
  let text = "";
  for (let start = 0; start < units.length; start += chunk)
    text += String.fromCharCode.apply(null, units.slice(start, start + chunk));
  return text;
}
