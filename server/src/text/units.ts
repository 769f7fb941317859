/**
 * The UTF-16 units of a text, for whoever goes through all of them more than once: a list of numbers is read faster
 * than a string, which may be made in several ways. The list is lent: the next call for a text as long fills it anew.
 */
export function unitsOf(text: string): number[] {
  const { length } = text;
  const units = roomFor(length);
  for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
  return units;
}

/** One list for each length of usual pieces: there is one piece after the other, and nobody keeps the units. */
const rooms: (number[] | undefined)[] = [];
const usual = 512;

function roomFor(length: number): number[] {
  if (length > usual) return new Array<number>(length);
  const known = rooms[length];
  if (known !== undefined) return known;
  const room = new Array<number>(length);
  rooms[length] = room;
  return room;
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
