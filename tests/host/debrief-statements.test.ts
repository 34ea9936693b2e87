/** A class as xAPI: valid, in order, under pseudonyms, the same as a link would have told; and a file that is no longer what was counted. */
import validate from '@learninglocker/xapi-validation';
import { describe, expect, it } from 'vitest';
import { EXTENSIONS, statementFaults, VERBS, type LoggedStatement } from '../../src/core/xapi/index.ts';
import { logOf } from '../../src/core/session/index.ts';
import { makeStatements } from '../../src/host/debrief/statements.ts';
import { classIntake, classLogs } from '../support/class-logs.ts';
import { shipped } from '../support/scenarios.ts';
import { playAndTell } from '../support/statements.ts';
import type { GameLog } from '../../src/core/log/index.ts';

const scenario = shipped('willemsplein');
const scenarioOf = (id: string) => (id === 'willemsplein' ? scenario : null);

async function told(logs: readonly GameLog[], readAgain = (text: string, _at: number): string | null => text) {
  const intake = classIntake(scenario, logs);
  const runs = intake.runs('willemsplein').map(({ file, print }, at) => {
    const text = readAgain(JSON.stringify(logs[at]), at);
    return { name: file, print, file: text === null ? undefined : new File([text], file) };
  });
  const steps: number[] = [];
  const made = await makeStatements({ key: 'willemsplein', runs, scenarioOf }, ({ done }) => steps.push(done) > 0);
  const text = await made?.file?.text();
  return { told: made?.told, steps, text, statements: text === undefined ? [] : (JSON.parse(text) as LoggedStatement[]) };
}

const logs = classLogs(scenario, 3);
const runOf = (one: LoggedStatement): string => one.context.registration ?? '';

describe('a class as statements', async () => {
  const { statements, steps, told: how } = await told(logs);
  const runs = new Map([...new Set(statements.map(runOf))].map((run) => [run, statements.filter((one) => runOf(one) === run)]));

  it('is valid for others and for us, without a time and in order', () => {
    expect(how).toMatchObject({ done: 3, total: 3, count: statements.length, left: [] });
    expect(steps).toEqual([0, 1, 2]);
    for (const one of statements) expect([...validate(one), ...statementFaults(one)], JSON.stringify(one)).toEqual([]);
    expect(runs.size).toBe(3);
    for (const run of runs.values())
      expect(run.map((one) => one.context.extensions?.[EXTENSIONS.order])).toEqual(run.map((_, at) => at + 1));
    expect(statements.some((one) => 'timestamp' in one)).toBe(false);
  });

  it('gives each statement an id of its own, the same whenever it is made', async () => {
    expect(new Set(statements.map((one) => one.id)).size).toBe(statements.length);
    expect((await told(logs)).statements).toEqual(statements);
  });

  it('knows a pseudonym and nothing of the file', () => {
    expect([...runs.values()].map(([one]) => one?.actor.account.name)).toEqual(
      logs.map((log, at) => `${log.player} (${[...runs.keys()][at]?.slice(0, 6)})`),
    );
    expect(JSON.stringify(statements)).not.toMatch(/\d\.json|mbox|openid/);
  });

  it('says what a link with a record store would have said while it was played', async () => {
    const { session, statements: live } = playAndTell(scenario, 3, false);
    const later = await told([{ ...logOf(session), settings: { ...session.settings, klas: 'sw2 b' } }]);
    const said = (one: Pick<LoggedStatement, 'verb' | 'object' | 'result' | 'context'>): unknown => {
      const { [EXTENSIONS.order]: _, ...extensions } = one.context.extensions ?? {};
      return [one.verb.id, one.object.id, one.result, one.context.contextActivities, extensions];
    };
    // Only who launches the game hears of passing and closing.
    const shared = live.filter((one) => one.verb.id !== VERBS.passed.id && one.verb.id !== VERBS.terminated.id);
    expect(later.statements.map(said)).toEqual(shared.map(said));
  });

  it('of a run that was not played to its end says what was done and no more', async () => {
    const [log] = logs as [GameLog];
    const { result: _, ...begun } = log;
    const { statements: some } = await told([{ ...begun, entries: log.entries.slice(0, 12) }]);
    expect(some.length).toBeGreaterThan(5);
    expect(some.filter((one) => one.verb.id === VERBS.completed.id)).toEqual([]);
  });
});

describe('a file that is no longer what was counted', () => {
  it('is named and left out, changed or gone, and the rest is still one array', async () => {
    const others = await told(logs, (text, at) => (at === 0 ? text.replace(/"to":(\d+)/, '"to":1$1') : at === 2 ? null : text));
    expect(others.told?.left).toEqual(['0.json', '2.json']);
    expect(new Set(others.statements.map(runOf)).size).toBe(1);
    const swapped = await told(logs, () => JSON.stringify(logs[0]));
    expect(swapped.told?.left).toEqual(['1.json', '2.json']);
  });

  it('leaves no file when there is nothing left', async () => {
    const none = await told(logs, () => null);
    expect(none).toMatchObject({ text: undefined, told: { count: 0, left: ['0.json', '1.json', '2.json'] } });
  });

  it('stops when nobody waits for it any more', async () => {
    expect(await makeStatements({ key: 'a', runs: [{ name: 'a', print: '', file: undefined }], scenarioOf }, () => false)).toBeNull();
  });
});

it('without a time must say its order', async () => {
  const { statements } = await told(logs.slice(0, 1));
  const [first] = statements as [LoggedStatement];
  expect(statementFaults({ ...first, context: { ...first.context, extensions: {} } })).toEqual([
    'timestamp: neither when it happened nor in which order',
  ]);
});
