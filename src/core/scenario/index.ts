/** Door of the scenario folder: schema, validation, compilation. Reading YAML stands apart in `read.ts`. */
export { BAKENS, type Baken } from './bakens.ts';
export { firstWeekOf, WEEKS_IN_YEAR } from './calendar.ts';
export type { Line, Option, ScenarioFile, Scene, Translation } from './schema.ts';
export { scenarioSchema } from './schema.ts';
export { facilitationSchema, type Facilitation } from './facilitation.ts';
export { didYouMean, findingText, severityOf, type Finding } from './findings.ts';
export { textsOf } from './texts.ts';
export { boardOf, lastingBoardOf } from './board-checks.ts';
export { Possible } from './possible.ts';
export { allHold, readQuantity, type Situation } from './situation.ts';
export { groupsOn, LONGEST_WALK, metersOf, summary, visitNow } from './events.ts';
export { FastRun } from './fast/run.ts';
export {
  assertNames,
  compileScenario,
  endingState,
  machineConfig,
  offeredOptions,
  sceneState,
  startSituation,
  type ScenarioEvent,
} from './compile.ts';
export { explain, type Explained } from './explain.ts';
export { Search, type SearchResult } from './explore/search.ts';
export type { Grain } from './explore/abstraction.ts';
