/** Rain on a square with awnings and gutters, and the wind of January. */
import { Chance } from './chance.ts';
import { high, low, pinkNoise, rise, sweep, wander } from './filters.ts';
import { inRoom } from './reverb.ts';
import { pass, RATE, scaled, sum, Track } from './signal.ts';
import { drip, drop } from './things.ts';

const DROPS = 1500;

export function rain(): Track {
  const seconds = 9;
  const track = new Track(seconds, true);
  const chance = new Chance(301);
  for (const pan of [-0.9, 0.9]) {
    const shower = wander(chance, seconds, [1, 2]);
    const rush = pass(pinkNoise(chance, seconds, true), [high(500), low(7500)], true);
    track.lay(
      rush.map((x, n) => x * (0.26 + 0.05 * shower(n / RATE))),
      { pan },
    );
  }
  for (let n = 0; n < DROPS; n += 1)
    track.lay(drop(chance), { at: chance.between(0, seconds), gain: 0.22 * chance.next() ** 3 + 0.015, pan: chance.between(-1, 1) });
  for (const at of [0.7, 1.9, 2.2, 3.6, 5, 5.9, 7.3, 8.1])
    track.lay(drip(chance), { at, gain: chance.between(0.05, 0.1), pan: chance.pick([-0.5, 0.6]) });
  const out = new Track(seconds, true);
  return out.add(inRoom(track.sound, { decay: 0.9, size: 0.9, bright: 0.5, wet: 0.12 }, true));
}

/** Bare and high: the wind whistles in a cable and round a corner, and has nobody to blow past. */
export function winterWind(): Track {
  const seconds = 12;
  const track = new Track(seconds, true);
  for (const pan of [-0.7, 0.7]) {
    const chance = new Chance(pan < 0 ? 311 : 312);
    const gust = wander(chance, seconds, [1, 2, 3, 5]);
    const noise = pinkNoise(chance, seconds, true);
    const strong = (time: number): number => rise(gust(time), -0.7, 0.8);
    const whistle = sweep(noise, (time) => 520 + 240 * gust(time), 9, true).map((x, n) => x * strong(n / RATE) ** 2);
    const cable = sweep(noise, (time) => 1080 + 260 * gust(time), 22, true).map((x, n) => x * strong(n / RATE) ** 3);
    const body = sweep(noise, (time) => 190 + 80 * gust(time), 0.8, true).map((x, n) => x * (0.5 + 0.5 * strong(n / RATE)));
    const snow = pass(noise, [high(3500), low(9000)], true).map((x, n) => x * strong(n / RATE) ** 2);
    track.lay(sum(body, scaled(whistle, 1.1), scaled(cable, 0.7), scaled(snow, 0.1)), { pan });
  }
  const out = new Track(seconds, true);
  return out.add(inRoom(track.sound, { decay: 1.6, size: 1.2, bright: 0.3, wet: 0.2 }, true));
}
