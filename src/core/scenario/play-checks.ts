/** Checks of how a scenario plays: what says nothing, can never come, is forgotten or does not add up. All of it still plays. */
import { checkConditions } from './condition-checks.ts';
import type { Fault } from './findings.ts';
import { checkOptions } from './option-checks.ts';
import { checkReach } from './reach-checks.ts';
import type { ScenarioFile } from './schema.ts';
import { checkUse } from './use-checks.ts';

export function checkPlay(file: ScenarioFile): Fault[] {
  const conditions = checkConditions(file);
  return [...conditions, ...checkReach(file, conditions), ...checkUse(file), ...checkOptions(file)];
}
