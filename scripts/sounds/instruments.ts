/** The band of the street: vibraphone, thumb piano, upright bass, guitar and accordion, one note at a time. */
import type { Chance } from './chance.ts';
import { band, high, low, rise, strike, whiteNoise } from './filters.ts';
import { draw, type Mono, pass, RATE, scaled, silence, sum } from './signal.ts';

export interface Note {
  /** MIDI number; 69 is the A of 440 Hz. */
  readonly pitch: number;
  /** How long it is held. @unit seconds */
  readonly held: number;
  readonly chance: Chance;
}

export type Instrument = (note: Note) => Mono;

const SEMITONES = 12;
const hertz = (pitch: number): number => 440 * 2 ** ((pitch - 69) / SEMITONES);
const wave = (frequency: number, time: number): number => Math.sin(2 * Math.PI * frequency * time);

interface Partial {
  readonly ratio: number;
  readonly gain: number;
  /** @unit seconds */
  readonly decay: number;
}

/** Bars and tongues ring in their own proportions; high notes ring shorter. */
function ringing(note: Note, partials: readonly Partial[], seconds: number): Mono {
  const base = hertz(note.pitch);
  const shorter = (440 / base) ** 0.4;
  const phases = partials.map(() => note.chance.between(0, 0.4));
  return draw(seconds, (time) =>
    partials.reduce((all, { ratio, gain, decay }, n) => {
      const sound = Math.sin(2 * Math.PI * ratio * base * time + (phases[n] ?? 0));
      return all + gain * sound * strike(time, 0.002, decay * shorter);
    }, 0),
  );
}

/** The mallet itself: felt on metal. */
function knock(chance: Chance, frequency: number, seconds: number): Mono {
  const noise = whiteNoise(chance, seconds).map((x, n) => x * strike(n / RATE, 0.001, seconds / 5));
  return pass(noise, [band(frequency, 1.2)]);
}

const BAR = [
  { ratio: 1, gain: 1, decay: 1.1 },
  { ratio: 4, gain: 0.16, decay: 0.35 },
  { ratio: 9.9, gain: 0.035, decay: 0.09 },
] as const;

/** A soft mallet, the motor turning slowly; damped when the note is over. */
export const vibraphone: Instrument = (note) => {
  const seconds = note.held + 1.2;
  const motor = note.chance.between(0, 1);
  const bar = ringing(note, BAR, seconds).map((x, n) => {
    const time = n / RATE;
    const damper = Math.exp(-Math.max(0, time - note.held) / 0.35);
    return x * damper * (0.86 + 0.14 * wave(4.6, time + motor));
  });
  return sum(scaled(bar, 0.6), scaled(knock(note.chance, 900, 0.04), 0.35));
};

const TONGUE = [
  { ratio: 1, gain: 1, decay: 0.75 },
  { ratio: 2.01, gain: 0.12, decay: 0.3 },
  { ratio: 5.6, gain: 0.13, decay: 0.1 },
  { ratio: 6.35, gain: 0.06, decay: 0.06 },
] as const;

/** A metal tongue on a wooden box, with a trace of the buzz of its rings. */
export const thumbPiano: Instrument = (note) => {
  const tongue = ringing(note, TONGUE, 1.8);
  const buzz = pass(
    tongue.map((x) => Math.max(0, x) ** 3),
    [high(2500)],
  );
  const box = draw(0.15, (time) => wave(165, time) * strike(time, 0.002, 0.03));
  return sum(scaled(tongue, 0.55), scaled(buzz, 0.08), scaled(box, 0.18), scaled(knock(note.chance, 2200, 0.02), 0.3));
};

interface Pluck {
  /** Where along the string it is plucked. @range 0..0.5 */
  readonly place: number;
  /** How bright the finger is. @unit hertz */
  readonly finger: number;
  /** Until a string of 110 Hz has fallen by 60 dB. @unit seconds */
  readonly decay: number;
}

/** A string by Karplus and Strong: noise that goes round in a delay of one period and loses its brightness. */
function plucked(note: Note, { place, finger, decay }: Pluck, seconds: number): Mono {
  const frequency = hertz(note.pitch);
  // Half a sample is the delay of the mean that darkens the string.
  const period = RATE / frequency - 0.5;
  const length = Math.floor(period);
  const fraction = period - length;
  const start = pass(whiteNoise(note.chance, (length * 2) / RATE), [low(finger), low(finger)]).subarray(length);
  const shift = Math.max(1, Math.round(length * place));
  const string = start.map((x, n) => x - (start[(n + length - shift) % length] ?? 0));
  const gain = 10 ** ((-3 * period) / (decay * RATE));
  const ring = new Float32Array(length + 2);
  ring.set(string);
  let before = 0;
  return silence(seconds).map((_, n) => {
    const size = ring.length;
    const heard = ring[(n + size - length) % size] ?? 0;
    const older = ring[(n + size - length - 1) % size] ?? 0;
    const tuned = n < length ? (string[n] ?? 0) : heard * (1 - fraction) + older * fraction;
    ring[n % size] = n < length ? tuned : gain * 0.5 * (tuned + before);
    before = tuned;
    return ring[n % size] ?? 0;
  });
}

function levelled(sound: Mono): Mono {
  const top = sound.reduce((most, x) => Math.max(most, Math.abs(x)), 1e-6);
  return scaled(sound, 1 / top);
}

export const bass: Instrument = (note) => {
  const seconds = note.held + 0.5;
  const string = plucked(note, { place: 0.22, finger: 700, decay: 2.6 }, seconds);
  const body = pass(string, [low(1100), high(35)]);
  const fundamental = draw(seconds, (time) => wave(hertz(note.pitch), time) * strike(time, 0.012, 0.5));
  const both = sum(scaled(levelled(body), 0.5), scaled(fundamental, 0.35));
  return both.map((x, n) => x * Math.exp(-Math.max(0, n / RATE - note.held) / 0.07));
};

export const guitar: Instrument = (note) => {
  const seconds = note.held + 1;
  const string = plucked(note, { place: 0.15, finger: 3200, decay: 1.8 }, seconds);
  const wood = sum(string, scaled(pass(string, [band(205, 3)]), 0.5), scaled(pass(string, [band(420, 3)]), 0.3));
  const damped = levelled(wood).map((x, n) => x * Math.exp(-Math.max(0, n / RATE - note.held) / 0.25));
  return scaled(damped, 0.6);
};

const REED_TOP = 4500;

/** One reed, without anything above what it would sound. */
function reed(frequency: number, seconds: number, phase: number): Mono {
  const count = Math.max(1, Math.floor(REED_TOP / frequency));
  const gains = Array.from({ length: count }, (_, n) => (n + 1) ** -1.25 * (n % 2 === 0 ? 1 : 0.7));
  return draw(seconds, (time) => {
    const turn = 2 * Math.PI * (frequency * time + phase);
    return gains.reduce((all, gain, n) => all + gain * Math.sin((n + 1) * turn), 0);
  });
}

/** Two reeds a few cents apart and one an octave below, and bellows that swell and let go. */
export const accordion: Instrument = (note) => {
  const seconds = note.held + 0.25;
  const frequency = hertz(note.pitch);
  const cents = (by: number): number => frequency * 2 ** (by / 1200);
  const phase = (): number => note.chance.next();
  const reeds = sum(
    reed(cents(-5), seconds, phase()),
    reed(cents(6), seconds, phase()),
    scaled(reed(frequency / 2, seconds, phase()), 0.35),
  );
  const soft = pass(reeds, [low(2300, 0.6), high(90)]);
  return soft.map((x, n) => {
    const time = n / RATE;
    const bellows = rise(time, 0, 0.09) * (0.8 + 0.2 * Math.sin((Math.PI * time) / seconds)) * (1 - rise(time, note.held, seconds));
    return 0.2 * x * bellows;
  });
};
