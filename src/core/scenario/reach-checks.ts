/** What no run can come to, by `Possible`: scenes, options, visits, lines, effects, endings. */
import { pathsFound } from './condition-checks.ts';
import type { Condition } from './conditions.ts';
import type { Fault, FindingCode } from './findings.ts';
import { Possible } from './possible.ts';
import type { Line, ScenarioEffect, ScenarioFile } from './schema.ts';

type Path = readonly (string | number)[];

/** Why a thing without conditions cannot come all the same. */
const WITHOUT_CONDITIONS: Partial<Record<FindingCode, string>> = {
  'SC-209': 'Four options before it always stand',
  'SC-210': 'No option that calls for it can ever be offered',
  'SC-212': 'The endings before it take all that is left',
  'SC-213': 'There are too few walks, or a visit before it always comes first',
};
const WITH_CONDITIONS = 'Nothing that can happen by then makes its conditions hold';

/** @param known what the conditions themselves have said: nothing is told twice */
export function checkReach(file: ScenarioFile, known: readonly Fault[]): Fault[] {
  return new Reach(file, pathsFound(known)).check();
}

class Reach {
  private readonly file: ScenarioFile;
  private readonly possible: Possible;
  private readonly told: ReadonlySet<string>;
  private readonly faults: Fault[] = [];

  constructor(file: ScenarioFile, told: ReadonlySet<string>) {
    this.file = file;
    this.possible = new Possible(file);
    this.told = told;
  }

  check(): Fault[] {
    const { file, possible } = this;
    file.places.forEach((place, p) =>
      place.visits.forEach((visit, v) => {
        const path = ['places', p, 'visits', v];
        // The one that is always left over is asked for (SC-206), also where walks are too few to need it.
        const leftOver = visit.repeats && visit.when.length === 0;
        if (!possible.visits.has(visit.id))
          return leftOver || this.never(visit.when, path, ['SC-213', `visit "${visit.id}" is never made`]);
        this.lines(visit.lines, path);
        return this.effects(visit.effects, path);
      }),
    );
    file.shows.forEach(({ show, when }, at) => {
      if (!possible.shows.has(at)) this.never(when, ['shows', at], ['SC-213', `"${show}" never shows`]);
    });
    for (const part of ['briefing', 'lastDay', 'halfYear'] as const) this.lines(file[part].lines, [part]);
    this.scenes();
    this.endings();
    return this.faults;
  }

  private scenes(): void {
    const { file, possible } = this;
    file.scenes.forEach((scene, s) => {
      const path = ['scenes', s];
      if (!possible.scenes.has(scene.id)) return this.never(scene.when, path, ['SC-210', `scene "${scene.id}" can never come`]);
      this.lines(scene.lines, path);
      return scene.options.forEach((option, o) => {
        const here = [...path, 'options', o];
        if (!possible.options.has(`${scene.id}.${option.id}`))
          return this.never(option.when, here, ['SC-209', `option "${option.id}" can never be offered`]);
        this.effects(option.effects, here);
        return this.lines(option.then, here, 'then');
      });
    });
  }

  private endings(): void {
    this.file.endings.forEach(({ id, when, lines }, at) => {
      const path = ['endings', at];
      if (this.possible.endings.has(id)) return this.lines(lines, path);
      // Taken by an earlier one: not its own conditions are to blame.
      return this.never(this.possible.taken.has(id) ? [] : when, path, ['SC-212', `no state can reach ending "${id}"`]);
    });
  }

  private lines(lines: readonly Line[], path: Path, key = 'lines'): void {
    lines.forEach(({ id, when }, at) => {
      if (!this.possible.lines.has(id)) this.never(when, [...path, key, at], ['SC-211', `line "${id}" is never said`]);
    });
  }

  private effects(effects: readonly ScenarioEffect[], path: Path): void {
    effects.forEach((effect, at) => {
      if (!this.possible.effects.has(effect)) this.never(effect.when, [...path, 'effects', at], ['SC-213', 'this effect never happens']);
    });
  }

  private never(when: readonly Condition[], path: Path, [code, message]: [FindingCode, string]): void {
    const list = [...path, 'when'];
    if (this.told.has(list.join('.'))) return;
    const asks = when.length > 0;
    const hint = asks ? WITH_CONDITIONS : (WITHOUT_CONDITIONS[code] ?? 'Something before it always comes first');
    this.faults.push({ code, path: asks ? list : path, message, hint });
  }
}
