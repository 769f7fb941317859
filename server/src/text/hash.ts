/** FNV-1a over UTF-16 units, 32 bits: for telling texts apart in caches, not for security. */
export const hash = (text: string): number => mixed(text) >>> 0;

/**
 * Apart, so that the loop ends in the kind of number it works with: V8 leaves a loop that ends in another one by way
 * of the interpreter, each time.
 */
function mixed(text: string): number {
  let value = offsetBasis;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), prime);
  return value;
}

const offsetBasis = 0x811c9dc5 | 0;
const prime = 0x01000193;
