/** One of the workers that judge logs side by side. */
import { fetchScenario, scenarioIds } from '../app/library.ts';
import { inTurn, judge, type Handful } from './judging.ts';

// Works without a network once the page is open: every scenario is brought in beforehand, and compiled when a log asks for it.
for (const id of scenarioIds()) fetchScenario(id).catch(() => undefined);

const take = inTurn(judge, (verdicts) => postMessage(verdicts, {}));
addEventListener('message', ({ data }: MessageEvent<Handful>) => take(data));
