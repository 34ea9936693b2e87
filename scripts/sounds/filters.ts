/** Filters, envelopes and noise. */
import type { Chance } from './chance.ts';
import { type Filter, type Mono, pass, RATE, silence } from './signal.ts';

interface Coefficients {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/** A filter of the second order by its coefficients, the leading one of the feedback being 1. */
export function biquad({ b, a }: Coefficients): Filter {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return (x) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  };
}

type Shape = 'low' | 'high' | 'band';

/** Robert Bristow-Johnson's cookbook, the three shapes that are used here. @unit hertz */
function shaped(shape: Shape, frequency: number, q: number): Filter {
  const w = (2 * Math.PI * Math.min(frequency, RATE * 0.45)) / RATE;
  const [cos, alpha] = [Math.cos(w), Math.sin(w) / (2 * q)];
  const tops = { low: [(1 - cos) / 2, 1 - cos, (1 - cos) / 2], high: [(1 + cos) / 2, -1 - cos, (1 + cos) / 2], band: [alpha, 0, -alpha] };
  const [b0 = 0, b1 = 0, b2 = 0] = tops[shape].map((value) => value / (1 + alpha));
  return biquad({ b: [b0, b1, b2], a: [(-2 * cos) / (1 + alpha), (1 - alpha) / (1 + alpha)] });
}

const FLAT = Math.SQRT1_2;
export const low = (frequency: number, q = FLAT): Filter => shaped('low', frequency, q);
export const high = (frequency: number, q = FLAT): Filter => shaped('high', frequency, q);
export const band = (frequency: number, q = 1): Filter => shaped('band', frequency, q);

/** A band whose middle moves: state-variable, so that moving it makes no clicks. */
export class MovingBand {
  private first = 0;
  private second = 0;

  step(x: number, frequency: number, q: number): number {
    const g = Math.tan((Math.PI * Math.min(frequency, RATE * 0.4)) / RATE);
    const k = 1 / q;
    const v1 = (this.first + g * (x - this.second)) / (1 + g * (g + k));
    const v2 = this.second + g * v1;
    this.first = 2 * v1 - this.first;
    this.second = 2 * v2 - this.second;
    return v1 * k;
  }
}

/** Runs a sound through a band that moves with time. */
export function sweep(sound: Mono, frequency: (time: number) => number, q: number, loops = false): Mono {
  const moving = new MovingBand();
  const run = (x: number, n: number): number => moving.step(x, frequency(n / RATE), q);
  if (loops) sound.forEach(run);
  return sound.map(run);
}

export function whiteNoise(chance: Chance, seconds: number): Mono {
  return silence(seconds).map(() => chance.noise());
}

/** Three decibels less for each octave up: Paul Kellet's economy filter. */
export function pinkNoise(chance: Chance, seconds: number, loops = false): Mono {
  let [a, b, c] = [0, 0, 0];
  const pink: Filter = (x) => {
    a = 0.99765 * a + x * 0.099046;
    b = 0.963 * b + x * 0.2965164;
    c = 0.57 * c + x * 1.0526913;
    return (a + b + c + x * 0.1848) * 0.25;
  };
  return pass(whiteNoise(chance, seconds), [pink], loops);
}

/** Fast up, then falling by itself. @unit seconds */
export function strike(time: number, attack: number, decay: number): number {
  return time < attack ? time / attack : Math.exp((attack - time) / decay);
}

/** 0 at both ends, 1 in the middle; `sharp` above 1 makes it narrower. */
export function bell(time: number, seconds: number, sharp = 1): number {
  const phase = Math.min(1, Math.max(0, time / seconds));
  return Math.sin(Math.PI * phase) ** (2 * sharp);
}

/** 0 below `from`, 1 above `to`, smooth between. */
export function rise(value: number, from: number, to: number): number {
  const x = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return x * x * (3 - 2 * x);
}

/** A slow wandering between −1 and 1 that fits a loop: whole cycles only, with phases of chance. */
export function wander(chance: Chance, seconds: number, cycles: readonly number[]): (time: number) => number {
  const waves = cycles.map((count) => ({ speed: (2 * Math.PI * count) / seconds, phase: chance.between(0, 2 * Math.PI) }));
  return (time) => waves.reduce((all, { speed, phase }) => all + Math.sin(speed * time + phase), 0) / waves.length;
}
