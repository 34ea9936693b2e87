/** Door of the model: residents, team, manager, organisation and worker as pure rules. */
export * from './state.ts';
export * from './effect.ts';
export { RULES } from './rules.ts';
export {
  bandOf,
  carryingLevel,
  groupOf,
  margin,
  quantities,
  quantity,
  quantityOf,
  readerOf,
  readiness,
  storedQuantities,
  UnknownQuantity,
} from './derived.ts';
export { plainModel } from './plain.ts';
export { startModel, type ModelStart } from './start.ts';
export { Ledger } from './ledger.ts';
export { MINUTES } from './stances.ts';
/** `step` gives a new state; the others move the given one in place, for searches. */
export { act, leave, passWeek, step, visit, type ModelInput } from './step.ts';
export * from './phases.ts';
