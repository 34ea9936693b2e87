/** The one seeded stream of chance [RN-1]: a 32-bit generator (mulberry32) whose state is part of the model's state. */

/** A whole number from 0 up to but not including `limit`; moves the generator on. @range 0..limit-1 */
export function drawBelow(holder: { chance: number }, limit: number): number {
  holder.chance = (holder.chance + 0x6d2b79f5) >>> 0;
  let mixed = holder.chance;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  const drawn = (mixed ^ (mixed >>> 14)) >>> 0;
  return Math.floor((drawn / 4294967296) * limit);
}
