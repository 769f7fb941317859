const ownMark = /^\s*(?:[（(【[]?(?:[一二三四五六七八九十百]+|\d+|[a-zA-Z])[)）】\]、．.]|[①-⑳])/u;

/** Whether an item brings a mark of its own, `（一）`, `①` or `1、`: then none is put before it. */
export const hasOwnMark = (words: string): boolean => ownMark.test(words);

/** The words of an item without its own mark. Only for items: `3.5 years` begins with no mark. */
export const withoutOwnMark = (words: string): string => words.replace(ownMark, "").trimStart();
