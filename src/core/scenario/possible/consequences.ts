/**
 * What follows from what has happened and from what has not: when a scene was played, one of its options was taken, with all that
 * these have in common; when none of what could bring a thing about has happened, it is not so.
 */
import type { Option, ScenarioEffect, ScenarioFile, Scene } from '../schema.ts';
import { BROKEN, KEPT, MADE, NO, NOT_MADE, YES, type Known } from './known.ts';

/** Answers that are certain after an option, whatever came before and after it: nothing of these is ever forgotten. */
function certainAfter(option: Option): ReadonlyMap<string, number> {
  const certain = new Map<string, number>([[`chosen ${option.id}`, YES]]);
  if (option.goto !== undefined) certain.set(`played ${option.goto}`, YES);
  for (const effect of option.effects) {
    if (effect.when.length > 0) continue;
    if ('flag' in effect) certain.set(`flag ${effect.flag}`, YES);
    else if ('signal' in effect) certain.set(`signal ${effect.signal}`, YES);
    else if ('promise' in effect) certain.set(`promise ${effect.promise}`, MADE | KEPT | BROKEN);
  }
  return certain;
}

/** By the name of what may come about: names of what could have brought it about. */
function sourcesOf(file: ScenarioFile): ReadonlyMap<string, ReadonlySet<string>> {
  const sources = new Map<string, Set<string>>();
  const add = (name: string, source: string): void => void sources.set(name, (sources.get(name) ?? new Set()).add(source));
  const addEffects = (effects: readonly ScenarioEffect[], source: string): void => {
    for (const one of effects) {
      if ('flag' in one) add(`flag ${one.flag}`, source);
      else if ('signal' in one) add(`signal ${one.signal}`, source);
      else if ('promise' in one) add(`promise ${one.promise}`, source);
    }
  };
  for (const scene of file.scenes)
    for (const option of scene.options) {
      add(`chosen ${option.id}`, `played ${scene.id}`);
      addEffects(option.effects, `chosen ${option.id}`);
    }
  for (const { visits } of file.places)
    for (const visit of visits) {
      for (const one of visit.signals) add(`signal ${one}`, `visit ${visit.id}`);
      addEffects(visit.effects, `visit ${visit.id}`);
    }
  return sources;
}

export class Consequences {
  private readonly sources: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly scenes: readonly { scene: Scene; options: readonly { name: string; certain: ReadonlyMap<string, number> }[] }[];

  constructor(file: ScenarioFile) {
    this.sources = sourcesOf(file);
    this.scenes = file.scenes.map((scene) => ({
      scene,
      options: scene.options.map((one) => ({ name: `${scene.id}.${one.id}`, certain: certainAfter(one) })),
    }));
  }

  /**
   * Draws them, in place, where no scene is open. An option that was never found possible was not taken.
   * @returns false when what is known contradicts itself: no run is there
   */
  draw(state: Known, possible: ReadonlySet<string>): boolean {
    const open = new Set(this.scenes);
    for (let before = -1; before !== open.size;) {
      before = open.size;
      for (const one of open) {
        if ((state.answersOf(`played ${one.scene.id}`) & NO) !== 0) continue;
        open.delete(one);
        const taken = one.options.filter(({ name }) => possible.has(name)).map(({ certain }) => certain);
        for (const [name, answers] of inCommon(taken)) if (!state.keep(name, answers)) return false;
      }
    }
    return this.withoutSource(state);
  }

  /** A thing is not so while nothing that could bring it about has happened; choices before what they bring about. */
  withoutSource(state: Known): boolean {
    for (const [name, sources] of this.sources) {
      if ([...sources].some((one) => (state.answersOf(one) & YES) !== 0)) continue;
      if (!state.keep(name, name.startsWith('promise ') ? NOT_MADE : NO)) return false;
    }
    return true;
  }
}

function inCommon(taken: readonly ReadonlyMap<string, number>[]): [string, number][] {
  const [first, ...others] = taken;
  if (!first) return [];
  return [...first].flatMap(([name, answers]): [string, number][] => {
    const all = others.map((one) => one.get(name));
    return all.includes(undefined) ? [] : [[name, all.reduce<number>((sum, one) => sum | (one ?? 0), answers)]];
  });
}
