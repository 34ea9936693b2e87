/** The square as a bed in layers: wind and a moped, birds and a broom, people, cups. */
import { Chance } from './chance.ts';
import { band, bell, high, low, pinkNoise, rise, strike, sweep, wander, whiteNoise } from './filters.ts';
import { inRoom, type Room } from './reverb.ts';
import { draw, type Mono, pass, RATE, scaled, sum, Track } from './signal.ts';
import { metal, porcelain, stroke } from './things.ts';
import { call, laugh, phrase, type Voice } from './voices.ts';

/** Facades around a square: far, soft, not long. */
const COURT: Room = { decay: 1.3, size: 1, bright: 0.35, wet: 0.22 };
const FAR: Room = { decay: 1.7, size: 1.2, bright: 0.25, wet: 0.45 };

export function withRoom(track: Track, room: Room): Track {
  const out = new Track(track.seconds, track.loops);
  return out.add(inRoom(track.sound, room, track.loops));
}

/** Wind that leans against the facades: a low breath and a soft whistle, each side by itself. */
export function wind(): Track {
  const seconds = 11;
  const track = new Track(seconds, true);
  for (const pan of [-0.8, 0.8]) {
    const chance = new Chance(pan < 0 ? 201 : 202);
    const gust = wander(chance, seconds, [1, 2, 3]);
    const noise = pinkNoise(chance, seconds, true);
    const breath = sweep(noise, (time) => 360 + 170 * gust(time), 0.7, true).map((x, n) => x * (0.75 + 0.45 * gust(n / RATE)));
    const leaves = pass(noise, [high(1600), low(5200)], true).map((x, n) => x * rise(gust(n / RATE), 0, 0.8) ** 2);
    track.lay(sum(breath, scaled(leaves, 0.22)), { pan });
  }
  return track;
}

/** Far away and gone again: a two-stroke that passes behind the houses. */
export function moped(): Track {
  const seconds = 7;
  const chance = new Chance(203);
  let [turn, uneven] = [0, 1];
  const engine = draw(seconds, (time) => {
    const past = Math.tanh((time - 3.3) / 1.4);
    const shift = 1 - 0.055 * past;
    const gears = time < 1.6 ? 0.82 + 0.18 * rise(time, 0, 1.5) : 0.9 + 0.12 * rise(time, 1.6, 4);
    turn += (92 * shift * gears) / RATE;
    if (turn >= 1) {
      turn -= 1;
      uneven = chance.between(0.75, 1);
    }
    return uneven * (Math.exp(-turn * 9) - 0.11);
  });
  const pipe = sum(pass(engine, [band(330, 2.2)]), scaled(pass(engine, [band(720, 2.5)]), 0.7), scaled(pass(engine, [low(260)]), 0.5));
  const distance = pass(pipe, [low(1500), low(2200)]).map((x, n) => x * bell(n / RATE, seconds, 0.9));
  const track = new Track(seconds, false);
  // It goes from left to right: two copies, of which one leaves while the other comes.
  track.lay(
    distance.map((x, n) => x * (1 - rise(n / RATE, 1.8, 5))),
    { pan: -0.6 },
  );
  track.lay(
    distance.map((x, n) => x * rise(n / RATE, 1.8, 5)),
    { pan: 0.6 },
  );
  return withRoom(track, FAR);
}

/** One whistled tone that slides, with the breath of a bird's throat. */
function whistle(seconds: number, from: number, to: number): Mono {
  let turn = 0;
  return draw(seconds, (time) => {
    const along = time / seconds;
    turn += (from + (to - from) * along + 40 * Math.sin(2 * Math.PI * 28 * time)) / RATE;
    return (Math.sin(2 * Math.PI * turn) + 0.12 * Math.sin(4 * Math.PI * turn)) * bell(time, seconds, 0.5);
  });
}

/** A sparrow: a chirp that bends up and down within a tenth of a second. */
function chirp(chance: Chance): Mono {
  const base = chance.between(3300, 4300);
  const seconds = chance.between(0.06, 0.11);
  let turn = 0;
  return draw(seconds, (time) => {
    const along = time / seconds;
    turn += (base * (0.82 + 0.4 * Math.sin(Math.PI * along) + 0.06 * Math.sin(2 * Math.PI * 70 * time))) / RATE;
    return (Math.sin(2 * Math.PI * turn) + 0.2 * Math.sin(6 * Math.PI * turn)) * bell(time, seconds, 0.4);
  });
}

/** A blackbird on a gable: three to five round tones, then a scribble. */
function layBlackbird(track: Track, chance: Chance, start: number): void {
  let at = start;
  const tones = chance.pick([3, 4, 5]);
  for (let n = 0; n < tones; n += 1) {
    const from = chance.between(1700, 2700);
    const seconds = chance.between(0.14, 0.32);
    track.lay(whistle(seconds, from, from * chance.pick([0.84, 0.94, 1.12, 1.26])), { at, gain: 0.2, pan: -0.55 });
    at += seconds + chance.between(0.02, 0.09);
  }
  for (let n = 0; n < 4; n += 1) track.lay(whistle(0.05, chance.between(4200, 6000), 3600), { at: at + n * 0.06, gain: 0.05, pan: -0.55 });
}

function layGreatTit(track: Track, start: number): void {
  for (let n = 0; n < 3; n += 1) {
    track.lay(whistle(0.13, 5100, 5000), { at: start + n * 0.36, gain: 0.06, pan: 0.7 });
    track.lay(whistle(0.15, 3900, 3850), { at: start + n * 0.36 + 0.16, gain: 0.07, pan: 0.7 });
  }
}

/** Bristles on paving stones: long, and a short one back. */
function laySweeping(track: Track, chance: Chance, start: number, strokes: number): void {
  for (let n = 0; n < strokes; n += 1) {
    const at = start + n * 0.98 + chance.between(-0.04, 0.04);
    track.lay(pass(stroke(chance, 0.46, 1500, 3000), [high(700), low(6500)]), { at, gain: 0.32 + 0.08 * (n % 2), pan: 0.25 });
    track.lay(pass(stroke(chance, 0.2, 2600, 1900), [high(900)]), { at: at + 0.52, gain: 0.09, pan: 0.35 });
  }
}

export function birds(): Track {
  const chance = new Chance(210);
  const track = new Track(13, true);
  layBlackbird(track, chance, 0.6);
  layBlackbird(track, chance, 5.3);
  layBlackbird(track, chance, 10.1);
  layGreatTit(track, 3.4);
  layGreatTit(track, 8.6);
  for (const start of [2.5, 4.4, 7.4, 9.5, 12]) {
    const count = chance.pick([2, 3, 5, 6]);
    for (let n = 0; n < count; n += 1)
      track.lay(chirp(chance), {
        at: start + n * chance.between(0.16, 0.26),
        gain: chance.between(0.05, 0.11),
        pan: chance.between(0.1, 0.5),
      });
  }
  laySweeping(track, chance, 1.4, 4);
  laySweeping(track, chance, 7.2, 5);
  return withRoom(track, COURT);
}

const PEOPLE: readonly Voice[] = [
  { pitch: 108, head: 1, pace: 4.6 },
  { pitch: 196, head: 1.16, pace: 5.2 },
  { pitch: 126, head: 1.03, pace: 5 },
  { pitch: 218, head: 1.18, pace: 4.8 },
  { pitch: 98, head: 0.98, pace: 4.1 },
  { pitch: 176, head: 1.12, pace: 5.5 },
];

/** Everybody talks in turns of a few seconds, and listens at least as long. */
export function layTalk(track: Track, people: readonly Voice[], seed: number, gain: number): void {
  for (const [who, voice] of people.entries()) {
    const chance = new Chance(seed + who);
    const pan = people.length > 1 ? -0.75 + (1.5 * who) / (people.length - 1) : 0;
    for (let at = chance.between(0, 2); at < track.seconds - 0.5;) {
      const said = phrase(chance, voice, chance.pick([3, 5, 7, 9]));
      track.lay(said, { at, gain: gain * chance.between(0.6, 1), pan });
      at += said.length / RATE + chance.pick([0.3, 0.5, 1.4, 2.6]);
    }
  }
}

export function murmur(): Track {
  const people = new Track(13, true);
  layTalk(people, PEOPLE, 220, 0.4);
  for (const channel of [people.sound.left, people.sound.right]) channel.set(pass(channel, [low(2400), high(150)], true));
  const children = new Track(13, true);
  const chance = new Chance(230);
  for (const at of [1.1, 2.4, 4.9, 5.6, 8.2, 10.7, 11.5]) {
    const voice = chance.happens(0.3) ? laugh(chance, 1.4) : call(chance);
    children.lay(pass(voice, [low(3200)]), { at, gain: chance.between(0.05, 0.11), pan: chance.between(-0.8, 0.8) });
  }
  return withRoom(people, COURT).add(withRoom(children, FAR).sound, 1.3);
}

/** A spoon that stirs: even, a little faster at the end, then laid down. */
function layStirring(track: Track, chance: Chance, start: number): void {
  for (let n = 0; n < 6; n += 1) track.lay(porcelain(chance), { at: start + n * 0.17 - n * n * 0.003, gain: 0.06, pan: -0.4 });
  track.lay(metal(chance), { at: start + 1.3, gain: 0.1, pan: -0.35 });
}

export function cutlery(): Track {
  const chance = new Chance(240);
  const track = new Track(10, true);
  for (let at = 0.2; at < 9.8; at += chance.between(0.12, 0.85)) {
    const thing = chance.happens(0.55) ? metal(chance) : porcelain(chance);
    track.lay(thing, { at, gain: chance.between(0.04, 0.16), pan: chance.between(-0.7, 0.7) });
    if (chance.happens(0.35)) track.lay(metal(chance), { at: at + chance.between(0.05, 0.1), gain: 0.07, pan: chance.between(-0.7, 0.7) });
  }
  layStirring(track, chance, 2.2);
  layStirring(track, chance, 7.1);
  const pour = pass(whiteNoise(chance, 1.6), [band(900, 0.8)]).map(
    (x, n) => x * bell(n / RATE, 1.6, 0.5) * (0.7 + 0.3 * Math.sin(n / 300)),
  );
  track.lay(
    sweep(pour, (time) => 600 + 500 * time, 1.5),
    { at: 4.6, gain: 0.09, pan: 0.5 },
  );
  const chair = draw(0.3, (time) => Math.sign(Math.sin(2 * Math.PI * (140 + 60 * time) * time)) * strike(time, 0.05, 0.08));
  track.lay(pass(chair, [band(700, 2)]), { at: 6.3, gain: 0.08, pan: -0.6 });
  return withRoom(track, { ...COURT, decay: 0.9, wet: 0.18 });
}
