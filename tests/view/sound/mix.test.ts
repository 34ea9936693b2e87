/** Which layers are heard: the square by who takes part, the office by its climate and pressure. */
import { describe, expect, it } from 'vitest';
import { LAYERS, type Layer, levelsOf, mopedEvery, SILENT } from '../../../src/view/sound/mix.ts';
import { inOffice, inRoom, onSquare, townWith } from './scenes.ts';

const heard = (levels: Readonly<Record<Layer, number>>): Layer[] => LAYERS.filter((layer) => levels[layer] > 0.2);

describe('the square', () => {
  it.each([
    [14, ['wind']],
    [24, ['wind', 'birds']],
    [33, ['wind', 'birds', 'murmur']],
    [46, ['wind', 'birds', 'murmur', 'cutlery']],
  ] as const)('with participation %i', (participation, layers) => {
    expect(heard(levelsOf(onSquare(participation)))).toEqual(layers);
  });

  it('never gets quieter of people when more take part, and never leaves 0..1', () => {
    for (const after of [false, true])
      for (let participation = 0; participation < 100; participation += 1) {
        const [less, more] = [participation, participation + 1].map((one) => levelsOf(onSquare(one, { after })));
        for (const layer of ['birds', 'murmur', 'cutlery'] as const) expect(more![layer]).toBeGreaterThanOrEqual(less![layer]);
        for (const layer of LAYERS) expect(more![layer]).toBe(Math.min(1, Math.max(0, more![layer])));
      }
  });

  it('is soft under a conversation', () => {
    expect(levelsOf(onSquare(40, { talk: 'bankje' })).murmur).toBeLessThan(levelsOf(onSquare(40)).murmur);
  });

  it('is wet in the rain, and full at a feast however few take part otherwise', () => {
    const [dry, wet] = [onSquare(40), onSquare(40, { sky: 'rain' })].map(levelsOf);
    expect(dry!.rain).toBe(0);
    expect(wet!.rain).toBe(1);
    expect(wet!.birds).toBeLessThan(dry!.birds);
    expect(heard(levelsOf(onSquare(14, { shows: ['feest'] })))).toEqual(expect.arrayContaining(['murmur', 'cutlery']));
  });

  it('has winter in winter, and after the worker has left an empty square is wind alone', () => {
    const gone = { after: true, at: null, season: 'winter' } as const;
    const empty = { ...onSquare(13, gone), screen: 'halfyear' } as const;
    expect(heard(levelsOf(empty))).toEqual(['wind', 'winter']);
    const lively = { ...onSquare(47, gone), screen: 'halfyear' } as const;
    expect(heard(levelsOf(lively))).toEqual(expect.arrayContaining(['murmur', 'cutlery', 'winter']));
    expect(levelsOf(lively).winter).toBeLessThan(levelsOf(empty).winter);
  });
});

describe('the office', () => {
  it('has its fan, and the square behind glass', () => {
    const levels = levelsOf(inOffice());
    expect(levels.fan).toBeGreaterThan(0.5);
    expect(levels.wind).toBeLessThan(0.2);
    expect(levelsOf(onSquare(14)).fan).toBe(0);
  });

  it('talks where it is safe and rings under pressure', () => {
    expect(levelsOf(inOffice({ climate: 54 })).talk).toBeGreaterThan(levelsOf(inOffice({ climate: 45 })).talk);
    expect(levelsOf(inOffice({ pressure: 62 })).pressure).toBe(1);
    expect(levelsOf(inOffice({ pressure: 45 })).pressure).toBe(0);
  });

  it('is heard at the briefing and on the phone, not on a walk nor after the worker has left', () => {
    const town = townWith(14);
    expect(levelsOf({ town, screen: 'briefing', outcome: null }).fan).toBeGreaterThan(0);
    expect(levelsOf({ town, screen: 'scene', outcome: null }).fan).toBeGreaterThan(0);
    expect(levelsOf({ town, screen: 'walk', outcome: null }).fan).toBe(0);
    expect(levelsOf({ town: { ...town, at: null, after: true }, screen: 'scene', outcome: null }).fan).toBe(0);
  });

  it('stays around an answer that was given there, whatever the next screen is', () => {
    expect(levelsOf({ town: townWith(14), screen: 'week', outcome: 'choice' }).fan).toBeGreaterThan(0);
    expect(levelsOf({ town: townWith(14), screen: 'scene', outcome: 'week' }).fan).toBe(0);
  });
});

describe('rooms', () => {
  it('follow the board: the office by its own, also half a year later', () => {
    const office = { board: 'kantoor', talk: null, at: 'koffie' } as const;
    expect(levelsOf(onSquare(14, office)).fan).toBeGreaterThan(0.5);
    expect(levelsOf(onSquare(14, { ...office, after: true, at: null })).fan).toBeGreaterThan(0.5);
    expect(levelsOf(onSquare(14, { board: 'willemsplein', talk: 'kantoor' })).fan).toBe(0);
  });

  it('tick when nobody says anything, and fill with voices and cups, never with the square', () => {
    expect(heard(levelsOf(inRoom(14)))).toEqual(['room']);
    expect(heard(levelsOf(inRoom(46)))).toEqual(['cutlery', 'talk', 'room']);
    expect(levelsOf(inRoom(46)).murmur).toBe(0);
    expect(levelsOf(inRoom(46)).room).toBeLessThan(levelsOf(inRoom(14)).room);
    expect(levelsOf(onSquare(14)).room).toBe(0);
  });

  it('hear the weather behind the window', () => {
    expect(levelsOf(inRoom(14, { sky: 'rain' })).rain).toBeGreaterThan(0.1);
    expect(levelsOf(inRoom(14, { season: 'winter', after: true, at: null, talk: null })).winter).toBeGreaterThan(0.1);
    expect(mopedEvery(inRoom(14))).toBeNull();
  });
});

it('is silent in the menu', () => {
  expect(levelsOf({ town: null, screen: null, outcome: null })).toEqual(SILENT);
});

it('mopeds pass more often over an empty square, and never through the rain or the office', () => {
  expect(mopedEvery(onSquare(14))).toBeLessThan(mopedEvery(onSquare(46))!);
  for (const scene of [onSquare(14, { sky: 'rain' }), onSquare(14, { season: 'winter' }), inOffice()]) expect(mopedEvery(scene)).toBeNull();
});
