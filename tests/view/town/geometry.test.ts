/**
 * The geometry of every drawing in the gallery, without pixels: each is drawn with a brush that only remembers. All must be whole, and
 * what they were: tests/golden/geometry.txt tells of each how large it is, how much is drawn and a sign of all of it. Where everything
 * stands on each board at 0.1, 0.5 and 0.9 is in boards.txt. What changes shows there by name; when it was meant,
 * `npx vitest run --project unit tests/view/town/geometry.test.ts -u`.
 */
import { describe, expect, it } from 'vitest';
import { PARTS, type Specimen } from '../../../scripts/gallery/specimens.ts';
import { BOARD_IDS, type BoardId } from '../../../src/core/scenario/look.ts';
import { cutSprite, drawShape, keyOf, KINDS } from '../../../src/view/town/draw/catalog.ts';
import type { TownPlan } from '../../../src/view/town/plan/town-plan.ts';
import { fitOnPage } from '../../../src/view/town/stage/shelves.ts';
import { recorder, signOf } from '../../support/recorder.ts';
import { castOn, planOn } from './boards.ts';

const ALL: readonly Specimen[] = Object.values(PARTS).flatMap((part) => part());
/** As near as a camera comes. */
const SHARPEST = 2.4;
const LEVELS = [10, 50, 90] as const;

function recorded({ sprite, snow }: Specimen): readonly string[] {
  const { brush, calls } = recorder();
  drawShape(brush, sprite, snow === true);
  return calls;
}

const RECORDED = new Map(ALL.map((specimen) => [specimen, recorded(specimen)]));

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
    for (const [{ name }, calls] of RECORDED) {
      expect(count(calls, 'fill') + count(calls, 'fillRect') + count(calls, 'stroke'), name).toBeGreaterThan(0);
      expect(
        calls.find((call) => /NaN|undefined|Infinity/.test(call)),
        name,
      ).toBeUndefined();
      expect(count(calls, 'save'), name).toBe(count(calls, 'restore'));
    }
  });

  it('is the same every time, and another when something moves', () => {
    const [first] = ALL;
    expect(signOf(recorded(first!))).toBe(signOf(recorded(first!)));
    expect(signOf([...recorded(first!), 'moveTo(1 2)'])).not.toBe(signOf(recorded(first!)));
  });

  it('lies on a page of pictures, hardly less sharp than the camera asks', () => {
    const coarse = ALL.flatMap(({ name, sprite }) => {
      const { width, height } = cutSprite(sprite, SHARPEST, false);
      return fitOnPage(width, height) < 0.9 ? [`${name}: ${width} × ${height}`] : [];
    });
    expect(coarse).toEqual([]);
  });

  it('is drawn as it was', async () => {
    const lines = [...RECORDED].map(([{ name, sprite, snow }, calls]) => {
      const { width, height, originX, originY } = cutSprite(sprite, 1, snow === true);
      return `${name}: ${width}×${height} around ${originX},${originY}, ${calls.length} calls ${signOf(calls)}`;
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/geometry.txt');
  });
});

/** Everything on a board by id: what it is, where it stands, and a sign of its looks at each level; `-` where it is not there. */
function linesOf(board: BoardId): string[] {
  const cast = castOn(board);
  const plans = LEVELS.map((level): TownPlan => planOn(cast, { participation: level }, { climate: level, pressure: 100 - level }));
  const seen = new Map<string, { what: string; stands: (string | undefined)[] }>();
  for (const [at, { things, people }] of plans.entries()) {
    for (const { id, sprite, at: spot, z, depth } of things) {
      const one = seen.get(id) ?? { what: sprite.kind, stands: [] };
      one.stands[at] = `${where([...spot, z, depth])} ${signOf([keyOf(sprite)])}`;
      seen.set(id, one);
    }
    for (const { id, peg, at: spot } of people) {
      const one = seen.get(id) ?? { what: 'person', stands: [] };
      one.stands[at] = `${where(spot)} ${peg.facing}${peg.sit === true ? ' sits' : ''}`;
      seen.set(id, one);
    }
  }
  const lines = [...seen].map(([id, { what, stands }]) => `  ${id} ${what}: ${LEVELS.map((_, at) => stands[at] ?? '-').join(' | ')}`);
  const counts = plans.map(
    ({ things, people, ground }) => `${things.length} things, ${people.length} people, ground ${signOf([JSON.stringify(ground)])}`,
  );
  return [`${board}: ${counts.join(' | ')}`, ...lines.toSorted()];
}

function where(numbers: readonly number[]): string {
  return numbers.map((number) => Math.round(number * 100) / 100).join(',');
}

describe('every board', () => {
  it('stands as it stood at 0.1, 0.5 and 0.9', async () => {
    await expect(`${BOARD_IDS.flatMap(linesOf).join('\n')}\n`).toMatchFileSnapshot('../../golden/boards.txt');
  });
});
