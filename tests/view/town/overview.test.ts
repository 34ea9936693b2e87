import { describe, expect, it } from 'vitest';
import { BOARD_IDS, BOARDS } from '../../../src/core/scenario/look.ts';
import { OVERVIEW } from '../../../src/view/town/boards/rommelstein.ts';
import { overviewShot, toView } from '../../../src/view/town/camera-stops.ts';
import { boardToShow, castOverview } from '../../../src/view/town/plan/cast.ts';
import { isInside } from '../../../src/view/town/plan/room.ts';
import { toScreen } from '../../../src/view/town/projection.ts';
import { boundsOf } from '../../../src/view/town/setting.ts';
import { layOut } from '../../../src/view/town/stage/labels.ts';
import { mapMarks } from '../../../src/view/town/town-map.ts';
import { planOn } from './boards.ts';

/** As many places as the largest scenarios have: nine on one board, some on each of the others. */
const PLACES = BOARD_IDS.flatMap((board) =>
  BOARDS[board].spots.slice(0, board === 'willemsplein' ? 9 : 2).map((spot) => ({ id: `${board}-${spot}`, board, spot })),
);
const GROUPS = ['willemsplein', 'anker'].map((board) => ({ id: `of-${board}`, place: `${board}-${BOARDS[board as 'anker'].spots[0]}` }));
const cast = castOverview({ people: [], groups: GROUPS, places: PLACES });

const PHONE = { left: 4, top: 150, right: 386, bottom: 346 };
const DESK = { left: 320, top: 100, right: 1340, bottom: 740 };

describe('names at flags', () => {
  /** Seven places of one neighbourhood and three more, as the map has them at this zoom. */
  const slipsAt = (zoom: number, middle: { x: number; y: number }) =>
    PLACES.slice(0, 12).map(({ id }, index) => {
      const { x, y } = toScreen(cast.board.spots[cast.spots[id] ?? '']!.flag);
      return { id, at: { x: middle.x + x * zoom, y: middle.y + (y - 380) * zoom }, width: 60 + (index % 4) * 24, height: 22 };
    });

  it.each([
    ['a desk', DESK, slipsAt(0.62, { x: 830, y: 420 })],
    ['a phone', PHONE, slipsAt(0.4, { x: 195, y: 248 }).slice(0, 8)],
  ] as const)('stay where no panel is and off one another on %s', (_, room, slips) => {
    const laid = slips.map(({ id, width, height }) => ({ id, width, height, at: layOut(slips, room).get(id)! }));
    for (const { id, at, width, height } of laid) {
      expect(at.x - width / 2, id).toBeGreaterThanOrEqual(room.left);
      expect(at.x + width / 2, id).toBeLessThanOrEqual(room.right);
      expect(at.y, id).toBeGreaterThanOrEqual(room.top);
      expect(at.y + height, id).toBeLessThanOrEqual(room.bottom);
    }
    const over = laid.flatMap((one, index) =>
      laid
        .slice(index + 1)
        .filter((other) => Math.abs(one.at.x - other.at.x) * 2 < one.width + other.width && Math.abs(one.at.y - other.at.y) < one.height)
        .map((other) => `${one.id} ${other.id}`),
    );
    expect(over).toEqual([]);
  });

  it('stay under their flag when there is room', () => {
    expect(layOut([{ id: 'a', at: { x: 500, y: 250 }, width: 90, height: 24 }], DESK).get('a')).toEqual({ x: 500, y: 250 });
  });

  it('leave the flag of a neighbour in sight', () => {
    const slips = [
      { id: 'a', at: { x: 500, y: 250 }, width: 90, height: 24 },
      { id: 'b', at: { x: 520, y: 290 }, width: 90, height: 24 },
    ];
    expect(layOut(slips, DESK).get('a')).not.toEqual({ x: 500, y: 250 });
  });
});

describe('the map on the shelf', () => {
  it('has every board that can be played on, whole and in the picture', () => {
    const marks = mapMarks();
    for (const board of BOARD_IDS) {
      const mark = marks.find((one) => one.board === board);
      for (const { x, y } of [...(mark?.sheet ?? []), mark?.at ?? { x: -1, y: -1 }]) {
        expect(x, board).toBeGreaterThan(0);
        expect(x, board).toBeLessThan(1);
        expect(y, board).toBeGreaterThan(0);
        expect(y, board).toBeLessThan(1);
      }
    }
  });
});

describe('the map of Rommelstein', () => {
  it('is shown where places of several boards are on offer, and only there', () => {
    expect(boardToShow('kantoor', ['kantoor', 'anker'])).toBe(OVERVIEW);
    expect(boardToShow('kantoor', ['anker', 'anker'])).toBe('kantoor');
    expect(boardToShow('kantoor', [])).toBe('kantoor');
  });

  it('has a flag for every place, and however far the camera is, a finger finds each', () => {
    for (const zoom of [1.2, 0.75, 0.5, 0.42, 0.39]) {
      const spots = cast.fan!(zoom);
      const feet = PLACES.map(({ id }) => ({ id, at: toScreen(spots[id]!.flag) }));
      expect(feet.filter(({ at }) => Number.isNaN(at.x))).toEqual([]);
      for (const [index, one] of feet.entries())
        for (const other of feet.slice(index + 1))
          expect(
            Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y) * zoom,
            `${one.id} ${other.id} at ${zoom}`,
          ).toBeGreaterThanOrEqual(44);
    }
  });

  it('is all in sight, free of panels, on every screen', () => {
    const bounds = boundsOf(cast.board);
    const views = [
      { width: 1600, height: 900, clear: { top: 100, right: 260, bottom: 160, left: 320 } },
      { width: 1280, height: 800, clear: { top: 90, right: 20, bottom: 20, left: 420 } },
      { width: 844, height: 390, clear: { top: 40, right: 0, bottom: 0, left: 380 } },
      { width: 390, height: 844, clear: { top: 150, right: 0, bottom: 500, left: 0 } },
    ];
    for (const view of views) {
      const shot = overviewShot(view, bounds, { x: 0, y: 0 });
      for (const { board } of mapMarks()) {
        const plan = cast.board.buildings.find(({ id }) => id === board)!;
        const [x, y] = plan.at;
        const [w, d] = plan.size;
        for (const corner of [
          [x, y + d],
          [x + w, y],
          [x + w, y + d],
        ] as const) {
          const at = toView(view, shot, toScreen(corner));
          expect(at.x, `${board} ${view.width}`).toBeGreaterThan(view.clear.left);
          expect(at.x, `${board} ${view.width}`).toBeLessThan(view.width - view.clear.right);
          expect(at.y, `${board} ${view.width}`).toBeGreaterThan(view.clear.top);
          expect(at.y, `${board} ${view.width}`).toBeLessThan(view.height - view.clear.bottom);
        }
      }
    }
  });

  it('lifts the neighbourhoods where one can go, and no others', () => {
    const place = PLACES.find(({ board }) => board === 'anker')!;
    const town = planOn(cast, { participation: 40 }, { board: OVERVIEW }, [place.id]);
    const lifted = town.things.flatMap(({ id, sprite }) => (sprite.kind === 'quarter' && sprite.quarter.offered === true ? [id] : []));
    expect(lifted).toEqual(['anker']);
  });

  it('has the pin of the worker at the card where the worker is, else at the office', () => {
    const pinAt = (at: string | null) =>
      planOn(cast, { participation: 40 }, { board: OVERVIEW, at }).things.find(({ id }) => id === 'pin')?.at;
    const plot = (id: string) => {
      const { at, size } = cast.board.buildings.find((one) => one.id === id)!;
      return [...at, ...size] as const;
    };
    expect(isInside(pinAt(null)!, plot('kantoor'))).toBe(true);
    expect(isInside(pinAt(PLACES.find(({ board }) => board === 'anker')!.id)!, plot('anker'))).toBe(true);
  });

  it('lies under the sky of the week', () => {
    const ground = (weather: object) => JSON.stringify(planOn(cast, { participation: 40 }, { board: OVERVIEW, ...weather }).ground);
    const skies = [
      { season: 'spring' },
      { season: 'summer' },
      { season: 'autumn' },
      { season: 'winter' },
      { sky: 'rain' },
      { sky: 'snow' },
    ];
    expect(new Set(skies.map((one) => ground({ season: 'summer', sky: 'clear', ...one }))).size).toBe(skies.length);
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
    expect(town.people).toEqual([]);
  });
});
