/**
 * What a run can come to, seen from above: every scene, option and ending that no reasoning excludes. Sound: what is not in it
 * can never happen, whatever the player does and chance brings; what is in it may still be out of reach (`explore` searches).
 *
 * The reasoning keeps each thing that a run remembers apart from all others, with the first week in which it may hold; nothing is
 * ever certain. Quantities may have any value they can have at all.
 */
import { OPTIONS_SHOWN } from './compile.ts';
import type { Condition } from './conditions.ts';
import { isContradiction } from './contradiction.ts';
import type { Option, ScenarioFile, Scene, ScenarioEffect } from './schema.ts';

/** Weeks in which something may be asked. */
export interface Moment {
  readonly from: number;
  readonly to: number;
  /** The scene that is open, if one is. */
  readonly scene?: string;
  /** Half a year later: the last day is kept. */
  readonly after?: boolean;
}

export class Possible {
  /** First and last week in which a scene may be opened. */
  readonly scenes = new Map<string, Moment>();
  /** `scene.option` */
  readonly options = new Set<string>();
  readonly endings = new Set<string>();
  private readonly file: ScenarioFile;
  /** First week in which something may hold, e.g. `flag x`. */
  private readonly first = new Map<string, number>();
  private changed = false;

  constructor(file: ScenarioFile) {
    this.file = file;
    do {
      this.changed = false;
      for (const week of file.walks) if (week <= file.weeks) this.walk(week);
      for (const scene of file.scenes) this.open(scene);
    } while (this.changed);
    let left = true;
    for (const { id, when } of file.endings) {
      if (left && this.may(when, this.end)) this.endings.add(id);
      // What comes after an ending without a condition is never asked.
      if (when.length === 0) left = false;
    }
  }

  /** Half a year later. */
  get end(): Moment {
    return { from: this.file.weeks + 1, to: Infinity, after: true };
  }

  /** May all of these hold at once, at some time of the moment? */
  may(conditions: readonly Condition[], moment: Moment): boolean {
    return !isContradiction(conditions) && conditions.every((one) => this.mayOne(one, moment));
  }

  /** Weeks in which walks are made, from the first to the last. */
  get walks(): Moment {
    const weeks = this.file.walks.filter((one) => one <= this.file.weeks);
    return { from: Math.min(...weeks, Infinity), to: Math.max(...weeks, 0) };
  }

  private mayOne(one: Condition, moment: Moment): boolean {
    if ('any' in one) return one.any.some((inner) => this.mayOne(inner, moment));
    // Nothing that is remembered is ever certain, so the opposite may hold; only what has no other side is sure.
    if ('not' in one) return !one.not.every((inner) => this.must(inner, moment));
    if ('quantity' in one) return this.mayQuantity(one, moment);
    if ('week' in one) return one.week[0] <= moment.to && one.week[1] >= moment.from;
    if ('scene' in one) return moment.scene === undefined ? moment.after !== true : moment.scene === one.scene;
    const [kind, id] = Object.entries(one)[0] ?? [];
    if (kind === 'signal' || kind === 'flag' || kind === 'promise' || kind === 'chosen' || kind === 'visited')
      return (this.first.get(`${kind} ${String(id)}`) ?? Infinity) <= moment.to;
    return true;
  }

  private must(one: Condition, moment: Moment): boolean {
    if ('week' in one) return one.week[0] <= moment.from && one.week[1] >= moment.to;
    if ('scene' in one) return moment.scene === one.scene;
    if ('any' in one) return one.any.some((inner) => this.must(inner, moment));
    if ('not' in one) return !this.may(one.not, moment);
    return false;
  }

  private mayQuantity(
    { quantity, atLeast = -Infinity, below = Infinity }: Extract<Condition, { quantity: string }>,
    moment: Moment,
  ): boolean {
    const { least, most } = this.rangeOf(quantity, moment);
    return atLeast <= most && below > least;
  }

  private rangeOf(quantity: string, moment: Moment): { least: number; most: number } {
    if (quantity === 'week') return { least: moment.from, most: moment.after === true ? this.file.weeks + 27 : moment.to };
    if (quantity === 'hours') return { least: 0, most: Infinity };
    if (quantity === 'groups.carried' || quantity === 'groups.dropped') return { least: 0, most: this.file.groups.length };
    // Before the last day nothing of it is kept, and it reads as 0.
    if (quantity.startsWith('lastDay.')) return { least: 0, most: moment.after === true ? 100 : 0 };
    return { least: 0, most: 100 };
  }

  private note(what: string, week: number): void {
    if ((this.first.get(what) ?? Infinity) <= week) return;
    this.first.set(what, week);
    this.changed = true;
  }

  private walk(week: number): void {
    const moment: Moment = { from: week, to: week };
    for (const place of this.file.places) {
      this.note(`visited ${place.id}`, week);
      for (const visit of place.visits) {
        if (!this.may(visit.when, moment)) continue;
        for (const signal of visit.signals) this.note(`signal ${signal}`, week);
        this.effects(visit.effects, moment);
      }
    }
  }

  private open(scene: Scene): void {
    for (let week = scene.week?.[0] ?? 1; week <= Math.min(scene.week?.[1] ?? 0, this.file.weeks); week++) {
      if (this.may(scene.when, { from: week, to: week })) this.openIn(scene, week);
    }
    const called = this.scenes.get(scene.id);
    if (!called) return;
    for (let week = called.from; week <= called.to; week++) this.take(scene, { from: week, to: week, scene: scene.id });
  }

  private openIn(scene: Scene, week: number): void {
    const known = this.scenes.get(scene.id);
    if (known && known.from <= week && known.to >= week) return;
    this.scenes.set(scene.id, { from: Math.min(known?.from ?? week, week), to: Math.max(known?.to ?? week, week), scene: scene.id });
    this.changed = true;
  }

  private take(scene: Scene, moment: Moment): void {
    scene.options.forEach((option, at) => {
      if (!this.mayOffer(scene, option, at, moment)) return;
      const id = `${scene.id}.${option.id}`;
      if (!this.options.has(id)) this.changed = true;
      this.options.add(id);
      this.note(`chosen ${option.id}`, moment.from);
      this.effects(option.effects, moment);
      const next = this.file.scenes.find((one) => one.id === option.goto);
      if (next) this.openIn(next, moment.from);
    });
  }

  /** At most four stand at a time: one after four that always hold is never offered. */
  private mayOffer(scene: Scene, option: Option, at: number, moment: Moment): boolean {
    const sure = scene.options.slice(0, at).filter((one) => one.when.length === 0).length;
    return sure < OPTIONS_SHOWN && this.may(option.when, moment);
  }

  private effects(effects: readonly ScenarioEffect[], moment: Moment): void {
    for (const effect of effects) {
      if (!this.may(effect.when, moment)) continue;
      if ('flag' in effect) this.note(`flag ${effect.flag}`, moment.from);
      else if ('signal' in effect) this.note(`signal ${effect.signal}`, moment.from);
      else if ('promise' in effect) this.note(`promise ${effect.promise}`, moment.from);
    }
  }
}
