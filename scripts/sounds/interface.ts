/** What happens on the table: cards, pencil, paper, wooden feet, a stamp. */
import { Chance } from './chance.ts';
import { band, high, low, rise, strike, whiteNoise } from './filters.ts';
import { draw, pass, RATE, scaled, sum, Track } from './signal.ts';
import { paper, puff, ring, wood } from './things.ts';

/** The edge of a card, then its face, on a wooden table. */
export function cardTap(): Track {
  const chance = new Chance(101);
  const table = ring(chance, [
    { frequency: 172, decay: 0.032, gain: 0.9 },
    { frequency: 338, decay: 0.02, gain: 0.45 },
    { frequency: 690, decay: 0.01, gain: 0.2 },
  ]);
  return new Track(0.22, false)
    .lay(pass(puff(chance, 2600, 0.006, 0.7), [low(5200)]), { at: 0.004, gain: 0.5, pan: -0.05 })
    .lay(table, { at: 0.016, gain: 0.7 })
    .lay(puff(chance, 1300, 0.012, 0.7), { at: 0.016, gain: 0.6, pan: 0.05 });
}

/** Three strokes of a pencil: the grain of the paper goes by faster where the hand goes faster. */
export function pencil(): Track {
  const chance = new Chance(102);
  const track = new Track(0.62, false);
  const strokes = [
    { at: 0.01, seconds: 0.15, gain: 0.8 },
    { at: 0.19, seconds: 0.11, gain: 0.6 },
    { at: 0.33, seconds: 0.24, gain: 1 },
  ];
  for (const [n, { at, seconds, gain }] of strokes.entries()) {
    let grain = 0;
    const rubbed = whiteNoise(chance, seconds).map((x, place) => {
      const along = place / RATE / seconds;
      if (chance.happens(0.02 + 0.03 * Math.sin(Math.PI * along))) grain = chance.between(0.3, 1);
      grain *= 0.9985;
      return x * grain * Math.sin(Math.PI * along) ** 0.7;
    });
    const lead = pass(rubbed, [band(3400 + n * 350, 0.8), low(8000)]);
    const table = pass(rubbed, [band(420, 1.5)]);
    track.lay(sum(lead, scaled(table, 0.5)), { at, gain, pan: -0.1 + n * 0.1 });
  }
  return track;
}

export function paperSlide(): Track {
  const chance = new Chance(103);
  return new Track(0.52, false)
    .lay(paper(chance, 0.4, 1400, 3600), { at: 0.01, gain: 0.9, pan: -0.15 })
    .lay(paper(chance, 0.25, 3000, 1800), { at: 0.16, gain: 0.35, pan: 0.2 })
    .lay(puff(chance, 700, 0.014, 0.7), { at: 0.38, gain: 0.35 });
}

/** A wooden foot put down on the board, and rocking once. */
export function woodenTick(): Track {
  const chance = new Chance(104);
  const board = draw(0.12, (time) => Math.sin(2 * Math.PI * 210 * time) * strike(time, 0.001, 0.022));
  return new Track(0.3, false)
    .lay(wood(chance, 760), { at: 0.004, gain: 0.7 })
    .lay(board, { at: 0.004, gain: 0.35 })
    .lay(wood(chance, 880), { at: 0.105, gain: 0.18, pan: 0.1 });
}

/** Down on the ink, and off the paper again. */
export function stamp(): Track {
  const chance = new Chance(105);
  let turn = 0;
  const thud = draw(0.3, (time) => {
    turn += (58 + 70 * Math.exp(-time / 0.02)) / RATE;
    return Math.sin(2 * Math.PI * turn) * strike(time, 0.002, 0.06);
  });
  const handle = wood(chance, 480);
  const peel = pass(whiteNoise(chance, 0.09), [high(1800), low(6000)]).map(
    (x, n) => x * rise(n / RATE, 0, 0.06) * (1 - rise(n / RATE, 0.06, 0.09)),
  );
  return new Track(0.5, false)
    .lay(thud, { at: 0.01, gain: 0.9 })
    .lay(pass(puff(chance, 900, 0.02, 0.6), [low(2600)]), { at: 0.01, gain: 0.9 })
    .lay(handle, { at: 0.014, gain: 0.3 })
    .lay(peel, { at: 0.24, gain: 0.1, pan: 0.1 });
}
