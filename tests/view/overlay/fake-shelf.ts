/** A shelf in memory: cards only, nothing to study. */
import { pathMapOf } from '../../../src/core/insight/index.ts';
import type { EndingCard, RunCard, Shelf } from '../../../src/view/overlay/index.tsx';

export function card(run: string, more: Partial<RunCard> = {}): RunCard {
  const base = { run, scenario: 'plein', name: null, player: 'Groene Fiets 12', week: 5, when: Date.now() };
  return { ...base, ended: false, ending: null, state: 'fits', branch: false, ...more };
}

export class FakeShelf implements Shelf {
  runs: readonly RunCard[] = [];
  removed: RunCard | null = null;
  keeps = true;
  readonly calls: (readonly [string, ...unknown[]])[] = [];

  text(_scenario: string, key: string): string {
    return key === 'title' ? 'Het plein' : `[${key}]`;
  }

  endings(scenario: string): readonly EndingCard[] {
    const runs = this.runs.filter((one) => one.scenario === scenario);
    return ['samen', 'leeg'].map((id) => ({ id, runs: runs.filter((one) => one.ending === id) }));
  }

  picture = async (): Promise<null> => Promise.resolve(null);
  rename(run: string, name: string): void {
    this.calls.push(['rename', run, name]);
  }
  remove(run: string): void {
    this.removed = this.runs.find((one) => one.run === run) ?? null;
    this.runs = this.runs.filter((one) => one.run !== run);
    this.calls.push(['remove', run]);
  }
  putBack(): void {
    this.calls.push(['putBack']);
  }
  saveFile(run: string): void {
    this.calls.push(['saveFile', run]);
  }
  bringIn: Shelf['bringIn'] = async (files) =>
    Promise.resolve(files.map((one) => ({ file: one.name, run: null, reason: 'import.not-json' })));
  study: Shelf['study'] = async () => Promise.resolve(null);
  compare = async (): Promise<null> => Promise.resolve(null);
  map: Shelf['map'] = async () => Promise.resolve({ map: pathMapOf([]), runs: [] });
  chain: Shelf['chain'] = async () => Promise.resolve(null);
  under = async (): Promise<null> => Promise.resolve(null);
}
