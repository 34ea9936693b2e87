/** Things that are struck, tapped, wiped and poured: small sounds of which the beds and the interface are made. */
import type { Chance } from './chance.ts';
import { band, bell, high, low, strike, sweep, whiteNoise } from './filters.ts';
import { draw, type Mono, pass, RATE, scaled, sum } from './signal.ts';

export interface Mode {
  /** @unit hertz */
  readonly frequency: number;
  /** @unit seconds */
  readonly decay: number;
  readonly gain: number;
}

/** Something hard that rings in its own modes, each a little out of place every time. */
export function ring(chance: Chance, modes: readonly Mode[], spread = 0.02): Mono {
  const tuned = modes.map((mode) => ({ ...mode, frequency: mode.frequency * (1 + chance.noise() * spread), phase: chance.between(0, 6) }));
  const longest = Math.max(...modes.map((mode) => mode.decay));
  return draw(longest * 6, (time) =>
    tuned.reduce((all, { frequency, decay, gain, phase }) => {
      return all + gain * Math.sin(2 * Math.PI * frequency * time + phase) * strike(time, 0.0008, decay);
    }, 0),
  );
}

/** A short puff of noise around one frequency. */
export function puff(chance: Chance, frequency: number, seconds: number, q = 1): Mono {
  return pass(
    whiteNoise(chance, seconds * 5).map((x, n) => x * strike(n / RATE, 0.001, seconds)),
    [band(frequency, q)],
  );
}

/** Noise that swells and goes while its colour moves from one frequency to another. */
export function stroke(chance: Chance, seconds: number, from: number, to: number): Mono {
  const noise = whiteNoise(chance, seconds).map((x, n) => x * bell(n / RATE, seconds));
  return sweep(noise, (time) => from * (to / from) ** (time / seconds), 0.9);
}

export function porcelain(chance: Chance): Mono {
  const base = chance.between(1500, 2600);
  const modes = [1, 1.52, 2.31, 3.4].map((ratio, n) => ({ frequency: base * ratio, decay: 0.07 / (1 + n), gain: 0.7 / (1 + n) }));
  return sum(ring(chance, modes, 0.05), scaled(puff(chance, 1100, 0.006), 0.5));
}

export function metal(chance: Chance): Mono {
  const base = chance.between(2300, 4200);
  const modes = [1, 1.73, 2.48].map((ratio, n) => ({
    frequency: base * ratio,
    decay: chance.between(0.05, 0.13) / (1 + 0.6 * n),
    gain: 0.5 / (1 + n),
  }));
  return sum(ring(chance, modes, 0.08), scaled(puff(chance, 3500, 0.004), 0.4));
}

/** A key of a keyboard: down, and softer up. */
export function key(chance: Chance): Mono {
  const down = sum(puff(chance, chance.between(1700, 2600), 0.006, 1.5), scaled(puff(chance, 240, 0.012, 2), 1.2));
  const up = puff(chance, 3000, 0.004, 1.5);
  const both = new Float32Array(down.length + 0.09 * RATE);
  both.set(down);
  const late = Math.round(chance.between(0.05, 0.08) * RATE);
  for (const [n, x] of up.entries()) both[late + n] = (both[late + n] ?? 0) + 0.35 * x;
  return both;
}

export function wood(chance: Chance, base: number): Mono {
  const modes = [
    { frequency: base, decay: 0.035, gain: 0.8 },
    { frequency: base * 1.71, decay: 0.022, gain: 0.4 },
    { frequency: base * 2.83, decay: 0.012, gain: 0.25 },
  ];
  return sum(ring(chance, modes), scaled(puff(chance, base * 1.4, 0.005), 0.5));
}

/** One drop of rain on something, or in something. */
export function drop(chance: Chance): Mono {
  const frequency = chance.between(1800, 7000);
  const decay = chance.between(0.002, 0.008);
  return draw(decay * 6, (time) => Math.sin(2 * Math.PI * frequency * time * (1 + time * 8)) * strike(time, 0.0004, decay));
}

/** A drop from the gutter in a puddle: it closes with a rising note. */
export function drip(chance: Chance): Mono {
  const frequency = chance.between(700, 1300);
  let turn = 0;
  const bubble = draw(0.12, (time) => {
    turn += (frequency * (1 + time * 9)) / RATE;
    return Math.sin(2 * Math.PI * turn) * strike(time, 0.003, 0.025);
  });
  return sum(bubble, scaled(puff(chance, 2500, 0.004), 0.4));
}

/** Paper over paper: a soft rush, with grain. */
export function paper(chance: Chance, seconds: number, from: number, to: number): Mono {
  let grain = 0;
  const rough = stroke(chance, seconds, from, to).map((x) => {
    grain += 0.004 * (chance.noise() * 3 - grain);
    return x * (0.7 + grain * 4);
  });
  return pass(rough, [high(350), low(7500)]);
}
