/** Sound in words: once, when something begins or ends, and every key in both languages. */
import { describe, expect, it } from 'vitest';
import { Captioner } from '../../../src/view/sound/captions.ts';
import type { Scene } from '../../../src/view/sound/mix.ts';
import { textsIn } from '../../../src/view/shared/messages.ts';
import nl from '../../../src/view/shared/messages/nl.json';
import { inOffice, inRoom, onSquare } from './scenes.ts';

const told = (...scenes: readonly Scene[]): (string | null)[] => {
  const captioner = new Captioner();
  return scenes.map((scene) => captioner.see(scene));
};

describe('captions', () => {
  it('tell a layer that joins, once', () => {
    expect(told(onSquare(14), onSquare(14), onSquare(25), onSquare(26), onSquare(34), onSquare(46))).toEqual([
      'caption.wind',
      null,
      'caption.birds',
      null,
      'caption.murmur',
      'caption.cutlery',
    ]);
  });

  it('do not tell twice when participation wavers at a threshold', () => {
    expect(told(onSquare(30), onSquare(27), onSquare(28), onSquare(27))).toEqual(['caption.murmur', null, null, null]);
  });

  it('tell what leaves, and when nothing of people is left', () => {
    expect(told(onSquare(46), onSquare(30), onSquare(12))).toEqual(['caption.cutlery', 'caption.cutlery-gone', 'caption.empty']);
    expect(told(onSquare(46), onSquare(46, { talk: 'bankje' }))).toEqual(['caption.cutlery', null]);
  });

  it('tell rain before all else, and when it is dry again', () => {
    expect(told(onSquare(14, { sky: 'rain' }), onSquare(14))).toEqual(['caption.rain', 'caption.rain-gone']);
  });

  it('do not take leaving the square for an empty square, nor leaving the office for a silent one', () => {
    const busy = inOffice({ climate: 54, pressure: 62 });
    expect(told(onSquare(46), busy, onSquare(46), busy)).toEqual(['caption.cutlery', 'caption.pressure', null, null]);
  });

  it('tell the emptied square half a year later', () => {
    const after = onSquare(12, { after: true, at: null, season: 'winter', week: 52 });
    expect(told(onSquare(40), after)).toEqual(['caption.cutlery', 'caption.empty']);
    const fewer = onSquare(24, { after: true, at: null, season: 'winter', week: 52 });
    expect(told(onSquare(33), fewer, onSquare(33))).toEqual(['caption.murmur', 'caption.empty', 'caption.murmur']);
    const less = onSquare(37, { after: true, at: null, season: 'winter', week: 52 });
    expect(told(onSquare(46), less)).toEqual(['caption.cutlery', 'caption.cutlery-gone']);
    const same = onSquare(46, { after: true, at: null, season: 'winter', week: 52 });
    expect(told(onSquare(46), same)).toEqual(['caption.cutlery', 'caption.winter']);
  });

  it('begin again in the menu, and when another run begins', () => {
    const menu: Scene = { town: null, screen: null, outcome: null };
    expect(told(onSquare(30), menu, onSquare(30))).toEqual(['caption.murmur', null, 'caption.murmur']);
    expect(told(onSquare(30, { week: 9 }), onSquare(30, { week: 1 }))).toEqual(['caption.murmur', 'caption.murmur']);
  });

  it('tell of a room that it is quiet or that people talk, once', () => {
    expect(told(inRoom(14), inRoom(20), inRoom(36), inRoom(30), inRoom(12))).toEqual([
      'caption.room',
      null,
      'caption.room-talk',
      null,
      'caption.room',
    ]);
    expect(told(onSquare(46), inRoom(40), onSquare(46))).toEqual(['caption.cutlery', 'caption.room-talk', null]);
  });

  it('have words for every key that can be told', () => {
    const layers = ['rain', 'cutlery', 'murmur', 'birds', 'pressure', 'talk'];
    const music = ['carried', 'core', 'emptied', 'alone', 'neutral'].map((family) => `music-${family}`);
    const keys = ['label', 'empty', 'wind', 'winter', 'room', 'room-talk', ...layers, ...layers.map((layer) => `${layer}-gone`), ...music];
    for (const key of keys)
      for (const language of ['nl', 'en'] as const) expect(textsIn(language).find(`caption.${key}`), key).toBeDefined();
    expect(Object.keys(nl).filter((key) => key.startsWith('caption.'))).toHaveLength(keys.length);
  });
});
