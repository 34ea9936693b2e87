import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { quantityOf } from '../../src/core/model/index.ts';
import { createMachine, transition, initialTransition } from 'xstate';
import { stringify } from 'yaml';
import {
  assertNames,
  compileScenario,
  findingText,
  machineConfig,
  type ScenarioFile,
  type Situation,
} from '../../src/core/scenario/index.ts';
import { readText, shipped, shippedIds, smallData, smallScenario, smallText } from '../support/scenarios.ts';
import { WHOLE } from '../support/whole.ts';

type Data = { endings: { when?: unknown[] }[]; places: { visits: unknown[] }[] };
type Scenes = {
  id: string;
  week?: number[];
  options: { id: string; goto?: string; stance: string; when?: unknown[]; then: { id: string }[] }[];
}[];

/** Findings of the small scenario after a change, as `line path code message. hint`. */
function findings(change: (data: Data & { scenes: Scenes }) => void): string[] {
  const data = smallData() as unknown as Data & { scenes: Scenes };
  change(data);
  return readText(stringify(data)).findings.map((one) => `${one.code} ${one.path}: ${one.message}. ${one.hint}`);
}

describe('a scenario file', () => {
  it('without faults has no findings', () => {
    expect(readText(smallText()).findings).toEqual([]);
  });

  it('yields all findings at once, each with file, line, column, path, expectation and hint', () => {
    const text = smallText()
      .replace('goto: achter-de-deur', 'goto: achter-de-duer')
      .replace('minutes: 60\n    meets: [buren]', 'minutes: 60\n    meets: [burn]')
      .replace('{ signal: sleutel } ]\n        goto', '{ signal: sleutl } ]\n        goto');
    const found = readText(text).findings.map(findingText);
    expect(found).toEqual([
      'klein.yaml:28:13 error SC-101 places[0].meets[0]: no group "burn". Did you mean "buren"?',
      'klein.yaml:64:27 error SC-101 scenes[0].options[1].when[0].signal: no signal "sleutl". Did you mean "sleutel"?',
      'klein.yaml:65:15 error SC-101 scenes[0].options[1].goto: no scene "achter-de-duer". Did you mean "achter-de-deur"?',
      'klein.yaml:77:5 error SC-205 scenes[1]: "achter-de-deur" never comes. Give it week: [from, to], or let an option go to it',
    ]);
  });

  it.each<[string, (data: Data & { scenes: Scenes }) => void, string]>([
    ['an unknown key', (data) => Object.assign(data, { extra: 1 }), 'SC-002 extra: this key is not known here'],
    ['a missing part', (data) => Reflect.deleteProperty(data, 'endings'), 'SC-002 endings: missing'],
    [
      'a wrong stance',
      (data) => Object.assign(data.scenes[0]!.options[0]!, { stance: 'help' }),
      'SC-002 scenes[0].options[0].stance: expected ("take-over" | "together" | "let-do" | "let-go"), but found "help"',
    ],
    [
      'a malformed condition',
      (data) => Object.assign(data.scenes[0]!.options[0]!, { when: [{ margin: 'buren', is: ['soon'] }] }),
      'SC-002 scenes[0].options[0].when[0].is[0]: expected ("ready" | "stretch" | "far"), but found "soon"',
    ],
    [
      'an unknown form of condition',
      (data) => Object.assign(data.scenes[0]!.options[0]!, { when: [{ luck: 3 }] }),
      'SC-002 scenes[0].options[0].when[0]: expected one of the forms quantity, margin',
    ],
    [
      'an unknown quantity',
      (data) => Object.assign(data.scenes[0]!.options[0]!, { when: [{ quantity: 'group.buren.trus', atLeast: 3 }] }),
      'SC-103 scenes[0].options[0].when[0].quantity: no quantity "group.buren.trus". Did you mean "group.buren.trust"?',
    ],
    [
      'an effect on a mean',
      (data) => Object.assign(data.scenes[0]!.options[0]!, { effects: [{ add: 'groups.trust', points: 3 }] }),
      'SC-104 scenes[0].options[0].effects[0].add: "groups.trust" follows from other quantities',
    ],
    [
      'a last day that is not kept',
      (data) => Object.assign(data.endings[0]!, { when: [{ quantity: 'lastDay.groups.carried', atLeast: 1 }] }),
      'SC-103 endings[0].when[0].quantity: no quantity "lastDay.groups.carried"',
    ],
    ['weeks outside the scenario', (data) => Object.assign(data.scenes[0]!, { week: [5, 2] }), 'SC-207 scenes[0].week'],
    ['a scene that goes to itself', (data) => Object.assign(data.scenes[0]!.options[0]!, { goto: 'deur' }), 'SC-208 scenes[0].options'],
    [
      'a condition with a key too many',
      (data) => Object.assign(data.scenes[0]!.options[0]!, { when: [{ signal: 'sleutel', when: [] }] }),
      'SC-002 scenes[0].options[0].when[0].when: this key is not known here',
    ],
    [
      'an id used twice',
      (data) => Object.assign(data.scenes[0]!.options[1]!.then[0]!, { id: 'deur-1' }),
      'SC-102 scenes[0].options[1].then[0].id: the line id "deur-1" is used twice',
    ],
    ['no option that leaves it', (data) => Object.assign(data.scenes[1]!.options[1]!, { stance: 'take-over' }), 'SC-201 scenes[1].options'],
    [
      'fewer than two sure options',
      (data) => Object.assign(data.scenes[1]!.options[1]!, { when: [{ signal: 'sleutel' }] }),
      'SC-202 scenes[1].options',
    ],
    ['an answer that may stay silent', (data) => data.scenes[0]!.options[1]!.then.pop(), 'SC-203 scenes[0].options[1].then'],
    ['a last ending with a condition', (data) => (data.endings[1]!.when = [{ week: [1, 2] }]), 'SC-204 endings[1].when'],
    ['a scene that never comes', (data) => Reflect.deleteProperty(data.scenes[0]!, 'week'), 'SC-205 scenes[0]'],
    [
      'a flag that nothing sets',
      (data) => Object.assign(data.scenes[0]!.options[0]!, { when: [{ flag: 'opem' }] }),
      'SC-101 scenes[0].options[0].when[0].flag: no flag "opem". No effect ever sets it. Did you mean "open"?',
    ],
    ['visits that run out', (data) => data.places[0]!.visits.pop(), 'SC-206 places[0].visits'],
    [
      'a claim that does not exist',
      (data) => Object.assign(data.scenes[0]!.options[0]!, { claims: ['C126'] }),
      'SC-002 scenes[0].options[0].claims[0]',
    ],
  ])('with %s says so', (_, change, expected) => {
    expect(findings(change).join('\n')).toContain(expected);
  });

  it('that is not YAML, not text, full of aliases or nested without end is refused in one finding', () => {
    const one = (text: string): string =>
      readText(text)
        .findings.map((found) => `${found.code}:${found.line}`)
        .join();
    expect(one('id: [klein\nversion: 1')).toMatch(/^SC-001:\d$/);
    expect(one('id: "\u0000"')).toBe('SC-003:1');
    expect(one('a: &a [x]\nb: [*a, *a]')).toBe('SC-004:1');
    expect(one(`a: ${'['.repeat(5000)}`)).toBe('SC-003:1');
    expect(one('x'.repeat(5_000_000))).toBe('SC-003:1');
  });

  it('is translated in full, with the same placeholders and nothing more', () => {
    const found = readText(smallText(), 'title: Small\nnobody: Someone\nsummary: "A {{small}} square."\n').findings;
    expect(found.some((one) => one.code === 'SC-301' && one.message.includes('deur-1'))).toBe(true);
    expect(found.filter((one) => one.code !== 'SC-301').map((one) => `${one.line} ${one.code} ${one.path}`)).toEqual([
      '2 SC-302 nobody',
      '3 SC-303 summary',
    ]);
  });
});

describe('the machine', () => {
  const { file } = smallScenario();
  it('is a config of plain data with the five regions, no `after` and no `invoke`', () => {
    for (const config of [
      machineConfig(file),
      ...shippedIds()
        .slice(0, WHOLE ? undefined : 2)
        .map((id) => machineConfig(shipped(id).file)),
    ]) {
      const text = JSON.stringify(config);
      expect(isDeepStrictEqual(JSON.parse(text), config)).toBe(true);
      expect(Object.keys(config['states'] as object)).toEqual(['story', 'residents', 'team', 'manager', 'clock']);
      expect(text).not.toMatch(/"(after|invoke)":/);
    }
  });

  it('can be opened by a tool that knows only the JSON', () => {
    const machine = createMachine(JSON.parse(JSON.stringify(machineConfig(file))) as never);
    expect(initialTransition(machine)[0].value).toMatchObject({
      story: 'briefing',
      residents: { buren: 'apart' },
      team: 'harmonie',
      manager: 'controle',
      clock: 'weeks',
    });
  });

  it('has a name for everything: a planted wrong name of a guard, action or state is refused', () => {
    const machine = compileScenario(file);
    const plant = (from: string, to: string) => () =>
      assertNames(JSON.parse(JSON.stringify(machineConfig(file)).replace(from, to)) as Record<string, unknown>, machine);
    expect(plant('"called"', '"caled"')).toThrow('no guard "caled"');
    expect(plant('{"type":"passWeek"}', '{"type":"passWeak"}')).toThrow('passWeak');
    expect(plant('"target":"walk"', '"target":"wlak"')).toThrow('no state "wlak"');
  });

  it('[PH-1] [PH-2] moves a group up its phases, and out when it falls from one of the last three', () => {
    expect(phasesAlong(file, [10, 25, 40, 60, 40, 28, 31])).toEqual([
      'apart',
      'curious',
      'joins',
      'carries',
      'dropped-out',
      'dropped-out',
      'curious',
    ]);
  });

  it('[TM-8] [MN-4] moves team and manager by their bounds, with room between entering and leaving', () => {
    expect(regionAlong('team', 'team.support', [50, 39, 44, 47])).toEqual(['harmonie', 'schuring', 'schuring', 'harmonie']);
    expect(regionAlong('team', 'team.safety', [50, 40, 49, 51])).toEqual(['harmonie', 'gesloten', 'gesloten', 'harmonie']);
    expect(regionAlong('manager', 'manager.pressure', [50, 65, 60, 56])).toEqual(['controle', 'dwang', 'dwang', 'controle']);
  });
});

/** Sets values in the context, lets the machine settle on a week to which its story (on a walk) does not answer, and reads its state. */
function settled(
  file: ScenarioFile,
  values: readonly number[],
  set: (context: Situation, value: number) => void,
  read: (state: Record<string, unknown>) => string,
): string[] {
  const machine = compileScenario(file);
  let [snapshot] = initialTransition(machine, { seed: 1 });
  [snapshot] = transition(machine, snapshot, { type: 'briefing.read' });
  [snapshot] = transition(machine, snapshot, { type: 'story.advance' });
  return values.map((value) => {
    const context = structuredClone(snapshot.context) as Situation;
    set(context, value);
    [snapshot] = transition(machine, { ...snapshot, context } as typeof snapshot, { type: 'week.pass' });
    return read(snapshot.value as Record<string, unknown>);
  });
}

function phasesAlong(file: ScenarioFile, participation: readonly number[]): string[] {
  const set = ({ model }: Situation, value: number): void => {
    const group = model.groups[0]!;
    group.participation.now = value;
    group.ownership.now = 60;
    group.trust.now = 40;
  };
  return settled(file, participation, set, (value) => (value['residents'] as Record<string, string>)['buren'] ?? '');
}

function regionAlong(region: 'team' | 'manager', path: string, values: readonly number[]): string[] {
  const set = ({ model }: Situation, value: number): void => {
    quantityOf(model, path).now = value;
    model.manager.trust.now = 40;
    model.manager.room.now = 20;
  };
  return settled(smallScenario().file, values, set, (value) => String(value[region]));
}
