// @vitest-environment happy-dom
/** Between the game and the maquette: what waits for the maquette goes on when it stands, or when it will not come. */
import { expect, it, vi } from 'vitest';
import type { MountedOverlay } from '../../src/view/overlay/index.tsx';
import { openTown } from '../../src/view/town/index.ts';
import { Bulletin } from '../../src/host/app/bulletin.ts';
import type { RunningGame } from '../../src/host/app/running-game.ts';
import { TownBridge } from '../../src/host/app/town-bridge.ts';

// Phaser runs in no test of this kind.
vi.mock('../../src/view/town/index.ts', () => ({ openTown: vi.fn<() => unknown>() }));

function playing(): RunningGame {
  const file = { id: 'plein', board: 'veemarktplein', people: [], groups: [], places: [] };
  const rest = {
    playing: { file },
    view: { screen: 'week', town: {}, places: [] },
    settings: { reducedMotion: true },
    outcome: null,
    past: null,
  };
  return Object.assign(new Bulletin(), rest, { run: null }) as unknown as RunningGame;
}

const overlay = { onLayout: () => undefined, insets: () => ({ top: 0, right: 0, bottom: 0, left: 0 }) } as unknown as MountedOverlay;

it('tells that the maquette comes, and that it stands', async () => {
  let stands = (): void => undefined;
  const settled = new Promise<void>((resolve) => {
    stands = resolve;
  });
  const ignore = (): void => undefined;
  const town = {
    keepClear: ignore,
    setReducedMotion: ignore,
    show: vi.fn<() => void>(),
    lookAt: ignore,
    point: ignore,
    settled: () => settled,
  };
  vi.mocked(openTown).mockResolvedValue(town as never);
  const game = playing();
  new TownBridge(game, overlay, document.body).update();
  expect(game.townComes).toBe(true);
  await vi.waitFor(() => expect(town.show).toHaveBeenCalled());
  expect(game.townComes, 'it is still being laid').toBe(true);
  stands();
  await vi.waitFor(() => expect(game.townComes).toBe(false));
});

it('finds everybody as they were where a film plays on another board, and lets it wait for that', async () => {
  const ignore = (): void => undefined;
  let stands: (() => void)[] = [];
  const settled = (): Promise<void> => new Promise((resolve) => void stands.push(resolve));
  const town = {
    keepClear: ignore,
    setReducedMotion: ignore,
    show: vi.fn<(snapshot: object) => void>(),
    lookAt: ignore,
    point: ignore,
    settled,
  };
  vi.mocked(openTown).mockResolvedValue(town as never);
  const stand = (): void => {
    for (const resolve of stands) resolve();
    stands = [];
  };
  const game = Object.assign(playing(), { settings: { reducedMotion: false } });
  const there = { board: 'willemsplein', groups: ['as they became'] };
  Object.assign(game, { view: { screen: 'scene', town: { board: 'kantoor', groups: ['as they were'] }, places: [] } });
  const bridge = new TownBridge(game, overlay, document.body);
  bridge.update();
  await vi.waitFor(() => expect(stands).toHaveLength(1));
  stand();
  await vi.waitFor(() => expect(game.townComes).toBe(false));
  const outcome = { kind: 'week', lines: [], signals: [], effects: [{ of: 'group.school.participation', from: 10, to: 20, because: [] }] };
  Object.assign(game, { outcome, view: { screen: 'week', town: there, places: [] } });
  bridge.update();
  expect(town.show).toHaveBeenLastCalledWith({ ...there, groups: ['as they were'] }, []);
  expect(game.townComes, 'the film waits').toBe(true);
  await vi.waitFor(() => expect(stands).toHaveLength(1));
  bridge.update();
  expect(town.show).toHaveBeenLastCalledWith({ ...there, groups: ['as they were'] }, []);
  stand();
  await vi.waitFor(() => expect(town.show).toHaveBeenLastCalledWith(there, []));
  expect(game.townComes).toBe(false);
});

it('lets nobody wait for a maquette that cannot be had', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.mocked(openTown).mockRejectedValue(new Error('no canvas'));
  const game = playing();
  new TownBridge(game, overlay, document.body).update();
  await vi.waitFor(() => expect(game.notice).toBe('notice.no-town'));
  expect(game.townComes).toBe(false);
});
