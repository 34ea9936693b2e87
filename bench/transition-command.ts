/** The first search of `laten-doen explore`, through `machine.transition`, as a command: prints its size. */
import { transitionSearch } from './explore-xstate.ts';
import { scenarioFile } from './scenario.ts';

const { states, edges } = transitionSearch(scenarioFile(process.argv[2] ?? ''));
console.log(`${states} states, ${edges} edges`);
