/**
 * The geometry of every drawing in the gallery, without pixels: each is drawn with a brush that only remembers. All must be whole;
 * people and plants must be what they were. What changes shows by name in tests/golden/geometry.txt; when it was meant, `npx vitest run --project unit tests/view/town/geometry.test.ts -u`.
 */
import { describe, expect, it } from 'vitest';
import { PARTS, type Specimen } from '../../../scripts/gallery/specimens.ts';
import { drawShape, KINDS } from '../../../src/view/town/draw/catalog.ts';
import { recorder, signOf } from '../../support/recorder.ts';

const ALL: readonly Specimen[] = Object.values(PARTS).flatMap((part) => part());

/** Parts whose drawings are held to what they were: people and plants stand on every board. */
const KEPT = ['bodies', 'heads', 'holders', 'ages', 'plants'] as const;

function recorded({ sprite, snow }: Specimen): readonly string[] {
  const { brush, calls } = recorder();
  drawShape(brush, sprite, snow === true);
  return calls;
}

function count(calls: readonly string[], call: string): number {
  return calls.filter((one) => one.startsWith(`${call}(`)).length;
}

describe('every drawing', () => {
  it('has a name of its own, and every kind of thing is among them', () => {
    expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
    const shown = new Set(ALL.map(({ sprite }) => sprite.kind));
    expect(KINDS.filter((kind) => !shown.has(kind))).toEqual([]);
  });

  it('is drawn, with whole numbers and colours, and leaves the brush as it was', () => {
    for (const specimen of ALL) {
      const calls = recorded(specimen);
      expect(count(calls, 'fill') + count(calls, 'fillRect') + count(calls, 'stroke'), specimen.name).toBeGreaterThan(0);
      expect(
        calls.find((call) => /NaN|undefined|Infinity/.test(call)),
        specimen.name,
      ).toBeUndefined();
      expect(count(calls, 'save'), specimen.name).toBe(count(calls, 'restore'));
    }
  });

  it('is the same every time, and another when something moves', () => {
    const [first] = ALL;
    expect(signOf(recorded(first!))).toBe(signOf(recorded(first!)));
    expect(signOf([...recorded(first!), 'moveTo(1 2)'])).not.toBe(signOf(recorded(first!)));
  });

  it('is drawn as it was', async () => {
    const lines = KEPT.flatMap((part) => PARTS[part]?.() ?? []).map((specimen) => {
      const calls = recorded(specimen);
      return `${specimen.name}: ${calls.length} ${signOf(calls)}`;
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/geometry.txt');
  });
});
