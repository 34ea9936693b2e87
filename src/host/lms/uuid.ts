/** A random UUID (version 4). Not `crypto.randomUUID`: a school's own network is plain http, where that does not exist. */
export function drawUuid(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))];
  const hex = bytes.map((one, at) => (at === 6 ? (one & 0x0f) | 0x40 : at === 8 ? (one & 0x3f) | 0x80 : one).toString(16).padStart(2, '0'));
  return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)].map((part) => part.join('')).join('-');
}
