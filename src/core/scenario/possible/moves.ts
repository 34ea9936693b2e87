/** What visits, choices and weeks do to what is known: each as the events of the machine do it (events.ts), but for many runs at once. */
import { PHASES, STANCES, TEAM_STATES, MANAGER_STATES, MINUTES, type Bound } from '../../model/index.ts';
import { groupsOn, trustOfPromise } from '../events.ts';
import { managerRegion, participationRegion, teamRegion, type BoundsParams } from '../regions.ts';
import type { Option, Place, ScenarioEffect, ScenarioFile, Visit } from '../schema.ts';
import { APPROACHES, assume, assumeNot, bits } from './assume.ts';
import { movingQuantities, weekAfterCare } from './beginning.ts';
import { BROKEN, KEPT, MADE, NO, YES, type Known } from './known.ts';

interface Turn {
  readonly target: string;
  readonly guard: { readonly params: BoundsParams };
}
interface Region {
  readonly name: string;
  readonly answers: readonly string[];
  /** What may follow each answer. */
  readonly turns: ReadonlyMap<string, readonly Turn[]>;
}

/** Reads what a region of the machine may turn to from its own config. */
function regionOf(name: string, answers: readonly string[], config: Record<string, unknown>): Region {
  const states = config['states'] as Record<string, { always?: Turn[]; on?: Record<string, Turn> }>;
  const turns = Object.entries(states).map(([state, { always, on }]) => [state, [...(always ?? []), ...Object.values(on ?? {})]] as const);
  return { name, answers, turns: new Map(turns) };
}

export class Moves {
  /** Effects that may happen. */
  readonly effects = new Set<ScenarioEffect>();
  private readonly file: ScenarioFile;
  private readonly moving: readonly string[];
  private readonly regions: readonly Region[];

  constructor(file: ScenarioFile) {
    this.file = file;
    this.moving = movingQuantities(file);
    this.regions = [
      regionOf('team', TEAM_STATES, teamRegion()),
      regionOf('manager', MANAGER_STATES, managerRegion()),
      ...file.groups.map(({ id }) => regionOf(`phase ${id}`, PHASES, participationRegion(id))),
    ];
  }

  /** After a visit; without one where none is left. */
  visit(before: Known, place: Place, visit: Visit | null): Known {
    const after = before.copy();
    after.setAnswers(`visited ${place.id}`, YES);
    if (visit) {
      after.setAnswers(`visit ${visit.id}`, YES);
      for (const one of visit.signals) after.setAnswers(`signal ${one}`, YES);
      this.carryOut(before, after, { effects: visit.effects });
    }
    for (const group of place.meets) this.touch(after, `group.${group}.trust`);
    this.settle(after);
    return after;
  }

  /** After a choice. */
  choose(before: Known, option: Option): Known {
    const after = before.copy();
    const groups = groupsOn(this.file, option);
    after.setRange('open', -1, -1);
    after.setAnswers(`chosen ${option.id}`, YES);
    for (const id of groups) {
      after.setAnswers(`approach ${id}`, bits(APPROACHES, [option.stance]));
      after.setRange(`demand ${id}`, option.demand, option.demand);
      for (const one of this.moving) if (one.startsWith(`group.${id}.`)) this.touch(after, one);
    }
    if (groups.length > 0) for (const one of ['organisation.output', 'worker.energy']) this.touch(after, one);
    for (const one of option.competences) this.touch(after, `competence.${one}`);
    this.carryOut(before, after, option);
    this.settle(after);
    return after;
  }

  /** A week later. @param minutes at most spent in it on walks and choices @returns a new state */
  week(before: Known, minutes: number): Known {
    const after = before.copy();
    const approaches = this.file.groups.map(({ id }) => dearest(before.answersOf(`approach ${id}`)));
    const hours = Math.ceil((minutes + approaches.reduce((sum, one) => sum + one, 0)) / 60);
    const [week] = before.rangeOf('week');
    for (const one of this.moving) after.widen(one);
    after.setRange('week', week + 1, week + 1);
    after.setRange('hours', before.rangeOf('hours')[0], before.rangeOf('hours')[1] + hours);
    after.setAnswers('interrupted', NO);
    after.setAnswers('walked', NO);
    this.settle(after);
    return after;
  }

  /** Half a year after the last day, which is kept. */
  care(before: Known): Known {
    const after = before.copy();
    for (const one of this.moving) {
      const [least, most] = before.rangeOf(one);
      after.setRange(`lastDay.${one}`, least, most);
      after.widen(one);
    }
    const week = weekAfterCare(this.file);
    after.setRange('week', week, week);
    this.settle(after);
    return after;
  }

  /** The regions turn to whatever their bounds may allow; what they were they may still be. */
  settle(state: Known): void {
    for (const name of ['groups.carried', 'groups.dropped']) state.widen(name);
    for (const { name, answers, turns } of this.regions) {
      for (let seen = -1; seen !== state.answersOf(name);) {
        seen = state.answersOf(name);
        for (const [from, list] of turns) {
          if ((seen & bits(answers, [from])) === 0) continue;
          const targets = list.filter((one) => mayTurn(state, one.guard.params)).map((one) => one.target);
          state.setAnswers(name, state.answersOf(name) | bits(answers, targets));
        }
      }
    }
  }

  private carryOut(before: Known, after: Known, { effects, demand }: { effects: readonly ScenarioEffect[]; demand?: number }): void {
    for (const effect of effects) {
      if (!assume(before, effect.when, demand)) continue;
      this.effects.add(effect);
      const sure = !assumeNot(before, effect.when, demand);
      if ('add' in effect) this.touch(after, effect.add);
      else if ('flag' in effect) this.becomes(after, `flag ${effect.flag}`, YES, sure);
      else if ('signal' in effect) this.becomes(after, `signal ${effect.signal}`, YES, sure);
      else if ('promise' in effect) this.becomes(after, `promise ${effect.promise}`, MADE, sure);
      else this.settlePromise(after, effect, sure);
    }
  }

  private becomes(state: Known, name: string, answer: number, sure: boolean): void {
    state.setAnswers(name, sure ? answer : state.answersOf(name) | answer);
  }

  private settlePromise(state: Known, effect: Extract<ScenarioEffect, { keeps: string } | { breaks: string }>, sure: boolean): void {
    const promise = 'keeps' in effect ? effect.keeps : effect.breaks;
    const answers = state.answersOf(`promise ${promise}`);
    if ((answers & MADE) === 0) return;
    state.setAnswers(`promise ${promise}`, (sure ? answers & ~MADE : answers) | ('keeps' in effect ? KEPT : BROKEN));
    this.touch(state, trustOfPromise(this.file, promise));
  }

  /** A quantity that moves may have any value, and so may all that follows from it. */
  private touch(state: Known, path: string): void {
    state.widen(path);
    const [kind = '', id = '', key = ''] = path.split('.');
    if (kind === 'team') state.widen('team.climate');
    if (kind !== 'group') return;
    for (const one of [`group.${id}.carrying`, `group.${id}.readiness`, `groups.${key}`, 'groups.carrying', 'groups.readiness'])
      state.widen(one);
  }
}

function mayTurn(state: Known, { bounds, some }: BoundsParams): boolean {
  const may = ({ quantity, atLeast = -Infinity, below = Infinity }: Bound): boolean => {
    const [least, most] = state.rangeOf(quantity);
    return most >= atLeast && least < below;
  };
  return some ? bounds.some(may) : bounds.every(may);
}

/** Minutes a week of the dearest of these approaches. @unit minutes */
function dearest(approaches: number): number {
  return Math.max(0, ...STANCES.filter((one) => (approaches & bits(APPROACHES, [one])) !== 0).map((one) => MINUTES[one]));
}
