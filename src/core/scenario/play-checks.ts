/** Checks of how a scenario plays: what can never come, what nobody meets, hours and stances that do not add up. All still play. */
import { isContradiction } from './contradiction.ts';
import type { Condition } from './conditions.ts';
import { groupsOn } from './events.ts';
import type { Fault, FindingCode } from './findings.ts';
import { Possible, type Moment } from './possible.ts';
import type { Line, Option, ScenarioFile, ScenarioEffect } from './schema.ts';

type Path = readonly (string | number)[];

/** What one choice may cost beyond the hours on paper before no week can hold it. @unit minutes @source design choice */
const BEYOND_PAPER = 240;
/** Who leaves a task to people does not spend more than this on it. @unit minutes @source design choice, C20 */
const LEAVING_TAKES = 120;

export function checkPlay(file: ScenarioFile): Fault[] {
  return [...new Reach(file).check(), ...checkUse(file), ...checkOptions(file)];
}

/** What can never come, by `Possible`. */
/** Why a thing without conditions cannot come all the same. */
const NOTHING_LEADS: Partial<Record<FindingCode, string>> = {
  'SC-210': 'No option that calls for it can ever be offered',
  'SC-209': 'Four options before it always stand',
  'SC-212': 'An ending before it takes all that is left',
};

class Reach {
  private readonly file: ScenarioFile;
  private readonly possible: Possible;
  private readonly faults: Fault[] = [];

  constructor(file: ScenarioFile) {
    this.file = file;
    this.possible = new Possible(file);
  }

  check(): readonly Fault[] {
    const { file, possible } = this;
    this.scenes();
    file.places.forEach((place, p) =>
      place.visits.forEach((visit, v) => {
        const path = ['places', p, 'visits', v];
        const comes = this.conditions(visit.when, possible.walks, path, ['SC-213', `visit "${visit.id}" is never played`]);
        if (!comes) return;
        this.lines(visit.lines, possible.walks, [...path, 'lines']);
        this.effects(visit.effects, possible.walks, [...path, 'effects']);
      }),
    );
    const whole: Moment = { from: 1, to: file.weeks + 1 };
    this.lines(file.briefing.lines, { from: 1, to: 1 }, ['briefing', 'lines']);
    this.lines(file.lastDay.lines, whole, ['lastDay', 'lines']);
    this.lines(file.halfYear.lines, possible.end, ['halfYear', 'lines']);
    file.endings.forEach((ending, at) => {
      if (!possible.endings.has(ending.id))
        this.impossible(ending.when, ['endings', at], ['SC-212', `no state can reach ending "${ending.id}"`]);
      else this.lines(ending.lines, possible.end, ['endings', at, 'lines']);
    });
    return this.faults;
  }

  private scenes(): void {
    const { file, possible } = this;
    file.scenes.forEach((scene, s) => {
      const path: Path = ['scenes', s];
      const moment = possible.scenes.get(scene.id);
      const called = file.scenes.some((one) => one.options.some((option) => option.goto === scene.id));
      // Without a week and without an option that calls for it: SC-205 has said so.
      if (!moment && (scene.week || called)) this.impossible(scene.when, path, ['SC-210', `scene "${scene.id}" can never come`]);
      if (!moment) return;
      this.lines(scene.lines, moment, [...path, 'lines']);
      scene.options.forEach((option, o) => {
        const here = [...path, 'options', o];
        if (!possible.options.has(`${scene.id}.${option.id}`)) {
          this.impossible(option.when, here, ['SC-209', `option "${option.id}" can never be offered`]);
          return;
        }
        this.lines(option.then, moment, [...here, 'then']);
        this.effects(option.effects, moment, [...here, 'effects']);
      });
    });
  }

  private lines(lines: readonly Line[], moment: Moment, path: Path): void {
    lines.forEach((line, at) => this.conditions(line.when, moment, [...path, at], ['SC-211', `line "${line.id}" is never said`]));
  }

  private effects(effects: readonly ScenarioEffect[], moment: Moment, path: Path): void {
    effects.forEach((effect, at) => this.conditions(effect.when, moment, [...path, at], ['SC-213', 'this effect never happens']));
  }

  private conditions(when: readonly Condition[], moment: Moment, path: Path, words: [FindingCode, string]): boolean {
    if (this.possible.may(when, moment)) return true;
    this.impossible(when, path, words);
    return false;
  }

  private impossible(when: readonly Condition[], path: Path, [code, message]: [FindingCode, string]): void {
    const against = isContradiction(when);
    this.faults.push({
      code: against ? 'SC-214' : code,
      path: when.length > 0 ? [...path, 'when'] : path,
      message: against ? `${message}: its conditions exclude one another` : message,
      hint: against
        ? 'Take one of them out'
        : when.length > 0
          ? 'Nothing that can happen by then makes its conditions hold'
          : (NOTHING_LEADS[code] ?? 'Something before it always comes first'),
    });
  }
}

/** Groups, people, signals, promises and flags that the story forgets. */
function checkUse(file: ScenarioFile): Fault[] {
  const faults: Fault[] = [];
  const add = (code: FindingCode, path: Path, message: string, hint: string): void => void faults.push({ code, path, message, hint });
  const options = file.scenes.flatMap((one) => one.options);
  const effects = [...options, ...file.places.flatMap((one) => one.visits)].flatMap((one) => one.effects);
  const addressed = new Set(options.flatMap((one) => groupsOn(file, one)));
  const text = JSON.stringify(file);
  file.groups.forEach(({ id }, at) => {
    if (!addressed.has(id))
      add('SC-215', ['groups', at], `no option ever acts on group "${id}"`, 'Name it in `on` of an option, or leave it out');
  });
  file.people.forEach(({ id }, at) => {
    if (!text.includes(`"who":"${id}"`))
      add('SC-216', ['people', at], `"${id}" never says anything`, 'Give this person a line, or leave them out');
  });
  const found = new Set([
    ...file.places.flatMap((one) => one.visits.flatMap((visit) => visit.signals)),
    ...effects.flatMap((one) => ('signal' in one ? [one.signal] : [])),
  ]);
  file.signals.forEach(({ id }, at) => {
    if (!found.has(id)) add('SC-217', ['signals', at], `nothing ever finds signal "${id}"`, 'Let a visit or an effect find it');
  });
  file.promises.forEach(({ id }, at) => {
    if (!effects.some((one) => 'promise' in one && one.promise === id))
      add('SC-218', ['promises', at], `nobody ever makes promise "${id}"`, 'Let an effect make it: { promise: … }');
    else if (!effects.some((one) => ('keeps' in one && one.keeps === id) || ('breaks' in one && one.breaks === id)))
      add('SC-218', ['promises', at], `promise "${id}" is never kept or broken`, 'Let an effect keep or break it');
  });
  const asked = (flag: string): boolean => text.includes(`{"flag":"${flag}"}`);
  flagSetters(file).forEach(({ flag, path }) => {
    if (!asked(flag)) add('SC-219', path, `flag "${flag}" is set and never asked for`, 'Let something come of it, or leave it out');
  });
  return faults;
}

/** Where each flag is set first. */
function flagSetters(file: ScenarioFile): { flag: string; path: Path }[] {
  const seen = new Map<string, Path>();
  const look = (effects: readonly ScenarioEffect[], path: Path): void =>
    effects.forEach((one, at) => {
      if ('flag' in one && !seen.has(one.flag)) seen.set(one.flag, [...path, at, 'flag']);
    });
  file.places.forEach((place, p) => place.visits.forEach((one, v) => look(one.effects, ['places', p, 'visits', v, 'effects'])));
  file.scenes.forEach((scene, s) => scene.options.forEach((one, o) => look(one.effects, ['scenes', s, 'options', o, 'effects'])));
  return [...seen].map(([flag, path]) => ({ flag, path }));
}

/** Hours that no week has, and stances that the option's own effects or hours contradict. */
function checkOptions(file: ScenarioFile): Fault[] {
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
        const hint = `Paper has ${file.paper} minutes a week; at most ${BEYOND_PAPER} more can be found`;
        faults.push({
          code: 'SC-220',
          path: [...path, 'minutes'],
          message: `no week can hold ${option.minutes} minutes for one choice`,
          hint,
        });
      }
      const against = stanceAgainst(file, option);
      if (against)
        faults.push({
          code: 'SC-221',
          path: [...path, 'stance'],
          message: `"${option.stance}", but ${against}`,
          hint: 'Choose another stance, or another effect',
        });
    }),
  );
  return faults;
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
