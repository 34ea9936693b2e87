import { describe, expect, it } from 'vitest';
import { VEEMARKTPLEIN as board } from '../../../src/view/town/boards/veemarktplein.ts';
import { choiceShot, freeRect, talkShot, toView, type View } from '../../../src/view/town/camera-stops.ts';
import { groundFrame } from '../../../src/view/town/draw/ground/ground.ts';
import { planTown, type PersonPlan } from '../../../src/view/town/plan/town-plan.ts';
import { isInside } from '../../../src/view/town/plan/room.ts';
import { STEP_X, STEP_Z, toScreen, type Pixel, type Spot } from '../../../src/view/town/projection.ts';
import { CAST, snapshotAt } from './snapshots.ts';

const WIDE: View = { width: 1600, height: 900, clear: { top: 0, right: 0, bottom: 380, left: 0 } };
const PHONE: View = { width: 390, height: 844, clear: { top: 170, right: 0, bottom: 440, left: 0 } };
const VIEWS = [
  ['wide', WIDE],
  ['phone', PHONE],
] as const;
const ROOFS = [
  { plot: [57.4, 35.8, 9.4, 9], h: 3.7 },
  { plot: [57.4, 20.6, 9, 8.6], h: 5 },
] as const;

/** Whether a roof lies on the line of sight to a point. */
function isHidden([x, y]: Spot, z: number): boolean {
  for (let step = 0.1; step < 12; step += 0.1) {
    const height = z + (step * STEP_X) / STEP_Z;
    if (ROOFS.some(({ plot, h }) => height < h && isInside([x + step, y + step], plot))) return true;
  }
  return false;
}

function talkersAt(talk: string, trust: number): PersonPlan[] {
  const speakers = talk === 'bankje' ? ['dilan', 'hanneke'] : talk === 'hal' ? ['stanley', 'mathilde'] : ['yusra', 'hanneke'];
  const town = planTown(snapshotAt({ participation: 40, trust }, { at: talk, talk, speakers }), CAST);
  return town.people.filter(({ speaks, peg }) => speaks || peg.player === true);
}

/** In the part of the canvas that is really free, panels left out. */
function isFree(view: View, at: Pixel): boolean {
  return at.x > 8 && at.x < view.width - 8 && at.y > view.clear.top && at.y < view.height - view.clear.bottom;
}

describe.each(VIEWS)('talks in %s framing', (_, view) => {
  const shotAt = (id: string) => talkShot(view, toScreen(board.spots[id]?.look ?? board.spots[id]!.stand, 1.4));

  it.each(Object.keys(board.spots))('at %s show everybody in the talk', (id) => {
    for (const trust of [15, 50, 90]) {
      for (const { at, id: who } of talkersAt(id, trust)) {
        for (const z of [0.2, 2.6]) expect(isFree(view, toView(view, shotAt(id), toScreen(at, z))), `${who} ${trust} ${z}`).toBe(true);
      }
    }
  });

  it.each([
    ['kantoor', [58.6, 29.2], [65, 29.2], 3.6],
    ['hal', [50, 12.6], [59, 12.6], 2.4],
    ['speelhoek', [22.5, 22], [25.4, 22], 2],
  ] as const)('at %s show what the place is named after', (id, left, right, z) => {
    for (const spot of [left, right]) expect(isFree(view, toView(view, shotAt(id), toScreen(spot, z)))).toBe(true);
  });
});

describe('talks', () => {
  it.each(Object.keys(board.spots))('at %s are hidden by no roof', (id) => {
    for (const trust of [15, 50, 90])
      for (const { at, id: who } of talkersAt(id, trust)) for (const z of [0.3, 2]) expect(isHidden(at, z), `${who} ${z}`).toBe(false);
  });

  it('are held sitting by who belongs to the bench', () => {
    const [dilan, hanneke] = ['dilan', 'hanneke'].map((who) => talkersAt('bankje', 50).find(({ id }) => id === who));
    expect(dilan?.peg.sit).toBe(true);
    expect(board.spots['bankje']?.seats).toContainEqual(expect.objectContaining({ at: dilan?.at }));
    expect(hanneke?.peg.sit ?? false).toBe(false);
  });
});

describe('choosing on a phone', () => {
  const frame = groundFrame(board.ground);
  const bounds = { left: frame.left, top: frame.top - 88, right: frame.left + frame.width, bottom: frame.top + frame.height };
  const flags = Object.values(board.spots).map(({ flag }) => toScreen(flag));

  it('shows all flags that are offered', () => {
    const shot = choiceShot(PHONE, bounds, flags);
    const free = freeRect(PHONE);
    for (const flag of flags) {
      const at = toView(PHONE, shot, flag);
      expect(at.x).toBeGreaterThan(8);
      expect(at.x).toBeLessThan(PHONE.width - 8);
      expect(at.y - 40).toBeGreaterThan(free.y);
      expect(at.y).toBeLessThan(free.y + free.height);
    }
  });

  it('goes nearer when fewer are offered, but not on top of one', () => {
    expect(choiceShot(PHONE, bounds, flags.slice(0, 2)).zoom).toBeGreaterThan(choiceShot(PHONE, bounds, flags).zoom);
    expect(choiceShot(PHONE, bounds, flags.slice(0, 1)).zoom).toBeLessThan(1);
  });
});
