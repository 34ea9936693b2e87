/** Names of quantities, as conditions and effects of a scenario may use them. */
import {
  COMPETENCES,
  GROUP_QUANTITIES,
  MANAGER_QUANTITIES,
  ORGANISATION_QUANTITIES,
  TEAM_QUANTITIES,
  WORKER_QUANTITIES,
} from '../model/index.ts';

const CELLS: Readonly<Record<string, readonly string[]>> = {
  team: TEAM_QUANTITIES,
  manager: MANAGER_QUANTITIES,
  organisation: ORGANISATION_QUANTITIES,
  worker: WORKER_QUANTITIES,
  competence: COMPETENCES,
};
const OF_GROUP = [...GROUP_QUANTITIES, 'carrying', 'readiness'];

/** What effects may move. */
export function storedNames(groups: ReadonlySet<string>): string[] {
  const cells = Object.entries(CELLS).flatMap(([cell, keys]) => keys.map((key) => `${cell}.${key}`));
  return [...cells, ...GROUP_QUANTITIES.flatMap((key) => [...groups].map((one) => `group.${one}.${key}`))];
}

/** What is kept of the last day: all that is stored, and the means over the groups. */
function lastDayNames(groups: ReadonlySet<string>): string[] {
  return [...storedNames(groups), ...OF_GROUP.map((key) => `groups.${key}`)].map((one) => `lastDay.${one}`);
}

export function quantityNames(groups: ReadonlySet<string>): string[] {
  const derived = ['carrying', 'readiness'].flatMap((key) => [...groups].map((one) => `group.${one}.${key}`));
  const means = OF_GROUP.map((key) => `groups.${key}`);
  return [...storedNames(groups), ...derived, ...means, 'team.climate', 'groups.carried', 'groups.dropped', 'week', 'hours'];
}

export function isQuantity(given: string, groups: ReadonlySet<string>): boolean {
  return (given.startsWith('lastDay.') ? lastDayNames(groups) : quantityNames(groups)).includes(given);
}
