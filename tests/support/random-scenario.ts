/** Variants of the small scenario with conditions, effects, walks and endings at random: most are nonsense, all of them run. */
import { parse } from 'valibot';
import { scenarioSchema, type ScenarioFile } from '../../src/core/scenario/index.ts';
import { playable, type PlayableScenario } from '../../src/core/session/index.ts';
import { dice } from './met.ts';
import { smallData } from './scenarios.ts';

type Throw = (limit: number) => number;
type Data = { -readonly [key in keyof ScenarioFile]: ScenarioFile[key] };

const QUANTITIES = ['group.buren.trust', 'group.kinderen.participation', 'group.buren.readiness', 'groups.trust', 'groups.carried'].concat(
  ['groups.dropped', 'team.safety', 'team.climate', 'manager.pressure', 'organisation.output', 'worker.energy', 'hours', 'week'],
  ['lastDay.groups.trust', 'lastDay.team.safety'],
);
const FLAGS = ['open', 'dicht', 'half'];
const OPTIONS = ['openmaken', 'sleutel-vragen', 'doorlopen', 'vegen', 'kijken', 'uitleggen', 'knikken'];

const oneOf = <T>(list: readonly T[], roll: Throw): T => list[roll(list.length)] as T;
const someOf = <T>(list: readonly T[], roll: Throw): T[] => {
  const some = list.filter(() => roll(2) === 0);
  return some.length > 0 ? some : [oneOf(list, roll)];
};

function conditionOf(roll: Throw, depth = 0): unknown {
  const list = (): unknown[] => Array.from({ length: 1 + roll(2) }, () => conditionOf(roll, depth + 1));
  const forms: readonly (() => unknown)[] = [
    () => ({ flag: oneOf(FLAGS, roll) }),
    () => ({ chosen: oneOf(OPTIONS, roll) }),
    () => ({ signal: 'sleutel' }),
    () => ({ promise: 'soep' }),
    () => ({ visited: 'stoep' }),
    () => ({ scene: oneOf(['deur', 'automaat', 'achter-de-deur'], roll) }),
    () => ({ week: [1 + roll(4), 2 + roll(5)] }),
    () => ({ team: someOf(['harmonie', 'schuring', 'leren', 'gesloten'], roll) }),
    () => ({ manager: someOf(['ruimte', 'controle', 'dwang'], roll) }),
    () => ({ phase: oneOf(['buren', 'kinderen'], roll), is: someOf(['apart', 'curious', 'joins', 'carries', 'dropped-out'], roll) }),
    () => ({ approach: oneOf(['buren', 'kinderen'], roll), is: someOf(['none', 'take-over', 'together', 'let-do', 'let-go'], roll) }),
    () => ({ margin: oneOf(['buren', 'kinderen'], roll), is: someOf(['ready', 'stretch', 'far'], roll) }),
    () => ({ quantity: oneOf(QUANTITIES, roll), atLeast: roll(60) }),
    () => ({ quantity: oneOf(QUANTITIES, roll), below: roll(70) }),
    () => ({ not: list() }),
    () => ({ not: [{ flag: oneOf(FLAGS, roll) }] }),
    () => ({ not: [{ chosen: oneOf(OPTIONS, roll) }] }),
    () => ({ quantity: oneOf(QUANTITIES, roll), atLeast: roll(80) }),
    () => ({ quantity: oneOf(QUANTITIES, roll), below: roll(60) }),
    () => ({ any: list() }),
  ];
  return oneOf(depth > 1 ? forms.slice(0, 14) : forms, roll)();
}

const whenOf = (roll: Throw): unknown[] => Array.from({ length: Math.max(0, roll(5) - 2) }, () => conditionOf(roll));

function effectsOf(roll: Throw): unknown[] {
  const forms = [{ flag: oneOf(FLAGS, roll) }, { promise: 'soep' }, { keeps: 'soep' }, { breaks: 'soep' }, { signal: 'sleutel' }];
  const add = {
    add: oneOf(
      QUANTITIES.filter((one) => /^(group\.|team\.safety|manager|worker)/.test(one) && !/readi/.test(one)),
      roll,
    ),
    points: roll(30) - 15,
  };
  return Array.from({ length: roll(3) }, () => ({ ...oneOf([...forms, add], roll), when: whenOf(roll) }));
}

export function randomScenario(seed: number): PlayableScenario {
  const roll = dice(seed);
  const data: Data = parse(scenarioSchema, smallData());
  const change = (target: object, changes: object): void => void Object.assign(target, changes);
  change(data, {
    walks: someOf([1, 2, 3, 5], roll),
    walksEnd: roll(3) === 0 ? [conditionOf(roll)] : [],
    shows: [{ show: 'regen', when: [conditionOf(roll), conditionOf(roll)] }],
  });
  for (const scene of data.scenes) {
    const week = 1 + roll(5);
    change(scene, { when: whenOf(roll), kind: roll(3) === 0 ? 'interruption' : 'scene' });
    if (scene.week) change(scene, { week: [week, Math.min(6, week + roll(3))] });
    for (const line of scene.lines) change(line, { when: whenOf(roll) });
    for (const option of scene.options) {
      change(option, { when: roll(2) === 0 ? [] : whenOf(roll), effects: effectsOf(roll), minutes: roll(200) });
      if (roll(5) === 0) change(option, { goto: oneOf(['deur', 'automaat', 'achter-de-deur'], roll) });
      for (const line of option.then) change(line, { when: whenOf(roll) });
    }
  }
  // Every flag is set somewhere, or it could not be asked for.
  const flags = FLAGS.map((flag) => ({ flag, when: [conditionOf(roll)] }));
  for (const visit of data.places[0]?.visits ?? [])
    change(visit, { when: whenOf(roll), effects: [...effectsOf(roll), ...flags], repeats: roll(2) === 0 });
  for (const part of [data.briefing, data.lastDay, data.halfYear]) for (const line of part.lines) change(line, { when: whenOf(roll) });
  const [first, last] = data.endings;
  change(data, {
    endings: [
      ...['een', 'twee'].map((id) => ({
        ...first,
        id,
        when: [conditionOf(roll)],
        lines: [{ id: `${id}-1`, text: 'Soep.', when: whenOf(roll) }],
      })),
      last,
    ],
  });
  return playable(parse(scenarioSchema, data), {}, 'sha256-random');
}
