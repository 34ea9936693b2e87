/** Hours that no week has, and stances that the option's own effects or hours contradict. */
import { groupsOn } from './events.ts';
import type { Fault } from './findings.ts';
import type { Option, ScenarioFile, Scene } from './schema.ts';

/** What one choice, or a week without any say in it, may cost beyond paper before no week can hold it. @unit minutes @source design choice */
const BEYOND_PAPER = 240;
/** Who leaves a task to people does not spend more than this on it. @unit minutes @source design choice, C20 */
const LEAVING_TAKES = 120;

export function checkOptions(file: ScenarioFile): Fault[] {
  const faults: Fault[] = [];
  if (file.paper === 0)
    faults.push({
      code: 'SC-220',
      path: ['paper'],
      message: 'no hours on paper at all',
      hint: 'Every minute would be beyond paper: give a few',
    });
  file.scenes.forEach((scene, s) =>
    scene.options.forEach((option, o) => {
      const path = ['scenes', s, 'options', o];
      if (option.minutes > file.paper + BEYOND_PAPER) {
        const message = `no week can hold ${option.minutes} minutes for one choice`;
        faults.push({ code: 'SC-220', path: [...path, 'minutes'], message, hint: mostHint(file) });
      }
      const against = stanceAgainst(file, option);
      if (!against) return;
      const message = `"${option.stance}", but ${against}`;
      faults.push({ code: 'SC-221', path: [...path, 'stance'], message, hint: 'Choose another stance, or another effect' });
    }),
  );
  return [...faults, ...fullWeeks(file)];
}

const mostHint = ({ paper }: ScenarioFile): string => `Paper has ${paper} minutes a week; at most ${BEYOND_PAPER} more can be found`;

/** Weeks in which even the cheapest choices cost more than a week can hold: told at the last scene of such a week. */
function fullWeeks(file: ScenarioFile): Fault[] {
  const certain = (scene: Scene): boolean => scene.when.length === 0 && scene.kind === 'scene' && scene.week?.[0] === scene.week?.[1];
  const weeks = new Map<number, { minutes: number; scenes: number; last: number }>();
  file.scenes.forEach((scene, at) => {
    if (!scene.week || !certain(scene)) return;
    const cheapest = Math.min(...scene.options.map((one) => one.minutes));
    const known = weeks.get(scene.week[0]) ?? { minutes: 0, scenes: 0, last: at };
    weeks.set(scene.week[0], { minutes: known.minutes + cheapest, scenes: known.scenes + 1, last: at });
  });
  return [...weeks].flatMap(([week, { minutes, scenes, last }]): Fault[] => {
    if (minutes <= file.paper + BEYOND_PAPER || scenes < 2) return [];
    const message = `the cheapest choices of the ${scenes} scenes of week ${week} take ${minutes} minutes`;
    return [{ code: 'SC-220', path: ['scenes', last, 'week'], message, hint: mostHint(file) }];
  });
}

/** @source design choice, after what the stances do by themselves (RULES.md § The four stances) */
function stanceAgainst(file: ScenarioFile, option: Option): string | null {
  const groups = groupsOn(file, option);
  if (groups.length === 0) return null;
  const leaves = option.stance === 'let-do' || option.stance === 'let-go';
  if (leaves && option.minutes > LEAVING_TAKES) return `it takes the worker ${option.minutes} minutes`;
  for (const effect of option.effects) {
    if (!('add' in effect)) continue;
    const { add, points } = effect;
    if (leaves && add === 'organisation.output' && points > 0) return 'it raises the output, which is the worker’s own work';
    const own = groups.some((id) => add === `group.${id}.ownership`);
    if (own && option.stance === 'take-over' && points > 0) return `it raises ${add}`;
    if (own && option.stance === 'let-do' && points < 0) return `it lowers ${add}`;
  }
  return null;
}
