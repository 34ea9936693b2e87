/** Door of the model: residents, team, manager, organisation and worker as pure rules. */
export * from './state.ts';
export * from './effect.ts';
export { RULES, type RuleId } from './rules.ts';
export {
  bandOf,
  carryingLevel,
  climate,
  groupOf,
  margin,
  meanOf,
  quantities,
  quantity,
  readiness,
  STRETCH,
  UnknownQuantity,
} from './derived.ts';
export { startModel, type ModelStart } from './start.ts';
export { step, type ModelInput, type Step } from './step.ts';
export { MINUTES, STANCE_EFFECTS, CHOICE_WEEKS, type StanceEffect } from './stances.ts';
export { expectedOutput } from './organisation-week.ts';
export * from './phases.ts';
