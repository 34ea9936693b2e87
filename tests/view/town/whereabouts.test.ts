/** Where a film finds a group, and what the camera takes in. */
import { describe, expect, it } from 'vitest';
import { boardOf } from '../../../src/view/town/boards/index.ts';
import { freeRect, streetShot, toView, type View } from '../../../src/view/town/camera-stops.ts';
import { middleOf } from '../../../src/view/town/plan/whereabouts.ts';
import { toScreen } from '../../../src/view/town/projection.ts';
import { namesOn } from '../../../src/view/town/names.ts';
import { boundsOf, type Setting } from '../../../src/view/town/setting.ts';

describe('the middle of a group', () => {
  it('lies among most of them, whoever went elsewhere', () => {
    const [x = 0, y = 0] =
      middleOf([
        [60, 60],
        [10, 10],
        [12, 10],
        [11, 13],
      ]) ?? [];
    expect([x, y]).toEqual([11, 11]);
  });

  it('is one of two who are far apart, not the empty spot between', () => {
    expect(
      middleOf([
        [4, 4],
        [40, 40],
      ]),
    ).toEqual([4, 4]);
  });

  it('is nowhere with nobody out', () => {
    expect(middleOf([])).toBeUndefined();
  });
});

describe('a room that a film looks at', () => {
  const PHONE: View = { width: 390, height: 844, clear: { top: 155, right: 0, bottom: 354, left: 0 } };
  const FLAT: View = { width: 844, height: 390, clear: { top: 100, right: 472, bottom: 0, left: 0 } };

  it.each(['kantoor', 'huiskamer', 'vergaderkamer'].flatMap((id) => [[id, PHONE] as const, [id, FLAT] as const]))(
    'fills the picture from edge to edge (%s)',
    (id, view) => {
      const board = boardOf(id);
      const bounds = boundsOf(board);
      const free = freeRect(view);
      for (const { meet } of Object.values(board.spots)) {
        const shot = streetShot(view, bounds, toScreen(meet, 1.4));
        const [start, end] = [
          toView(view, shot, { x: bounds.left, y: bounds.top }),
          toView(view, shot, { x: bounds.right, y: bounds.bottom }),
        ];
        // Sides and height, where the room is larger than what is free.
        expect([start.x <= free.x + 0.5, end.x >= free.x + free.width - 0.5]).toEqual([true, true]);
        expect(start.y <= free.y + 0.5 === end.y >= free.y + free.height - 0.5).toBe(true);
      }
    },
  );
});

describe('the line of a film', () => {
  const view: View = { width: 1600, height: 900, clear: { top: 0, right: 0, bottom: 0, left: 520 } };
  const setting = { board: boardOf('anker'), flags: { offered: [], pointed: null } } as unknown as Setting;
  const write = (caption: string) =>
    namesOn({
      setting,
      nameOf: undefined,
      filmed: {
        caption,
        middle: [30, 20],
        spots: [
          [29, 20],
          [31, 21],
        ],
      },
      view,
      toView: ({ x, y }) => ({ x: x + 600, y: y + 200 }),
    });

  it('hangs over them, with a pin over the head of each', () => {
    const [line, ...others] = write('Meedoen kaartclub omhoog');
    expect(others).toEqual([]);
    const feet = [toScreen([29, 20]), toScreen([31, 21])].map(({ x, y }) => ({ x: x + 600, y: y + 200 }));
    expect(line?.of?.map(({ x }) => x)).toEqual(feet.map(({ x }) => x));
    for (const [index, { y }] of (line?.of ?? []).entries()) {
      expect(y).toBeLessThan(feet[index]!.y - 35);
      // Its lower edge is over pin and head.
      expect(line?.at.y).toBeLessThan(y - 15);
    }
  });

  it('is not there when nothing is said', () => {
    expect(write('')).toEqual([]);
  });
});
