/** What a simulation shows that an author should look at. */
import type { ScenarioFile } from '../scenario/index.ts';
import { DominanceSearch } from './dominance.ts';
import type { PolicyName } from './policy.ts';
import { SCORES } from './scores.ts';
import type { Simulated } from './simulation.ts';

export interface BalanceFlag {
  readonly code: 'ending-unreached' | 'ending-too-common' | 'style-dominates' | 'option-dominated' | 'never-met';
  readonly about: string;
  readonly text: string;
}

/** An ending that chance alone comes to more often than this is no choice. @range 0..1 */
const TOO_COMMON = 0.6;
/** Runs whose every decision is tried out, for each of two styles. */
const SAMPLED = 60;

export function flagsOf(file: ScenarioFile, results: Readonly<Partial<Record<PolicyName, Simulated>>>, seed: number): BalanceFlag[] {
  const all = Object.entries(results) as [PolicyName, Simulated][];
  return [
    ...unreached(file, all),
    ...tooCommon(results['op-gevoel']),
    ...dominating(all),
    ...dominated(file, seed),
    ...neverMet(results['op-gevoel']),
  ];
}

function unreached({ endings }: ScenarioFile, all: readonly [PolicyName, Simulated][]): BalanceFlag[] {
  if (all.length < 2) return [];
  return endings
    .filter(({ id }) => all.every(([, result]) => (result.endings[id] ?? 0) === 0))
    .map(({ id }) => ({ code: 'ending-unreached', about: id, text: `no style comes to ending "${id}"` }));
}

function tooCommon(random: Simulated | undefined): BalanceFlag[] {
  return Object.entries(random?.endings ?? {})
    .filter(([, share]) => share > TOO_COMMON)
    .map(([id, share]) => ({
      code: 'ending-too-common',
      about: id,
      text: `random play ends in "${id}" ${Math.round(share * 100)} % of the time`,
    }));
}

function scoreOf(result: Simulated, path: string): number {
  if (path === 'hours') return result.hours;
  return (path.startsWith('lastDay.') ? result.lastDay[path.slice('lastDay.'.length)] : result.halfYear[path]) ?? 0;
}

/** Best, or as good as the best, on every score. */
function dominating(all: readonly [PolicyName, Simulated][]): BalanceFlag[] {
  if (all.length < 2) return [];
  return all
    .filter(([, one]) =>
      SCORES.every(({ path, sign }) => all.every(([, other]) => sign * scoreOf(one, path) >= sign * scoreOf(other, path))),
    )
    .map(([name]) => ({ code: 'style-dominates', about: name, text: `"${name}" is best on all ${SCORES.length} scores` }));
}

function dominated(file: ScenarioFile, seed: number): BalanceFlag[] {
  const search = new DominanceSearch(file);
  search.sample('op-gevoel', seed, SAMPLED);
  search.sample('op-maat', seed, SAMPLED);
  return search.found().map(({ option, by, states }) => ({
    code: 'option-dominated',
    about: option,
    text: `option "${option}" was worse than another in all ${states} states visited, most often than "${by}"`,
  }));
}

function neverMet(random: Simulated | undefined): BalanceFlag[] {
  if (!random) return [];
  const scenes = Object.entries(random.scenes).filter(([, { met }]) => met === 0);
  const unmet = new Set(scenes.map(([id]) => id));
  const options = Object.entries(random.options).filter(([id, { offered }]) => offered === 0 && !unmet.has(id.split('.')[0] ?? ''));
  return [
    ...scenes.map(([id]) => ({ code: 'never-met' as const, about: id, text: `random play never met scene "${id}"` })),
    ...options.map(([id]) => ({ code: 'never-met' as const, about: id, text: `random play was never offered option "${id}"` })),
  ];
}
