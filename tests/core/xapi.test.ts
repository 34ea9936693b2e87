/** Statements of one run: what they say, what they do not, and mutants that must be refused. */
import validate from '@learninglocker/xapi-validation';
import { describe, expect, it } from 'vitest';
import { EXTENSIONS, statementFaults, TYPES, VERBS, type Statement } from '../../src/core/xapi/index.ts';
import { shipped } from '../support/scenarios.ts';
import { BY_LINK, LAUNCHED, playAndTell } from '../support/statements.ts';

const { session, statements } = playAndTell(shipped('willemsplein'), 3, true);
const linked = playAndTell(shipped('willemsplein'), 3, false).statements;
const of = (verb: keyof typeof VERBS, from = statements): readonly Statement[] => from.filter((one) => one.verb.id === VERBS[verb].id);
const categories = (one: Statement): unknown => one.context.contextActivities?.category;

describe('a run as statements', () => {
  it('begins and ends as cmi5 says, with its categories on these alone', () => {
    expect(statements.at(0)?.verb.id).toBe(VERBS.initialized.id);
    expect(statements.at(-1)?.verb.id).toBe(VERBS.terminated.id);
    const cmi5 = { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' };
    const moveOn = { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' };
    for (const verb of ['initialized', 'terminated'] as const) expect(of(verb).map(categories)).toEqual([[cmi5]]);
    for (const verb of ['completed', 'passed'] as const) expect(of(verb).map(categories)).toEqual([[cmi5, moveOn]]);
    for (const verb of ['selected', 'accessed', 'changed', 'progressed', 'interacted'] as const)
      for (const one of of(verb)) expect(categories(one)).toBeUndefined();
  });

  it('takes over all that the learning environment gave, and adds its own beside it', () => {
    for (const one of statements) {
      expect(one.actor).toEqual(LAUNCHED.actor);
      expect(one.context.registration).toBe(LAUNCHED.registration);
      expect(one.context.extensions).toMatchObject(LAUNCHED.template?.extensions ?? {});
      expect(one.context.contextActivities?.grouping).toEqual(LAUNCHED.template?.contextActivities?.grouping);
    }
  });

  it('says which option was selected, never that it was right, and what it moved in a statement of its own', () => {
    const choices = session.entries.filter((one) => one.type === 'choice-made');
    expect(of('selected').map((one) => [one.object.id.split('/').at(-1), one.result?.response])).toEqual(
      choices.map((one) => [one.scene, one.choice]),
    );
    for (const one of of('selected')) {
      expect(one.object.definition?.type).toBe(TYPES.dilemma);
      expect(Object.keys(one.result ?? {}).toSorted()).toEqual(['duration', 'response']);
    }
    const moved = of('changed').flatMap((one) => (one.result?.extensions?.[EXTENSIONS.effects] as readonly unknown[] | undefined) ?? []);
    const effects = session.entries.flatMap((one) => ('effects' in one ? one.effects : [])).filter(({ from, to }) => from !== to);
    expect(moved).toEqual(effects.map(({ of: what, from, to }) => ({ of: what, from, to })));
  });

  it('names people with whom one spoke, in both languages, and seven competences', () => {
    expect(of('interacted').length).toBeGreaterThan(5);
    for (const one of of('interacted')) expect(one.object.definition?.name?.nl).not.toContain('person.');
    expect(of('progressed').filter((one) => one.object.definition?.type === TYPES.competence)).toHaveLength(7);
  });

  it('knows by a link only a pseudonym and the class, and claims no cmi5', () => {
    for (const one of linked) {
      expect(one.actor).toEqual(BY_LINK.actor);
      expect(JSON.stringify(one)).not.toContain('cmi5');
      expect(JSON.stringify(one.context.contextActivities)).toContain('class/sw2%20b');
    }
  });
});

const chosen = of('selected')[0] as Statement;
const ended = of('passed')[0] as Statement;
type Mutant = readonly [why: string, statement: unknown];

describe('refused', () => {
  it('by nobody, as they are', () => {
    for (const one of [chosen, ended, ...linked.slice(0, 20)]) expect([...validate(one), ...statementFaults(one)]).toEqual([]);
  });

  const broken: readonly Mutant[] = [
    ['a score above one', { ...ended, result: { ...ended.result, score: { scaled: 1.2 } } }],
    ['a verb that is no IRI', { ...chosen, verb: { id: 'selected' } }],
    ['an actor without an id', { ...chosen, actor: { objectType: 'Agent', name: 'iemand' } }],
    ['an id that is no UUID', { ...chosen, id: 'een' }],
    ['a duration in words', { ...chosen, result: { ...chosen.result, duration: '12 s' } }],
    ['a key that nobody knows', { ...chosen, mood: 'warm' }],
    ['an extension that is no IRI', { ...chosen, context: { ...chosen.context, extensions: { week: 3 } } }],
    ['a time that is none', { ...chosen, timestamp: 'gisteren' }],
    ['an object without an id', { ...chosen, object: { objectType: 'Activity' } }],
    ['a registration that is no UUID', { ...chosen, context: { ...chosen.context, registration: '7' } }],
  ];
  it.each(broken)('by others and by us: %s', (_why, mutant) => {
    expect(validate(mutant).length).toBeGreaterThan(0);
    expect(statementFaults(mutant).length).toBeGreaterThan(0);
  });

  const foreign: readonly Mutant[] = [
    ['a dilemma with a right answer', { ...chosen, result: { ...chosen.result, success: true } }],
    ['a dilemma with a score', { ...chosen, result: { ...chosen.result, score: { scaled: 1 } } }],
    ['a dilemma as another kind of thing', { ...chosen, object: { ...chosen.object, definition: { type: TYPES.place } } }],
    ['an address for mail', { ...chosen, actor: { objectType: 'Agent', mbox: 'mailto:a@example.org' } }],
    ['somebody who failed', { ...ended, verb: { id: 'http://adlnet.gov/expapi/verbs/failed' } }],
    [
      'play that claims to be cmi5',
      {
        ...chosen,
        context: { ...chosen.context, contextActivities: { category: [{ id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' }] } },
      },
    ],
    ['play that does not say of which scenario', { ...chosen, context: { registration: LAUNCHED.registration } }],
    ['effects beside the choice', { ...chosen, result: { ...chosen.result, extensions: { [EXTENSIONS.effects]: [] } } }],
    ['nothing at all', null],
  ];
  it.each(foreign)('by us, though it is xAPI: %s', (_why, mutant) => {
    expect(statementFaults(mutant).length).toBeGreaterThan(0);
  });
});
