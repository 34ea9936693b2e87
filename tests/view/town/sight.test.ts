/** In a talk at any spot outdoors everybody who speaks is seen: no roof and no crown stands on the line of sight. */
import { describe, expect, it } from 'vitest';
import { BOARD_IDS, BOARDS } from '../../../src/core/scenario/look.ts';
import { boardOf } from '../../../src/view/town/boards/index.ts';
import { talkShot, toView, type View } from '../../../src/view/town/camera-stops.ts';
import { castBoard } from '../../../src/view/town/plan/cast.ts';
import { isInside } from '../../../src/view/town/plan/room.ts';
import { planTown } from '../../../src/view/town/plan/town-plan.ts';
import { STEP_X, STEP_Z, toScreen, type Spot } from '../../../src/view/town/projection.ts';
import { castOn, OUTDOORS, planOn } from './boards.ts';
import { snapshotAt } from './snapshots.ts';

const VIEWS: readonly View[] = [
  { width: 1600, height: 900, clear: { top: 0, right: 0, bottom: 380, left: 0 } },
  { width: 390, height: 844, clear: { top: 170, right: 0, bottom: 440, left: 0 } },
];

/** What stands before a point, as seen by the viewer. */
function hiddenBy(id: (typeof OUTDOORS)[number], [x, y]: Spot, z: number): string | null {
  const { buildings, flats, rows, trees } = boardOf(id);
  const roofs = [
    ...buildings.flatMap(({ at, size, h = 0, id: name }) => (h > 0 ? [{ name, plot: [...at, ...size] as const, h }] : [])),
    ...flats.map(({ at, size, h }, index) => ({ name: `flat ${index}`, plot: [...at, ...size] as const, h })),
    ...rows.map(({ at }, index) => ({ name: `row ${index}`, plot: [...at, 6, 9] as const, h: 5.7 })),
  ];
  for (let step = 0.1; step < 14; step += 0.1) {
    const height = z + (step * STEP_X) / STEP_Z;
    const at: Spot = [x + step, y + step];
    const roof = roofs.find(({ plot, h }) => height < h && isInside(at, plot));
    if (roof !== undefined) return roof.name;
    const tree = trees.find(({ at: [tx, ty], r, h }) => height > h * 0.42 && height < h && Math.hypot(at[0] - tx, at[1] - ty) < r * 0.8);
    if (tree !== undefined) return `tree at ${tree.at.join()}`;
  }
  return null;
}

/** What the toolbar and the meters cover on a large screen. @unit CSS px */
const TOOLBAR = { right: 640, bottom: 94 } as const;
const METERS = { left: 1175, bottom: 218 } as const;
/** Of a paper tag, from its point up. @unit CSS px */
const TAG = 40;

describe.each(BOARD_IDS)('the tags of four speakers on %s', (id) => {
  const board = boardOf(id);
  const look = { age: 'adult', form: 'coat', wood: 'oak', hair: 'bob', hairColour: 'dark', coat: 'plum', collar: 'round' } as const;
  const speakers = ['a', 'b', 'c', 'd'];
  const cast = castBoard(board, {
    people: speakers.map((one) => ({ id: one, group: null, look })),
    groups: [],
    places: BOARDS[id].spots.map((spot) => ({ id: spot, board: id, spot })),
  });

  it.each<string>(BOARDS[id].spots)('at %s hang clear of toolbar and meters', (talk) => {
    const [view] = VIEWS as [View];
    const spot = board.spots[talk]!;
    const shot = talkShot(view, toScreen(spot.look ?? spot.stand, 1.4));
    const town = planTown(snapshotAt({ participation: 40 }, { board: id, groups: [], at: talk, talk, speakers }), cast);
    const tags = town.things.filter(({ sprite }) => sprite.kind === 'tag').map(({ at, z }) => toView(view, shot, toScreen(at, z)));
    expect(tags.length).toBe(4);
    const under = ({ x, y }: (typeof tags)[number]) =>
      (x < TOOLBAR.right && y - TAG < TOOLBAR.bottom) || (x > METERS.left && y - TAG < METERS.bottom) || y < TAG;
    expect(tags.filter(under)).toEqual([]);
  });
});

describe.each(OUTDOORS)('talks on %s', (id) => {
  const cast = castOn(id);

  it.each(Object.keys(boardOf(id).spots))('at %s show all heads, in the free part of the screen', (talk) => {
    for (const trust of [15, 50, 90]) {
      const town = planOn(cast, { participation: 40, trust }, { at: talk, talk, speakers: ['yusra', 'hanneke'] });
      const talkers = town.people.filter(({ speaks, peg }) => speaks || peg.player === true);
      expect(talkers.length).toBe(3);
      for (const { at, id: who, peg } of talkers) {
        const head = peg.sit === true ? 1.5 : 2.2;
        expect(hiddenBy(id, at, head), `${who} at ${at.join()}`).toBeNull();
        const spot = boardOf(id).spots[talk]!;
        for (const view of VIEWS) {
          const seen = toView(view, talkShot(view, toScreen(spot.look ?? spot.stand, 1.4)), toScreen(at, head));
          expect(
            seen.x > 8 && seen.x < view.width - 8 && seen.y > view.clear.top && seen.y < view.height - view.clear.bottom,
            `${who} ${view.width}`,
          ).toBe(true);
        }
      }
    }
  });
});
