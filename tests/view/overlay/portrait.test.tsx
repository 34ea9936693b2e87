// @vitest-environment happy-dom
/** Every look can be drawn, says nothing to a screen reader, and shares no ids with its neighbour. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { AGES, COATS, COLLARS, HAIR_COLOURS, HAIRS, type Look, WOODS } from '../../../src/core/scenario/look.ts';
import type { Mood } from '../../../src/core/session/view.ts';
import { Portrait } from '../../../src/view/overlay/portrait/portrait.tsx';

const MOODS: readonly Mood[] = ['neutral', 'warm', 'guarded', 'tense'];
const PLAIN: Look = { age: 'adult', form: 'coat', wood: 'oak', hair: 'short', hairColour: 'brown', coat: 'moss', collar: 'shirt' };

/** Each value of each list at least once, and all hairs at all ages. */
const LOOKS: readonly Look[] = [
  ...HAIRS.flatMap((hair) => AGES.map((age) => ({ ...PLAIN, hair, age }))),
  ...WOODS.flatMap((wood) => COLLARS.map((collar) => ({ ...PLAIN, wood, collar, soft: true, glasses: true, earrings: true }))),
  ...COATS.map((coat) => ({ ...PLAIN, coat, beard: true })),
  ...HAIR_COLOURS.map((hairColour) => ({ ...PLAIN, hairColour, moustache: true })),
];

const root = document.createElement('div');

async function draw(looks: readonly Look[], mood: Mood, small = false): Promise<void> {
  await act(() => {
    render(
      <>
        {looks.map((look, index) => (
          <Portrait key={index} look={look} mood={mood} small={small} />
        ))}
      </>,
      root,
    );
  });
}

afterEach(() => render(null, root));

describe('a portrait', () => {
  it.each(MOODS)('draws every look when %s', async (mood) => {
    await draw(LOOKS, mood);
    expect(root.querySelectorAll('svg')).toHaveLength(LOOKS.length);
    expect(root.innerHTML).not.toMatch(/NaN|undefined|null/);
    for (const svg of root.querySelectorAll('svg')) expect(svg.getAttribute('aria-hidden')).toBe('true');
  });

  it('has ids of its own, and every reference leads somewhere', async () => {
    await draw(LOOKS, 'warm');
    const ids = [...root.querySelectorAll('[id]')].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    const references = [...root.innerHTML.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    for (const id of new Set(references)) expect(ids).toContain(id);
  });

  it('tells four moods apart', async () => {
    const drawn = new Set<string>();
    for (const mood of MOODS) {
      await draw([PLAIN], mood);
      drawn.add(root.innerHTML.replaceAll(mood, ''));
    }
    expect(drawn.size).toBe(4);
  });

  it('leaves out the shadows when it is small', async () => {
    await draw([PLAIN], 'neutral', true);
    expect(root.querySelector('filter')).toBeNull();
    expect(root.innerHTML).not.toContain('-cut');
  });
});
