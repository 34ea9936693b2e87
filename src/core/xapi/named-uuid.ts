/** A UUID from a name: the same thing gets the same one everywhere, so that a store sees that it has it already. */
import { hashText } from '../log/index.ts';

/** In the form of version 5, which is for ids made from a name; the hash is the log's own. */
export function uuidNamed(name: string): string {
  const hex = [1, 2, 3].map((part) => hashText(`${part} ${name}`)).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
