/**
 * People without words: a buzz of the throat through three resonances that wander from vowel to vowel, in phrases that fall
 * as Dutch sentences do, with a puff of breath before a syllable. Nothing is said, so there is nothing to understand.
 */
import type { Chance } from './chance.ts';
import { band, high, low, MovingBand, rise } from './filters.ts';
import { type Mono, pass, RATE, silence } from './signal.ts';

export interface Voice {
  /** Middle of the speaking voice. @unit hertz */
  readonly pitch: number;
  /** Small heads have high resonances: 1 for a man, 1.15 a woman, 1.35 a child. */
  readonly head: number;
  /** @unit syllables a second */
  readonly pace: number;
}

/** First three resonances of Dutch vowels, roughly. @unit hertz */
const VOWELS = [
  [750, 1250, 2500],
  [560, 1750, 2500],
  [400, 2050, 2600],
  [300, 2250, 3000],
  [480, 900, 2450],
  [330, 800, 2300],
  [500, 1500, 2450],
  [370, 1650, 2300],
] as const;
type Vowel = (typeof VOWELS)[number];

interface Syllable {
  readonly start: number;
  readonly seconds: number;
  readonly loud: number;
  readonly tone: number;
  readonly vowel: Vowel;
  readonly hiss: boolean;
}

/** One breath of talk: louder and higher in its middle, falling at its end, now and then a question. */
export function phrase(chance: Chance, voice: Voice, syllables: number): Mono {
  const list: Syllable[] = [];
  const asks = chance.happens(0.3);
  let now = 0.02;
  for (let n = 0; n < syllables; n += 1) {
    const along = n / Math.max(1, syllables - 1);
    const last = n === syllables - 1;
    const stressed = chance.happens(0.35);
    const seconds = ((last ? 1.5 : 1) * chance.between(0.75, 1.3) * (stressed ? 1.15 : 0.9)) / voice.pace;
    const fall = 1.12 - 0.24 * along + (asks && along > 0.8 ? 0.3 : 0);
    const tone = voice.pitch * fall * (stressed ? 1.1 : 1) * chance.between(0.97, 1.03);
    const loud = (stressed ? 1 : 0.65) * (1 - 0.4 * along) * chance.between(0.8, 1);
    list.push({ start: now, seconds, loud, tone, vowel: chance.pick(VOWELS), hiss: chance.happens(0.3) });
    now += seconds;
  }
  return spoken(chance, voice, list, now + 0.1);
}

/** Glides from one value to the next like a mouth: never at once. */
const follow = (value: number, goal: number, seconds: number): number => value + (goal - value) * (1 - Math.exp(-1 / (seconds * RATE)));

function spoken(chance: Chance, { head, pitch }: Voice, list: readonly Syllable[], seconds: number): Mono {
  const bands = [new MovingBand(), new MovingBand(), new MovingBand()] as const;
  const gains = [1, 0.6, 0.3] as const;
  const formants: number[] = [500, 1500, 2450];
  const [hissBand, throat] = [band(3600, 1.2), low(1700, 0.6)];
  let [turn, tone, at, jitter] = [0, pitch, 0, 0];
  return silence(seconds).map((_, n) => {
    const time = n / RATE;
    while (list[at + 1] && time >= (list[at + 1]?.start ?? Infinity)) at += 1;
    const syllable = list[at];
    if (!syllable) return 0;
    const local = (time - syllable.start) / syllable.seconds;
    jitter = follow(jitter, chance.noise() * 0.3, 0.004);
    tone = follow(tone, syllable.tone, 0.04);
    turn = (turn + (tone * (1 + jitter * 0.05)) / RATE) % 1;
    const open = syllable.loud * rise(local, 0.02, 0.3) * (1 - rise(local, 0.72, 1));
    const source = throat((turn < 0.6 ? turn / 0.6 : (1 - turn) / 0.4) * 2 - 1 + 0.12 * chance.noise()) * open;
    const hiss = syllable.hiss && local > 0 ? hissBand(chance.noise()) * 0.12 * (1 - rise(local, 0, 0.3)) : 0;
    let out = hiss * syllable.loud;
    for (const [which, moving] of bands.entries()) {
      const goal = (syllable.vowel[which] ?? 1000) * head;
      formants[which] = follow(formants[which] ?? goal, goal, 0.045);
      out += (gains[which] ?? 0) * moving.step(source, formants[which] ?? goal, 7);
    }
    return out;
  });
}

/** A child that calls across a square: one or two long vowels, the second lower or higher. */
export function call(chance: Chance): Mono {
  const base = chance.between(390, 520);
  const voice = { pitch: base, head: 1.35, pace: 2 };
  const leap = chance.pick([0.75, 0.8, 1.2, 1.33]);
  const count = chance.pick([1, 2, 2, 3]);
  const list = Array.from({ length: count }, (_, n) => ({
    start: 0.02 + n * 0.3,
    seconds: n === count - 1 ? 0.5 : 0.28,
    loud: 1,
    tone: base * (n === count - 1 ? leap : 1),
    vowel: chance.pick([VOWELS[0], VOWELS[1], VOWELS[3], VOWELS[4]]),
    hiss: false,
  }));
  return pass(spoken(chance, voice, list, count * 0.3 + 0.5), [high(300)]);
}

/** A giggle: short puffs that fall. */
export function laugh(chance: Chance, head: number): Mono {
  const pitch = 260 * head * chance.between(0.8, 1.2);
  const list = Array.from({ length: chance.pick([4, 5, 6]) }, (_, n) => ({
    start: 0.02 + n * 0.16,
    seconds: 0.13,
    loud: 0.9 - n * 0.12,
    tone: pitch * (1.15 - 0.05 * n),
    vowel: VOWELS[0],
    hiss: true,
  }));
  return spoken(chance, { pitch, head, pace: 6 }, list, 1.2);
}
