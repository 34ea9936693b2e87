/** How play styles choose among the options offered. */
import { carryingLevel, groupOf, margin, MINUTES, type Stance } from '../model/index.ts';
import { groupsOn, type Option } from '../scenario/index.ts';
import type { Sight } from './policy.ts';

/** What to fall back on when a scene does not offer the stance of one's style, nearest first. */
const NEAREST: Readonly<Record<Stance, readonly Stance[]>> = {
  'take-over': ['take-over', 'together', 'let-do', 'let-go'],
  together: ['together', 'take-over', 'let-do', 'let-go'],
  'let-do': ['let-do', 'let-go', 'together', 'take-over'],
  'let-go': ['let-go', 'let-do', 'together', 'take-over'],
};

export function chooseByStance({ offered }: Sight, stance: Stance): Option | undefined {
  for (const one of NEAREST[stance]) {
    const found = offered.find((option) => option.stance === one);
    if (found) return found;
  }
  return offered[0];
}

/** The option with the highest score; the first of equals. */
export function chooseByScore(sight: Sight, score: (sight: Sight, option: Option) => number): Option | undefined {
  let best: Option | undefined;
  let most = -Infinity;
  for (const option of sight.offered) {
    const points = score(sight, option);
    if (points > most) [best, most] = [option, points];
  }
  return best;
}

/** Carrying level at which a group can do without. @unit points @source design choice */
const CARRIES_ITSELF = 44;
/** How far beyond readiness a task may go and still be left to them. @unit points @source design choice */
const TRUSTED_STRETCH = -12;

/** Stance that fits one option's groups, as a worker who knows them would judge. */
function fittingStance({ file, model }: Sight, option: Option): Stance {
  const all = groupsOn(file, option).map((id) => groupOf(model, id));
  if (all.length === 0) return 'let-do';
  const mean = all.reduce((sum, one) => sum + margin(one, option.demand), 0) / all.length;
  if (all.every((one) => carryingLevel(one) >= CARRIES_ITSELF) && mean >= TRUSTED_STRETCH) return 'let-go';
  return mean >= TRUSTED_STRETCH ? 'let-do' : 'together';
}

export function chooseByReadiness(sight: Sight): Option | undefined {
  return sight.offered.find((option) => option.stance === fittingStance(sight, option)) ?? chooseByStance(sight, 'together');
}

/** What shows at once, by stance: the manager sees activity. @source design choice after C74 */
const SHOWS: Readonly<Record<Stance, number>> = { 'take-over': 3, together: 2, 'let-do': 0, 'let-go': -1 };

/** What the option's own effects would do to quantities that a reader of its text would expect. @unit points */
function moves(option: Option, weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const effect of option.effects) {
    if (!('add' in effect)) continue;
    const [kind = ''] = effect.add.split('.');
    sum += effect.points * (weights[effect.add] ?? weights[kind] ?? 0);
  }
  return sum;
}

/** Promises to professionals made or kept count, broken ones count double. */
function promised({ file }: Sight, option: Option): number {
  let sum = 0;
  for (const effect of option.effects) {
    const id = 'promise' in effect ? effect.promise : 'keeps' in effect ? effect.keeps : 'breaks' in effect ? effect.breaks : null;
    const to = file.promises.find((one) => one.id === id)?.to;
    const professional = to !== undefined && file.people.find((one) => one.id === to)?.group === undefined;
    if (professional) sum += 'breaks' in effect ? -8 : 4;
  }
  return sum;
}

const MANAGER_WEIGHTS = {
  'organisation.output': 2,
  'organisation.assignments': 1,
  'organisation.reputation': 1,
  manager: 1,
  'manager.pressure': -1,
};

/** The manager wants to see something, soon, within the hours on paper. */
export function forTheManager(sight: Sight, option: Option): number {
  const shown = groupsOn(sight.file, option).length > 0 ? SHOWS[option.stance] : 0;
  return shown + moves(option, MANAGER_WEIGHTS) + promised(sight, option) - hoursBeyond(sight, option);
}

/** What a week would take beyond paper if one went on like this, and the option's own hours. @unit hours */
function hoursBeyond({ file, model }: Sight, option: Option): number {
  const on = new Set(groupsOn(file, option));
  let weekly = 0;
  for (const { id, approach } of model.groups) {
    const stance = on.has(id) ? option.stance : approach;
    if (stance) weekly += MINUTES[stance];
  }
  return (Math.max(0, weekly - model.paper) * 2 + option.minutes) / 60;
}

const TEAM_WEIGHTS = { team: 2, 'team.issues': -2, 'team.equality': 0, 'worker.energy': 2, 'organisation.workload': -1, manager: 0.5 };

/** Colleagues and one's own energy first: what goes beyond the hours on paper is theirs to bear. */
export function forTheTeam(sight: Sight, option: Option): number {
  const groups = groupsOn(sight.file, option).length;
  const hours = (option.minutes + 2 * groups * MINUTES[option.stance]) / 60;
  const neglect = option.stance === 'let-go' && groups > 0 ? 3 : 0;
  return moves(option, TEAM_WEIGHTS) - hours - neglect;
}
