/**
 * A copy of plain data that shares no memory with what it was made from. A piece cut out of a long string keeps
 * the whole string alive, so entries cut from documents would keep every text of the workspace.
 */
export const detach = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;
