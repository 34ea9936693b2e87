/** Door of the scenario folder: schema, validation, compilation. Reading YAML stands apart in `read.ts`. */
export type { Line, Option, Place, ScenarioFile, Scene, Condition, ScenarioEffect, Translation, Visit } from './schema.ts';
export { scenarioSchema, translationSchema } from './schema.ts';
export { validateScenario, validateTranslation, type Validated } from './validate.ts';
export { findingText, pathText, type Fault, type Finding, type FindingCode, FINDING_CODES } from './findings.ts';
export { textsOf, lineLists } from './texts.ts';
export { allHold, holds, readQuantity, type Situation, type Story } from './situation.ts';
export { CARE_WEEKS, groupsOn, metersOf, summary, visitNow } from './events.ts';
export {
  assertNames,
  compileScenario,
  endingState,
  isDue,
  machineConfig,
  offeredOptions,
  OPTIONS_SHOWN,
  sceneState,
  startSituation,
  UnknownName,
  type ScenarioEvent,
} from './compile.ts';
export type { Look } from './look.ts';
