/** A small room: eight delays that feed each other, darker with every turn. */
import { samplesIn, type Stereo, silence, RATE } from './signal.ts';

export interface Room {
  /** Until it has fallen by 60 dB. @unit seconds */
  readonly decay: number;
  /** How far the walls are: 1 is a courtyard, 0.4 a room. */
  readonly size: number;
  /** How much of the high is kept at each turn. @range 0..1 */
  readonly bright: number;
  /** @range 0..1 */
  readonly wet: number;
}

/** Lengths without common factors, so that the echoes do not fall together. @unit milliseconds */
const DELAYS = [29.7, 37.1, 41.1, 43.7, 53.3, 61.7, 67.9, 73.1] as const;
const LINES = DELAYS.length;

class DelayLines {
  private readonly lines: readonly Float32Array[];
  private readonly gains: readonly number[];
  private readonly bright: number;
  private readonly dark = new Float32Array(LINES);
  private readonly heard = new Float32Array(LINES);
  private now = 0;

  constructor({ decay, size, bright }: Room) {
    const lengths = DELAYS.map((delay) => samplesIn((delay * size) / 1000));
    this.lines = lengths.map((length) => new Float32Array(length));
    this.gains = lengths.map((length) => 10 ** ((-3 * length) / (decay * RATE)));
    this.bright = bright;
  }

  /** Householder matrix: each line is fed by all, and no energy is made. */
  step(left: number, right: number): readonly [number, number] {
    const { heard, dark, lines, bright } = this;
    let total = 0;
    for (let line = 0; line < LINES; line += 1) {
      const buffer = lines[line] ?? heard;
      const value = (buffer[this.now % buffer.length] ?? 0) * (this.gains[line] ?? 0);
      dark[line] = (dark[line] ?? 0) + bright * (value - (dark[line] ?? 0));
      heard[line] = dark[line] ?? 0;
      total += heard[line] ?? 0;
    }
    let [outLeft, outRight] = [0, 0];
    for (let line = 0; line < LINES; line += 1) {
      const buffer = lines[line] ?? heard;
      const value = heard[line] ?? 0;
      const even = line % 2 === 0;
      buffer[this.now % buffer.length] = value - (2 / LINES) * total + (even ? left : right);
      if (even) outLeft += value;
      else outRight += value;
    }
    this.now += 1;
    return [outLeft, outRight];
  }
}

/** The sound with its room around it. A loop goes round twice: its end is heard in the room at its beginning. */
export function inRoom(sound: Stereo, room: Room, loops: boolean): Stereo {
  const lines = new DelayLines(room);
  const seconds = sound.left.length / RATE;
  const out = { left: silence(seconds), right: silence(seconds) };
  for (let round = loops ? 0 : 1; round < 2; round += 1) {
    for (let n = 0; n < sound.left.length; n += 1) {
      const [left, right] = [sound.left[n] ?? 0, sound.right[n] ?? 0];
      const [wetLeft, wetRight] = lines.step(left, right);
      out.left[n] = left * (1 - room.wet) + wetLeft * room.wet;
      out.right[n] = right * (1 - room.wet) + wetRight * room.wet;
    }
  }
  return out;
}
