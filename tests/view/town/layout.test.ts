import { describe, expect, it } from 'vitest';
import { VEEMARKTPLEIN as board } from '../../../src/view/town/boards/veemarktplein.ts';
import { along, lengthOf, Ways } from '../../../src/view/town/plan/route.ts';
import { distance, isInside } from '../../../src/view/town/plan/room.ts';
import { depthOf, toScreen } from '../../../src/view/town/projection.ts';

const PLACES = ['bankje', 'speelhoek', 'schoolhek', 'kruidenier', 'portiek', 'rijtje', 'hal', 'kantoor'];
const { width, depth } = board.ground;
const canal = board.ground.canal!;

describe('board of the Veemarktplein', () => {
  it('has the places and groups of the scenario', () => {
    expect(Object.keys(board.spots).toSorted()).toEqual(PLACES.toSorted());
    expect(Object.keys(board.groups).toSorted()).toEqual(['feestclub', 'flat', 'jongeren', 'rijtje', 'speeltuin', 'stanley']);
  });

  it.each(PLACES)('%s lies on the board, outside buildings and water', (id) => {
    const place = board.spots[id];
    for (const spot of [place?.stand, place?.meet, place?.flag, place?.kit]) {
      expect(spot).toBeDefined();
      if (spot === undefined) continue;
      expect(isInside(spot, [0, 0, width, depth])).toBe(true);
      expect(board.solid.some((plot) => isInside(spot, plot))).toBe(false);
      expect(isInside(spot, canal)).toBe(false);
    }
  });

  it('keeps places far enough apart to be tapped one by one on a phone', () => {
    for (const [id, a] of Object.entries(board.spots)) {
      for (const [other, b] of Object.entries(board.spots)) {
        if (id >= other) continue;
        const [p, q] = [toScreen(a.flag), toScreen(b.flag)];
        expect(Math.hypot(p.x - q.x, p.y - q.y) * 0.6).toBeGreaterThanOrEqual(44);
      }
    }
  });

  it('gives every household a threshold between 0.2 and 0.72, and not one for all', () => {
    const households = [...board.rows.map(({ household }) => household), ...board.flats.flatMap((flat) => flat.households)];
    for (const { threshold, group } of households) {
      expect(threshold).toBeGreaterThanOrEqual(0.2);
      expect(threshold).toBeLessThanOrEqual(0.72);
      expect(Object.keys(board.groups)).toContain(group);
    }
    expect(new Set(households.map(({ threshold }) => threshold)).size).toBeGreaterThan(10);
  });

  it('draws a peg at a front door in front of its house', () => {
    for (const { at } of board.rows) {
      const door = depthOf(at[0] + 2, at[1] + 9.8);
      expect(door).toBeGreaterThan(depthOf(at[0] + 3, at[1] + 4.5));
    }
  });

  it('keeps the hand-made lists of solid plots and of buildings the same', () => {
    for (const { at } of [...board.rows, ...board.flats, ...board.buildings]) {
      expect(board.solid.some((plot) => isInside([at[0] + 1, at[1] + 2], plot))).toBe(true);
    }
  });
});

describe('routes', () => {
  const ways = new Ways(board, []);
  const pairs = PLACES.flatMap((from) => PLACES.filter((to) => to !== from).map((to) => [from, to] as const));

  it.each(pairs)('from %s to %s goes round the buildings', (from, to) => {
    const [start, goal] = [board.spots[from]!.stand, board.spots[to]!.stand];
    const way = ways.find(start, goal);
    expect(way[0]).toEqual(start);
    expect(way.at(-1)).toEqual(goal);
    const length = lengthOf(way);
    expect(length).toBeLessThan(distance(start, goal) * 2.4 + 12);
    for (let far = 0; far <= length; far += 0.5) {
      const { at } = along(way, far);
      expect(board.solid.some((plot) => isInside(at, plot))).toBe(false);
      expect(isInside(at, canal)).toBe(false);
    }
  });
});
