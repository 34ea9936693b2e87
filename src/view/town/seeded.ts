/** Chance that is the same every time: the maquette of one snapshot must be one picture. */
export type Chance = () => number;

/** A generator of numbers in 0..1 from a seed (xorshift, 32 bits). */
export function seeded(seed: number): Chance {
  let state = (Math.round(seed) * 2654435761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
}

/** A seed from a name, so that a person keeps looking the same from week to week (FNV-1a). */
export function seedOf(name: string): number {
  let hash = 2166136261;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 16777619);
  return (hash >>> 0) % 1_000_003;
}

export function pick<T>(chance: Chance, from: readonly [T, ...T[]]): T {
  return from[Math.floor(chance() * from.length)] ?? from[0];
}
