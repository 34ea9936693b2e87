import { describe, expect, it } from 'vitest';
import { BOARDS } from '../../../src/core/scenario/look.ts';
import { boardOf } from '../../../src/view/town/boards/index.ts';
import { castBoard } from '../../../src/view/town/plan/cast.ts';
import { along, lengthOf, Ways } from '../../../src/view/town/plan/route.ts';
import { distance, isInside } from '../../../src/view/town/plan/room.ts';
import { toScreen } from '../../../src/view/town/projection.ts';
import { footprintOf } from '../../../src/view/town/draw/catalog.ts';
import { castOn, OUTDOORS, planOn, spotsOf } from './boards.ts';

describe.each(OUTDOORS)('board %s', (id) => {
  const board = boardOf(id);
  const { width, depth, canal, ponds = [] } = board.ground;
  const wet = (x: number, y: number) =>
    (canal !== undefined && isInside([x, y], canal)) ||
    ponds.some(({ at, rx, ry }) => ((x - at[0]) / rx) ** 2 + ((y - at[1]) / ry) ** 2 < 1);

  it('has the spots that a scenario may name, and no others', () => {
    expect(Object.keys(board.spots).toSorted()).toEqual(spotsOf(id).toSorted());
  });

  it('has every spot on the board, outside buildings and water', () => {
    for (const [name, { stand, meet, flag, kit, seats = [] }] of Object.entries(board.spots)) {
      for (const spot of [stand, meet, flag, kit, ...seats.map(({ at }) => at)]) {
        expect(isInside(spot, [0, 0, width, depth]), name).toBe(true);
        expect(
          board.solid.some((plot) => isInside(spot, plot)),
          `${name} ${spot.join()}`,
        ).toBe(false);
        expect(wet(...spot), name).toBe(false);
      }
    }
  });

  it('keeps flags far enough apart to be tapped one by one on a phone', () => {
    const flags = Object.entries(board.spots).map(([name, { flag }]) => ({ name, at: toScreen(flag) }));
    for (const [index, one] of flags.entries())
      for (const other of flags.slice(index + 1))
        expect(Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y) * 0.6, `${one.name} ${other.name}`).toBeGreaterThanOrEqual(44);
  });

  it('joins every spot to every other by ways round the buildings, and round what stands there', () => {
    const spots = Object.entries(board.spots);
    const { things } = planOn(castOn(id), { participation: 60 });
    const ways = new Ways(board, things);
    const furniture = things.flatMap(({ sprite, at: [x, y] }) => {
      const plot = footprintOf(sprite);
      return plot === null ? [] : [[x + plot[0], y + plot[1], plot[2], plot[3]] as const];
    });
    const through: string[] = [];
    for (const [from, { stand }] of spots) {
      for (const [to, goal] of spots) {
        if (from === to) continue;
        const way = ways.find(stand, goal.stand);
        for (let far = 0; far <= lengthOf(way); far += 0.5) {
          const { at } = along(way, far);
          const onTheWay = distance(at, stand) > 1.8 && distance(at, goal.stand) > 1.8;
          const met = [...board.solid, ...(onTheWay ? furniture : [])].some((plot) => isInside(at, plot)) || wet(...at);
          if (met) through.push(`${from} → ${to} at ${at.join()}`);
        }
      }
    }
    expect(through).toEqual([]);
  });

  it.each([5, 30, 50, 70, 95])('stands people on free ground, apart from one another, at %i', (participation) => {
    const town = planOn(castOn(id), { participation }, { shows: BOARDS[id].shows });
    for (const { at, id: who } of town.people) {
      expect(
        board.solid.some((plot) => isInside(at, plot)),
        who,
      ).toBe(false);
      expect(wet(...at), who).toBe(false);
      expect(town.people.filter((other) => other.id !== who && distance(other.at, at) < 0.5).map((other) => other.id)).toEqual([]);
    }
    const ids = [...town.things, ...town.people].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(BOARDS[id].shows)('shows %s as something that was not there', (show) => {
    const cast = castOn(id);
    const kinds = [20, 45].map((participation) => {
      const [without, having] = [
        planOn(cast, { participation }),
        planOn(cast, { participation }, show === 'regen' ? { sky: 'rain' } : { shows: [show] }),
      ];
      return (
        JSON.stringify([without.things, without.people.length, without.rain]) !==
        JSON.stringify([having.things, having.people.length, having.rain])
      );
    });
    expect(kinds).toEqual([true, true]);
  });
});

describe.each(OUTDOORS)('the people of %s', (id) => {
  const cast = castOn(id);

  it('live in its houses: every household has a group of the scenario', () => {
    const { rows, flats, buildings, groups } = cast.board;
    const households = [
      ...rows.map(({ household }) => household),
      ...flats.flatMap((flat) => flat.households),
      ...buildings.flatMap(({ household }) => household ?? []),
    ];
    expect(households.length).toBeGreaterThan(9);
    for (const { group, threshold } of households) {
      expect(Object.keys(groups)).toContain(group);
      expect(threshold).toBeGreaterThanOrEqual(0.2);
      expect(threshold).toBeLessThanOrEqual(0.72);
    }
    expect(new Set(households.map(({ threshold }) => threshold)).size).toBeGreaterThan(8);
  });

  it('are cast the same way every time', () => {
    expect(castOn(id)).toEqual(cast);
  });

  it('come out of doors more, the more take part', () => {
    const out = [10, 50, 90].map((participation) => planOn(cast, { participation }).people.filter(({ group }) => group !== null).length);
    expect(out[0]).toBeLessThanOrEqual(7);
    expect(out[1]).toBeGreaterThan(out[0]! + 4);
    expect(out[2]).toBeGreaterThan(out[1]! + 12);
  });
});

describe('casting', () => {
  const board = boardOf('willemsplein');
  const person = (id: string, group: string) => ({ id, group, look: { ...castOn('willemsplein').people[0]!.look } });

  it('keeps groups of another board away, and their places', () => {
    const places = [
      { id: 'thuis', board: 'willemsplein', spot: 'galerij' },
      { id: 'werk', board: 'kantoor', spot: 'bureau' },
    ];
    const groups = [
      { id: 'buren', place: 'thuis' },
      { id: 'team', place: 'werk' },
    ];
    const cast = castBoard(board, { people: [], places, groups });
    expect(cast.homes).toEqual({ buren: 'galerij' });
    expect(cast.spots).toEqual({ thuis: 'galerij' });
  });

  it('gives a place without a spot of its own one that is free', () => {
    const places = ['galerij', 'nergens', 'ergens'].map((id) => ({ id, board: 'willemsplein', spot: id }));
    const { spots } = castBoard(board, { people: [], places, groups: [] });
    expect(spots['galerij']).toBe('galerij');
    expect(new Set(Object.values(spots)).size).toBe(3);
    for (const spot of Object.values(spots)) expect(Object.keys(board.spots)).toContain(spot);
  });

  it('takes a group that is called after one of its people for that one person', () => {
    const places = [{ id: 'plein', board: 'willemsplein', spot: 'plein' }];
    const groups = ['femke', 'ouders'].map((id) => ({ id, place: 'plein' }));
    const cast = castBoard(board, { people: [person('femke', 'femke'), person('nadia', 'ouders')], places, groups });
    expect(cast.board.groups['femke']?.size).toBe(1);
    expect(cast.board.groups['ouders']?.size).toBeGreaterThan(6);
  });

  it('houses people near their spot: the galleries in the flat, and not only them', () => {
    const groups = ['galerij', 'school'].map((spot) => ({ id: `at-${spot}`, place: spot }));
    const cast = castBoard(board, {
      people: [],
      places: groups.map(({ place }) => ({ id: place, board: 'willemsplein', spot: place })),
      groups,
    });
    const homes = cast.board.flats.flatMap((flat) => flat.households.map(({ group }) => group));
    expect(homes.filter((group) => group === 'at-galerij').length).toBeGreaterThan(homes.length / 3);
    expect(new Set(homes).size).toBe(2);
  });
});
