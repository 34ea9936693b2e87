/** Every look can be drawn, says nothing to a screen reader, and shares no ids with its neighbour. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { AGES, COATS, COLLARS, HAIR_COLOURS, HAIRS, type Look, WOODS } from '../../../src/core/scenario/look.ts';
import type { Mood } from '../../../src/core/session/view.ts';
import { faceOf } from '../../../src/view/overlay/portrait/anatomy.ts';
import { bendPath, type Gaze } from '../../../src/view/overlay/portrait/bend.ts';
import { Portrait } from '../../../src/view/overlay/portrait/portrait.tsx';
import { drawNeighbour } from '../../../src/view/town/plan/neighbours.ts';
import { shipped, shippedIds } from '../../support/scenarios.ts';

const MOODS: readonly Mood[] = ['neutral', 'warm', 'guarded', 'tense'];
const PLAIN: Look = { age: 'adult', form: 'coat', wood: 'oak', hair: 'short', hairColour: 'brown', coat: 'moss', collar: 'shirt' };

/** Each value of each list at least once, and all hairs at all ages. */
const LOOKS: readonly Look[] = [
  ...HAIRS.flatMap((hair) => AGES.map((age) => ({ ...PLAIN, hair, age }))),
  ...WOODS.flatMap((wood) => COLLARS.map((collar) => ({ ...PLAIN, wood, collar, soft: true, glasses: true, earrings: true }))),
  ...COATS.map((coat) => ({ ...PLAIN, coat, beard: true })),
  ...HAIR_COLOURS.map((hairColour) => ({ ...PLAIN, hairColour, moustache: true })),
];

/** As markup: to build seventy portraits in a document that is imitated takes ten times as long, and nothing here is pressed. */
const draw = (looks: readonly Look[], mood: Mood, small = false, gaze: Gaze = 'front'): string =>
  renderToString(
    <>
      {looks.map((look, index) => (
        <Portrait key={index} look={look} mood={mood} small={small} gaze={gaze} />
      ))}
    </>,
  );

const idsIn = (markup: string): (string | undefined)[] => [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

describe('a portrait', () => {
  it.each(MOODS)('draws every look when %s', (mood) => {
    const markup = draw(LOOKS, mood);
    const pictures = [...markup.matchAll(/<svg[^>]*>/g)].map(([tag]) => tag);
    expect(pictures).toHaveLength(LOOKS.length);
    expect(markup).not.toMatch(/NaN|undefined|null/);
    for (const tag of pictures) expect(tag).toContain(' aria-hidden="true"');
  });

  it('has ids of its own, and every reference leads somewhere', () => {
    const markup = draw(LOOKS, 'warm');
    const ids = idsIn(markup);
    expect(ids.length).toBeGreaterThan(LOOKS.length);
    expect(new Set(ids).size).toBe(ids.length);
    const references = [...markup.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    for (const id of new Set(references)) expect(ids).toContain(id);
  });

  it('tells four moods apart', () => {
    expect(new Set(MOODS.map((mood) => draw([PLAIN], mood).replaceAll(mood, ''))).size).toBe(4);
  });

  it('leaves out the shadows when it is small', () => {
    const markup = draw([PLAIN], 'neutral', true);
    expect(markup).not.toContain('<filter');
    expect(markup).not.toContain('-cut');
    expect(draw([PLAIN], 'neutral')).toContain('<filter');
  });

  it.each(['left', 'right'] as const)('draws every look turned to the %s, and otherwise than from the front', (gaze) => {
    const each = HAIRS.map((hair, index) => ({
      ...PLAIN,
      hair,
      wood: WOODS[index % WOODS.length]!,
      age: AGES[index % AGES.length]!,
      glasses: true,
    }));
    /** One picture a person, without what differs by chance. */
    const picturesIn = (markup: string): string[] => markup.split('<svg').map((svg) => svg.replaceAll(/(?:id="|#)[^")]+/g, ''));
    const markup = draw(each, 'guarded', false, gaze);
    const ids = new Set(idsIn(markup));
    expect(markup).not.toMatch(/NaN|undefined|null/);
    for (const [, id] of markup.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
    const turned = picturesIn(markup);
    expect(turned).toHaveLength(HAIRS.length + 1);
    picturesIn(draw(each, 'guarded')).forEach((picture, index) => expect(index === 0 || picture !== turned[index]).toBe(true));
  });

  it('bends a path into absolute points, and leaves it where it was when nothing bends', () => {
    const stay = (x: number): number => x;
    expect(bendPath('M1 2L3 4H5V6Z', stay)).toBe('M1 2L3 4L5 4L5 6Z');
    expect(bendPath('M10 10l-5 -3Q1 2 3 4', (x) => x + 100)).toBe('M110 10L105 7Q101 2 103 4');
    expect(bendPath('M0 0A5 6 0 0 1 10 10', (x) => x * 2)).toBe('M0 0A5 6 0 0 1 20 10');
  });
});

/** Relative luminance and contrast, as WCAG 2 defines them. */
function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe('a mood on every wood', () => {
  it.each(WOODS)('%s: brow, lid and lip stand out from the skin', (wood) => {
    const face = faceOf({ ...PLAIN, wood, hairColour: 'black' }, 'tense', { id: 'x', shadows: false, life: 1, gaze: 'front' });
    expect(contrast(face.brow, face.skin)).toBeGreaterThan(1.8);
    expect(contrast(face.lid, face.skin)).toBeGreaterThan(face.isDark ? 1.3 : 1.03);
    expect(contrast(face.lip, face.skin)).toBeGreaterThan(1.3);
    expect(contrast('#FBF6EA', face.line)).toBeGreaterThan(4.5);
  });
});

/** What one can tell two people apart by, in peg and portrait together: closed lists, then the measures of the face. */
function signsOf(look: Look): readonly unknown[] {
  const { traits } = faceOf(look, 'neutral', { id: 'x', shadows: false, life: 1, gaze: 'front' });
  const face = [traits.width, traits.length, traits.nose, traits.brows].map((value) => Math.round(value));
  return [look.wood, look.hair, look.hairColour, look.coat, look.collar, look.form, look.glasses, look.beard, look.soft, ...face];
}

function differences(one: Look, other: Look): number {
  const theirs = signsOf(other);
  return signsOf(one).filter((sign, index) => sign !== theirs[index]).length;
}

describe('people', () => {
  const drawn = Array.from({ length: 60 }, (_, index) => drawNeighbour(`adult-${index}`, [0, 1, 2, 0]));
  const named = shippedIds().map((id) => shipped(id).file.people.map(({ look }) => look));

  it('are sixty different adults and young people from parameters', () => {
    for (const [index, one] of drawn.entries())
      for (const other of drawn.slice(index + 1)) expect(differences(one, other), JSON.stringify([one, other])).toBeGreaterThanOrEqual(4);
  });

  it('would be found to be one and the same: the measure can fail', () => {
    expect(differences(PLAIN, PLAIN)).toBe(0);
    expect(differences(PLAIN, { ...PLAIN, coat: 'sky' })).toBe(1);
  });

  it('in one scenario are told apart by more than their coat', () => {
    expect(named.length).toBeGreaterThan(0);
    for (const people of named)
      for (const [index, one] of people.entries())
        for (const other of people.slice(index + 1))
          expect(differences(one, other), JSON.stringify([one, other])).toBeGreaterThanOrEqual(3);
  });
});
