/** A room where nobody says anything: a clock, a refrigerator that is just running, a street behind double glass. */
import { Chance } from './chance.ts';
import { band, low, pinkNoise, strike, wander } from './filters.ts';
import type { Room } from './reverb.ts';
import { draw, type Mono, pass, RATE, scaled, sum, Track } from './signal.ts';
import { withRoom } from './square.ts';
import { puff } from './things.ts';

const CARPETED: Room = { decay: 0.35, size: 0.4, bright: 0.35, wet: 0.25 };
const SECONDS = 10;

/** The works of a clock: a click with a little wood under it; tick and tock are not the same. */
function click(chance: Chance, tock: boolean): Mono {
  const wood = draw(0.12, (time) => Math.sin(2 * Math.PI * (tock ? 690 : 820) * time) * strike(time, 0.0006, 0.018));
  return sum(scaled(puff(chance, tock ? 2100 : 2600, 0.004, 1.4), 0.8), scaled(wood, 0.5));
}

/** Whole turns of the motor fit the loop. */
function refrigerator(): Mono {
  return draw(SECONDS, (time) => {
    const hum = Math.sin(2 * Math.PI * 50 * time) + 0.5 * Math.sin(2 * Math.PI * 100 * time) + 0.16 * Math.sin(2 * Math.PI * 300 * time);
    return hum * (0.85 + 0.15 * Math.sin(2 * Math.PI * 0.2 * time));
  });
}

function streetBehindGlass(chance: Chance): Mono {
  const slow = wander(chance, SECONDS, [1, 2, 3]);
  const noise = pass(pinkNoise(chance, SECONDS, true), [low(320), band(170, 0.6)], true);
  return noise.map((x, n) => x * (0.6 + 0.35 * slow(n / RATE)));
}

export function livingRoom(): Track {
  const chance = new Chance(460);
  const track = new Track(SECONDS, true);
  track.lay(streetBehindGlass(chance), { gain: 0.4, pan: -0.6 }).lay(streetBehindGlass(chance), { gain: 0.3, pan: 0.5 });
  track.lay(refrigerator(), { gain: 0.018, pan: 0.7 });
  for (let second = 0; second < SECONDS; second += 1)
    track.lay(click(chance, second % 2 === 1), { at: second + 0.2, gain: 0.16, pan: 0.25 });
  // A radiator that cools down.
  for (const at of [3.62, 3.8, 8.47]) track.lay(puff(chance, 900, 0.01, 3), { at, gain: 0.1, pan: -0.4 });
  return withRoom(track, CARPETED);
}
