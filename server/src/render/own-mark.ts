const ownMark = /^\s*(?:[（(【[]?(?:[一二三四五六七八九十百]+|\d+|[a-zA-Z])[)）】\]、．.]|[①-⑳])/u;

/** Whether an item brings a mark of its own, `（一）`, `①` or `1、`: then none is put before it. */
export const hasOwnMark = (words: string): boolean => ownMark.test(words);
