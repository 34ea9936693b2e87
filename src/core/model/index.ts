/** Door of the model: residents, team, manager, organisation and worker as pure rules. */
export * from './state.ts';
export * from './effect.ts';
export { RULES } from './rules.ts';
export { bandOf, carryingLevel, climate, groupOf, margin, meanOf, quantities, quantity, quantityOf, readiness } from './derived.ts';
export { plainModel } from './plain.ts';
export { startModel, type ModelStart } from './start.ts';
export { step, type ModelInput } from './step.ts';
export * from './phases.ts';
