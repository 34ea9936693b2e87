/**
 * One tune of the street, eight beats long, in as many ways as a run can end: who plays it, how much of it is left, and
 * whether it comes home. Carried by others, it changes hands half-way; emptied, the band drops out and the tune goes on alone.
 */
import { Chance } from './chance.ts';
import { accordion, bass, guitar, type Instrument, thumbPiano, vibraphone } from './instruments.ts';
import { inRoom } from './reverb.ts';
import { RATE, Track } from './signal.ts';

/** Beat, pitch (60 is the middle C), how many beats it is held, and how hard: 1 unless said. */
type Tone = readonly [beat: number, pitch: number, held: number, hard?: number];

interface Part {
  readonly plays: Instrument;
  readonly gain: number;
  readonly pan: number;
  readonly tones: readonly Tone[];
}

interface Score {
  readonly seed: number;
  /** @unit beats a minute */
  readonly tempo: number;
  /** With the ringing of the last notes. */
  readonly seconds: number;
  readonly parts: readonly Part[];
}

const TUNE_BEGINS: readonly Tone[] = [
  [0, 69, 0.9, 0.8],
  [1, 72, 0.5, 0.85],
  [1.55, 74, 0.9],
  [2.55, 77, 0.45, 1],
  [3, 74, 0.95, 0.9],
];
const TUNE_ENDS: readonly Tone[] = [
  [4, 72, 0.95, 0.95],
  [5, 69, 0.5, 0.8],
  [5.55, 67, 0.45, 0.75],
  [6, 65, 1.8, 0.85],
];

const lower = (tones: readonly Tone[], by: number): Tone[] => tones.map(([beat, pitch, held, hard = 1]) => [beat, pitch - by, held, hard]);
const later = (tones: readonly Tone[], by: number): Tone[] => tones.map(([beat, pitch, held, hard = 1]) => [beat + by, pitch, held, hard]);
const chord = (beat: number, held: number, pitches: readonly number[]): Tone[] => pitches.map((pitch) => [beat, pitch, held, 0.8]);

/** Plucked one after the other, as a thumb goes over strings. */
const strum = (beat: number, held: number, pitches: readonly number[]): Tone[] =>
  pitches.map((pitch, n) => [beat + n * 0.035, pitch, held, 0.8 - n * 0.06]);

const CARRIED: Score = {
  seed: 501,
  tempo: 112,
  seconds: 7.2,
  parts: [
    {
      plays: vibraphone,
      gain: 0.5,
      pan: -0.25,
      tones: [...TUNE_BEGINS, [6, 72, 2, 0.5], [6.5, 77, 2.5, 0.5], [7, 81, 3, 0.55], [8, 79, 3, 0.4]],
    },
    { plays: accordion, gain: 0.95, pan: 0.3, tones: TUNE_ENDS },
    {
      plays: accordion,
      gain: 0.4,
      pan: 0.35,
      tones: [...chord(2, 1.9, [58, 62, 65]), ...chord(4, 1.9, [58, 60, 64]), ...chord(6, 3, [57, 60, 65])],
    },
    {
      plays: thumbPiano,
      gain: 0.26,
      pan: -0.5,
      tones: [
        [0.5, 65, 1],
        [2, 70, 1],
        [3.5, 74, 1],
        [4.5, 76, 1],
        [5, 72, 1],
        [6.5, 69, 1],
        [7.5, 72, 1],
        [8, 77, 2],
      ],
    },
    {
      plays: guitar,
      gain: 0.3,
      pan: 0.15,
      tones: [
        ...strum(1, 0.6, [57, 60, 65]),
        ...strum(3, 0.6, [58, 62, 65]),
        ...strum(5, 0.6, [58, 60, 64]),
        ...strum(7, 2.5, [57, 60, 65, 67]),
      ],
    },
    {
      plays: bass,
      gain: 0.75,
      pan: 0,
      tones: [
        [0, 41, 1.2],
        [1.5, 45, 0.4, 0.7],
        [2, 46, 1.2],
        [3.5, 47, 0.4, 0.7],
        [4, 48, 1.2],
        [5.5, 40, 0.4, 0.7],
        [6, 41, 1],
        [7, 36, 0.5, 0.8],
        [7.5, 41, 2],
      ],
    },
  ],
};

const CORE: Score = {
  seed: 502,
  tempo: 96,
  seconds: 6.8,
  parts: [
    { plays: thumbPiano, gain: 0.6, pan: -0.15, tones: [...TUNE_BEGINS, ...TUNE_ENDS.slice(0, 3), [6, 69, 2, 0.8]] },
    {
      plays: guitar,
      gain: 0.36,
      pan: 0.3,
      tones: [...strum(2, 1.4, [58, 62]), ...strum(4, 1.4, [55, 60, 64]), ...strum(6.04, 2.5, [53, 60, 65])],
    },
    {
      plays: bass,
      gain: 0.6,
      pan: 0,
      tones: [
        [0, 41, 1.6],
        [2, 46, 1.6],
        [4, 48, 1.5],
        [6, 41, 2.6],
      ],
    },
  ],
};

const EMPTIED: Score = {
  seed: 503,
  tempo: 104,
  seconds: 7.4,
  parts: [
    { plays: vibraphone, gain: 0.45, pan: -0.25, tones: TUNE_BEGINS },
    {
      plays: accordion,
      gain: 0.6,
      pan: 0.3,
      tones: [...lower(TUNE_BEGINS.slice(0, 4), 12), ...chord(0, 1.8, [57, 60, 65]), ...chord(2, 1.2, [58, 62, 65])],
    },
    { plays: guitar, gain: 0.32, pan: 0.15, tones: [...strum(1, 0.6, [57, 60, 65]), ...strum(3, 0.5, [58, 62])] },
    {
      plays: bass,
      gain: 0.75,
      pan: 0,
      tones: [
        [0, 41, 1.2],
        [1.5, 45, 0.4, 0.7],
        [2, 46, 1.4],
        [4, 48, 1, 0.6],
      ],
    },
    {
      plays: thumbPiano,
      gain: 0.5,
      pan: -0.1,
      tones: [
        [4.05, 72, 1, 0.8],
        [5.25, 69, 1, 0.65],
        [6.2, 67, 1, 0.5],
        [8, 67, 2, 0.3],
      ],
    },
  ],
};

const ALONE: Score = {
  seed: 504,
  tempo: 76,
  seconds: 7,
  parts: [
    {
      plays: vibraphone,
      gain: 0.55,
      pan: -0.1,
      tones: [
        [0, 69, 1.4, 0.7],
        [1.25, 72, 0.8, 0.7],
        [2, 74, 1.8, 0.8],
        [4.2, 72, 0.9, 0.6],
        [5.1, 67, 3, 0.5],
      ],
    },
    { plays: accordion, gain: 0.28, pan: 0.25, tones: [...chord(1.9, 3, [50, 57]), ...chord(5, 2, [48, 55])] },
  ],
};

const NEUTRAL: Score = {
  seed: 505,
  tempo: 100,
  seconds: 7,
  parts: [
    { plays: vibraphone, gain: 0.5, pan: -0.3, tones: TUNE_BEGINS },
    // The answer is the question again, from somebody else.
    { plays: accordion, gain: 0.8, pan: 0.35, tones: later(lower(TUNE_BEGINS.slice(0, 4), 5), 4) },
    {
      plays: thumbPiano,
      gain: 0.4,
      pan: -0.1,
      tones: [
        [8, 67, 2, 0.7],
        [8.5, 72, 2, 0.5],
      ],
    },
    {
      plays: guitar,
      gain: 0.32,
      pan: 0.1,
      tones: [...strum(1, 0.7, [57, 60, 65]), ...strum(3, 0.7, [58, 62]), ...strum(5, 0.7, [55, 60, 64]), ...strum(7.5, 2, [55, 60, 65])],
    },
    {
      plays: bass,
      gain: 0.65,
      pan: 0,
      tones: [
        [0, 41, 1.5],
        [2, 46, 1.5],
        [4, 45, 1.5],
        [6, 43, 1.2],
        [7.5, 48, 2],
      ],
    },
  ],
};

const WEEK: Score = {
  seed: 506,
  tempo: 120,
  seconds: 2.6,
  parts: [
    {
      plays: vibraphone,
      gain: 0.5,
      pan: -0.15,
      tones: [
        [0, 69, 0.5, 0.7],
        [0.5, 72, 0.4, 0.75],
        [1, 74, 0.5, 0.85],
        [1.75, 72, 1.6, 0.7],
      ],
    },
    {
      plays: thumbPiano,
      gain: 0.25,
      pan: 0.35,
      tones: [
        [1.75, 65, 1, 0.8],
        [2.25, 69, 1, 0.5],
      ],
    },
    {
      plays: bass,
      gain: 0.55,
      pan: 0,
      tones: [
        [0, 41, 0.8],
        [1.75, 36, 0.9, 0.8],
      ],
    },
  ],
};

/** People play: nobody is exactly on the beat. @unit seconds */
const LOOSE = 0.009;
const FADE = 0.9;

/** Plays a score in a small room, and lets the end of it go. */
function played({ seed, tempo, seconds, parts }: Score): Track {
  const chance = new Chance(seed);
  const beat = 60 / tempo;
  const dry = new Track(seconds, false);
  for (const { plays, gain, pan, tones } of parts)
    for (const [at, pitch, held, hard = 1] of tones) {
      const note = plays({ pitch, held: held * beat, chance });
      dry.lay(note, { at: 0.02 + at * beat + chance.between(0, LOOSE), gain: gain * hard, pan });
    }
  const room = inRoom(dry.sound, { decay: 1.3, size: 0.75, bright: 0.45, wet: 0.2 }, false);
  const ends = (x: number, n: number): number => x * Math.min(1, (seconds - n / RATE) / FADE);
  return new Track(seconds, false).add({ left: room.left.map(ends), right: room.right.map(ends) });
}

export const carried = (): Track => played(CARRIED);
export const core = (): Track => played(CORE);
export const emptied = (): Track => played(EMPTIED);
export const alone = (): Track => played(ALONE);
export const neutral = (): Track => played(NEUTRAL);
export const weekTurns = (): Track => played(WEEK);
