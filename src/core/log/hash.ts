/** A short, exact hash of a state: the same in Node and in every browser. Not for secrets; it only finds differences. */

/** 53-bit hash of a text as 14 hexadecimal digits (cyrb53). */
export function hashText(text: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const value = 4294967296 * (2097151 & high) + (low >>> 0);
  return value.toString(16).padStart(14, '0');
}
