/** Once for all browser tests: builds the game, unless a stage before did, and serves it. Tests read `inject('gameAddress')`. */
import 'vitest';
import type { TestProject } from 'vitest/node';
import { buildGame, serveGame } from './game-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built game is served, with a slash at the end. */
    gameAddress: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  if (process.env['LATEN_DOEN_BUILT'] !== '1') await buildGame();
  const server = await serveGame();
  project.provide('gameAddress', server.address);
  return () => server.close();
}
