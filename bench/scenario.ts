/** The scenario that whole playthroughs, searches and replays are measured on. */
import type { ScenarioFile } from '../src/core/scenario/index.ts';
import type { PlayableScenario } from '../src/core/session/index.ts';
import { playableScenario } from '../src/host/cli/load-scenario.ts';

export const BENCH_SCENARIO = 'veemarktplein';

export const benchPlayable = (): PlayableScenario => playableScenario(process.cwd(), BENCH_SCENARIO);
/** From the folder `scenarios` where one stands. */
export const scenarioFile = (id = BENCH_SCENARIO): ScenarioFile => playableScenario(process.cwd(), id).file;
