/**
 * How loud a sound is to people, by ITU-R BS.1770: weighted as the ear weighs (at 48 kHz), in blocks of 400 ms, with what is
 * far below the rest left out. A short sound is as loud as its loudest block.
 */
import { biquad } from './filters.ts';
import { type Mono, pass, RATE, samplesIn, type Stereo } from './signal.ts';

const BLOCK = samplesIn(0.4);
const HOP = samplesIn(0.1);
const OFFSET = -0.691;
const ABSOLUTE_GATE = -70;
const RELATIVE_GATE = 10;

function weighted(channel: Mono): Mono {
  if (RATE !== 48_000) throw new Error('these weights are for 48 kHz');
  const shelf = biquad({ b: [1.53512485958697, -2.69169618940638, 1.19839281085285], a: [-1.69065929318241, 0.73248077421585] });
  const bass = biquad({ b: [1, -2, 1], a: [-1.99004745483398, 0.99007225036621] });
  return pass(channel, [shelf, bass]);
}

const decibels = (power: number): number => OFFSET + 10 * Math.log10(Math.max(power, 1e-12));
const mean = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0) / Math.max(1, values.length);

function blockPowers({ left, right }: Stereo): number[] {
  const channels = [weighted(left), weighted(right)];
  const powers: number[] = [];
  for (let start = 0; start === 0 || start + BLOCK <= left.length; start += HOP) {
    const sums = channels.map((channel) => channel.subarray(start, start + BLOCK).reduce((all, x) => all + x * x, 0));
    powers.push(sums.reduce((all, one) => all + one, 0) / BLOCK);
  }
  return powers;
}

/** @unit LUFS */
export function integratedLoudness(sound: Stereo): number {
  const heard = blockPowers(sound).filter((power) => decibels(power) > ABSOLUTE_GATE);
  const gate = decibels(mean(heard)) - RELATIVE_GATE;
  return decibels(mean(heard.filter((power) => decibels(power) > gate)));
}

/** @unit LUFS */
export function loudestBlock(sound: Stereo): number {
  return decibels(Math.max(...blockPowers(sound)));
}

/** @unit dBFS */
export function peakOf({ left, right }: Stereo): number {
  const highest = (channel: Mono): number => channel.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  return 20 * Math.log10(Math.max(highest(left), highest(right), 1e-9));
}
