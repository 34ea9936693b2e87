/** Every statement of two hundred random runs over all scenarios, before a validator that others wrote and before our own templates. */
import validate from '@learninglocker/xapi-validation';
import { expect, it } from 'vitest';
import { statementFaults, TYPES, VERBS } from '../../src/core/xapi/index.ts';
import { shipped, shippedIds } from '../support/scenarios.ts';
import { playAndTell } from '../support/statements.ts';

const RUNS = 200;

it(`is valid xAPI and one of our templates, in ${RUNS} random runs`, () => {
  const ids = shippedIds();
  const seen = new Set<string>();
  const judged = new Set<string>();
  let runs = 0;
  for (const [at, id] of ids.entries()) {
    const scenario = shipped(id);
    for (let seed = at; seed < RUNS; seed += ids.length) {
      const { session, statements } = playAndTell(scenario, seed, seed % 2 === 0);
      runs++;
      expect(new Set(statements.map((one) => one.id)).size).toBe(statements.length);
      for (const statement of statements) {
        seen.add(`${statement.verb.id} ${statement.object.definition?.type ?? ''}`);
        // What was judged before but for its id is not judged again.
        const said = JSON.stringify({ ...statement, id: '' });
        if (judged.has(said)) continue;
        judged.add(said);
        const faults = [...validate(statement).map(String), ...statementFaults(statement)];
        if (faults.length > 0) expect(faults, JSON.stringify(statement, null, 2)).toEqual([]);
      }
      const chosen = statements.filter((one) => one.verb.id === VERBS.selected.id).map((one) => one.result?.response);
      expect(chosen).toEqual(session.entries.flatMap((one) => (one.type === 'choice-made' ? [one.choice] : [])));
    }
  }
  expect(runs).toBe(RUNS);
  // A check of nothing passes too easily: every verb and every kind of thing came by.
  const all = [...seen].join('\n');
  for (const { id } of Object.values(VERBS)) expect(all).toContain(id);
  for (const type of Object.values(TYPES)) expect(all).toContain(type);
});
