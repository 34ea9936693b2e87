/**
 * Leaves the causes out of a log's bytes: more than half of a log, which whoever only counts does not need. What stays is read as the whole
 * would be; what is wrong inside the causes is found by whoever reads all.
 *
 * Looks at bytes: none of a longer character in UTF-8 is one of these. No text can pass for a list of causes, since a quotation mark
 * inside a text has a backslash before it.
 */

const codeOf = (character: string): number => character.charCodeAt(0);
const [OPEN, CLOSE, QUOTE, BACKSLASH] = [codeOf('['), codeOf(']'), codeOf('"'), codeOf('\\')];

/** As it is written, with its bracket. */
const KEY = Uint8Array.from('"because":[', codeOf);

/** In place: the lists are left empty, and the rest moves up. */
export function withoutCauses(bytes: Uint8Array): Uint8Array {
  let kept = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    bytes[kept] = byte;
    kept += 1;
    if (byte === OPEN && isKey(bytes, kept)) at = endOfList(bytes, at + 1) - 1;
  }
  return bytes.subarray(0, kept);
}

/** Whether the bytes before `end` are the key of causes. */
function isKey(bytes: Uint8Array, end: number): boolean {
  // From behind: another list is known by its key's last letter.
  for (let nth = 1; nth <= KEY.length; nth++) if (bytes[end - nth] !== KEY[KEY.length - nth]) return false;
  return true;
}

/** Where the bracket stands that closes a list; the length when none does. @param at its first byte inside */
function endOfList(bytes: Uint8Array, at: number): number {
  let depth = 1;
  for (; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) at = endOfText(bytes, at + 1);
    else if (byte === OPEN) depth += 1;
    else if (byte === CLOSE) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return bytes.length;
}

function endOfText(bytes: Uint8Array, at: number): number {
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}
