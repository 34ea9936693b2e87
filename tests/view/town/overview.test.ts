import { describe, expect, it } from 'vitest';
import { BOARD_IDS, BOARDS } from '../../../src/core/scenario/look.ts';
import { OVERVIEW } from '../../../src/view/town/boards/rommelstein.ts';
import { boardToShow, castOverview } from '../../../src/view/town/plan/cast.ts';
import { isInside } from '../../../src/view/town/plan/room.ts';
import { toScreen } from '../../../src/view/town/projection.ts';
import { layOut } from '../../../src/view/town/stage/labels.ts';
import { planOn } from './boards.ts';

/** As many places as the largest scenarios have: nine on one board, some on each of the others. */
const PLACES = BOARD_IDS.flatMap((board) =>
  BOARDS[board].spots.slice(0, board === 'willemsplein' ? 9 : 2).map((spot) => ({ id: `${board}-${spot}`, board, spot })),
);
const GROUPS = ['willemsplein', 'anker'].map((board) => ({ id: `of-${board}`, place: `${board}-${BOARDS[board as 'anker'].spots[0]}` }));
const cast = castOverview({ people: [], groups: GROUPS, places: PLACES });

describe('names at flags', () => {
  const slips = ['a', 'b', 'c', 'd'].map((id, index) => ({ id, at: { x: 370 - index * 8, y: 100 + index * 3 }, width: 90, height: 24 }));
  const places = [...layOut(slips, 390).values()];

  it('stay inside the picture and off one another', () => {
    expect(places).toHaveLength(4);
    for (const { x } of places) expect(x + 45).toBeLessThanOrEqual(390);
    const tops = places.map(({ y }) => y).toSorted((a, b) => a - b);
    for (const [index, top] of tops.entries()) if (index > 0) expect(top - (tops[index - 1] ?? 0)).toBeGreaterThanOrEqual(24);
  });

  it('stay where they belong when there is room', () => {
    expect(layOut([{ id: 'a', at: { x: 200, y: 50 }, width: 90, height: 24 }], 390).get('a')).toEqual({ x: 200, y: 50 });
  });
});

describe('the map of Rommelstein', () => {
  it('is shown where places of several boards are on offer, and only there', () => {
    expect(boardToShow('kantoor', ['kantoor', 'anker'])).toBe(OVERVIEW);
    expect(boardToShow('kantoor', ['anker', 'anker'])).toBe('kantoor');
    expect(boardToShow('kantoor', [])).toBe('kantoor');
  });

  it('has a flag for every place, on the board and far enough from the others to be tapped', () => {
    const flags = PLACES.map(({ id }) => ({ id, spot: cast.board.spots[cast.spots[id] ?? ''] }));
    for (const { id, spot } of flags) expect(spot !== undefined && isInside(spot.flag, [0, 0, 68, 58]), id).toBe(true);
    const feet = flags.map(({ id, spot }) => ({ id, at: toScreen(spot!.flag) }));
    for (const [index, one] of feet.entries())
      for (const other of feet.slice(index + 1))
        expect(Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y) * 0.6, `${one.id} ${other.id}`).toBeGreaterThanOrEqual(32);
  });

  it('paints a neighbourhood as those take part who live there', () => {
    const groups = [
      { id: 'of-willemsplein', participation: 50, ties: 30, trust: 30, phase: 'carries' as const },
      { id: 'of-anker', participation: 10, ties: 30, trust: 30, phase: 'apart' as const },
    ];
    const town = planOn(cast, { participation: 0 }, { groups });
    const life = (id: string) => {
      const sprite = town.things.find((thing) => thing.id === id)?.sprite;
      return sprite?.kind === 'quarter' ? sprite.home.life : -1;
    };
    expect(life('willemsplein')).toBeGreaterThan(0.8);
    expect(life('anker')).toBe(0);
    expect(town.people.map(({ id }) => id)).toEqual(['worker']);
  });
});
