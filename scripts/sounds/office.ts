/** The office of the team: a fan and a keyboard, then cups and talk, or what comes with pressure. */
import { Chance } from './chance.ts';
import { band, bell, high, low, pinkNoise, rise, strike, wander } from './filters.ts';
import type { Room } from './reverb.ts';
import { draw, type Mono, pass, RATE, scaled, sum, Track } from './signal.ts';
import { layTalk, withRoom } from './square.ts';
import { key, porcelain, puff } from './things.ts';

const ROOM: Room = { decay: 0.45, size: 0.45, bright: 0.5, wet: 0.2 };
const CORRIDOR: Room = { decay: 1.1, size: 0.8, bright: 0.3, wet: 0.6 };

/** A burst of typing as people type: groups of keys, a thought, a space bar. */
function layTyping(track: Track, chance: Chance, start: number, keys: number): void {
  let at = start;
  for (let n = 0; n < keys; n += 1) {
    track.lay(key(chance), { at, gain: chance.between(0.5, 0.9), pan: 0.3 + chance.between(-0.06, 0.06) });
    at += chance.happens(0.16) ? chance.between(0.25, 0.45) : chance.between(0.08, 0.17);
  }
}

/** Whole turns of the fan fit the loop. */
function fanNoise(chance: Chance, seconds: number): Mono {
  const slow = wander(chance, seconds, [1, 2]);
  const air = pass(pinkNoise(chance, seconds, true), [low(650), high(70)], true);
  const hum = (time: number): number => Math.sin(2 * Math.PI * 100 * time) + 0.4 * Math.sin(2 * Math.PI * 200 * time);
  return air.map((x, n) => {
    const time = n / RATE;
    return x * (0.8 + 0.08 * slow(time) + 0.1 * Math.sin(2 * Math.PI * 3 * time)) + 0.012 * hum(time);
  });
}

export function fan(): Track {
  const chance = new Chance(401);
  const track = new Track(10, true);
  track.lay(fanNoise(chance, 10), { gain: 0.5, pan: -0.5 }).lay(fanNoise(chance, 10), { gain: 0.5, pan: 0.5 });
  layTyping(track, chance, 0.6, 14);
  layTyping(track, chance, 4.1, 9);
  layTyping(track, chance, 6.4, 17);
  track.lay(puff(chance, 1500, 0.008), { at: 3.2, gain: 0.3, pan: 0.4 });
  return withRoom(track, ROOM);
}

export function officeTalk(): Track {
  const talk = new Track(12, true);
  const colleagues = [
    { pitch: 188, head: 1.14, pace: 5 },
    { pitch: 112, head: 1, pace: 4.6 },
    { pitch: 206, head: 1.17, pace: 5.3 },
  ];
  layTalk(talk, colleagues, 410, 0.4);
  for (const channel of [talk.sound.left, talk.sound.right]) channel.set(pass(channel, [low(3000), high(150)], true));
  const chance = new Chance(420);
  for (const at of [0.9, 3.7, 3.85, 6.2, 8.8, 9, 11.1])
    talk.lay(porcelain(chance), { at, gain: chance.between(0.05, 0.12), pan: chance.between(-0.5, 0.5) });
  const coffee = pass(pinkNoise(chance, 2.2), [band(1300, 0.8)]).map((x, n) => x * bell(n / RATE, 2.2, 0.4));
  talk.lay(coffee, { at: 5, gain: 0.035, pan: -0.6 });
  return withRoom(talk, { ...ROOM, wet: 0.28 });
}

/** The ring of an office telephone behind a door: two tones in a quick shake. */
function telephone(): Mono {
  return draw(1.1, (time) => {
    const tone = Math.floor(time * 24) % 2 === 0 ? 1050 : 1310;
    const shape = rise(time, 0, 0.02) * (1 - rise(time, 1, 1.1));
    return shape * (Math.sin(2 * Math.PI * tone * time) + 0.3 * Math.sin(6 * Math.PI * tone * time));
  });
}

/** Paper taken in, a head that goes to and fro, paper put out. */
function printer(chance: Chance): Mono {
  const seconds = 3.6;
  const rush = pass(pinkNoise(chance, seconds), [band(1900, 0.7)]);
  const motor = draw(seconds, (time) => {
    const turn = (time * 1.9) % 1;
    const head = bell(turn, 1, 0.35);
    const pitch = turn < 0.5 ? 246 : 232;
    return head * (2 * ((pitch * time) % 1) - 1);
  });
  const heads = pass(motor, [band(820, 1.2)]);
  const whole = sum(scaled(rush, 0.22), scaled(heads, 0.3));
  return whole.map((x, n) => {
    const time = n / RATE;
    const turn = (time * 1.9) % 1;
    return x * (0.55 + 0.45 * bell(turn, 1, 0.4)) * rise(time, 0, 0.25) * (1 - rise(time, seconds - 0.3, seconds));
  });
}

export function pressure(): Track {
  const chance = new Chance(430);
  const near = new Track(14, true);
  const tube = draw(14, (time) => Math.sin(2 * Math.PI * 100 * time) * 0.5 + Math.sin(2 * Math.PI * 300 * time) * 0.12);
  near.lay(tube, { gain: 0.012 }).lay(printer(chance), { at: 7.4, gain: 0.55, pan: -0.5 });
  for (const at of [7.25, 7.33, 11.05]) near.lay(puff(chance, 600, 0.02, 1.5), { at, gain: 0.6, pan: -0.5 });
  layTyping(near, chance, 0.4, 16);
  layTyping(near, chance, 4.8, 14);
  layTyping(near, chance, 11.6, 11);
  // A drawer that is shut a little too hard.
  near.lay(
    draw(0.3, (time) => Math.sin(2 * Math.PI * 95 * time) * strike(time, 0.002, 0.05)),
    { at: 6.5, gain: 0.35, pan: 0.5 },
  );
  const far = new Track(14, true);
  const dull = pass(telephone(), [low(1500), low(2200)]);
  for (const at of [1.6, 4, 12.1]) far.lay(dull, { at, gain: 0.1, pan: 0.6 });
  return withRoom(near, ROOM).add(withRoom(far, CORRIDOR).sound);
}
