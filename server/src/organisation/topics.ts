/**
 * What an answer of the organisation depends on, one string each. Whoever works something out from the
 * organisation records the topics it read; whoever changes the organisation says which topics changed. The two
 * meet in `subscriptions.ts`: that is all there is to incremental checking.
 */
const topic = (kind: string, ...parts: readonly string[]): string => {
  let text = kind;
  for (const part of parts) text += `\u0000${part}`;
  return text;
};

/** Which roles are called this, by title, alias or code. */
export const nameTopic = (scope: string, key: string): string => topic("name", scope, key);
/** Which roles mention this name, how, and nothing about where. */
export const mentionTopic = (scope: string, key: string): string => topic("mention", scope, key);
/** A role's public surface without its claims: title, aliases, code, kind, level, … and whether it exists. */
export const entryTopic = (id: string): string => topic("entry", id);
/** The references of a role, without their places. */
export const referencesTopic = (id: string): string => topic("references", id);
/** The experience a role asks for, without its places. */
export const experienceTopic = (id: string): string => topic("experience", id);
/** What a role is paid, without its places. */
export const payTopic = (id: string): string => topic("pay", id);
/** What a role's language versions are compared by, without its places. */
export const saidTopic = (id: string): string => topic("said", id);
/** The duties of a role, as they are compared between roles. */
export const dutiesTopic = (id: string): string => topic("duties", id);
/** How many roles a file holds. */
export const fileTopic = (uri: string): string => topic("file", uri);
/** Which files a path leads to. */
export const stemTopic = (stem: string): string => topic("stem", stem);
/** Which roles say they are a language version of this path or code. */
export const versionTopic = (target: string): string => topic("version", target);
/** The cycle of reporting lines a role is part of. */
export const cycleTopic = (id: string): string => topic("cycle", id);
/** The number of roles of an organisation. */
export const sizeTopic = (scope: string): string => topic("size", scope);
/** Any entry at all. */
export const everythingTopic = topic("everything");

const naming: ReadonlySet<string> = new Set(["name", "mention", "entry", "references"]);

/** True for topics about who there is and who names whom, not about what roles ask for or do. */
export const isNamingTopic = (text: string): boolean => naming.has(text.slice(0, text.indexOf("\u0000")));

const suggestion = topic("suggest", "");

/** The known names nearest to this unknown one. */
export const suggestTopic = (scope: string, key: string): string => topic("suggest", scope, key);
/** Scope and name of a suggest topic, null for the other topics. */
export function suggestedFor(text: string): { readonly scope: string; readonly key: string } | null {
  if (!text.startsWith(suggestion)) return null;
  const [, scope = "", ...key] = text.split("\u0000");
  return { scope, key: key.join("\u0000") };
}

/** Takes the topics of an answer that is being worked out. */
export type Recorder = (topic: string) => void;

/** Nobody wants to know: whoever is given this one need not make the topics. */
export const noRecorder: Recorder = () => {};
