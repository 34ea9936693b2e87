/** How the trainer's page has files judged: side by side, told in their order, never what is too large, and no further than it is asked to. */
import { expect, it } from 'vitest';
import { logOf, playerOf, playOut } from '../../src/core/session/index.ts';
import { refuse, type Verdict } from '../../src/core/report/index.ts';
import { Court } from '../../src/host/debrief/court.ts';
import { inTurn, judge, type Handful } from '../../src/host/debrief/judging.ts';
import { newSession, shipped } from '../support/scenarios.ts';

const file = (name: string, text = ''): File => new File([text], name);
const files = (count: number): File[] => Array.from({ length: count }, (_, at) => file(String(at)));
const verdictsOn = ({ files: some }: Handful): Verdict[] => some.map((one) => refuse(one.name, 'empty', '', ''));
const quick = async (handful: Handful): Promise<Verdict[]> => Promise.resolve(verdictsOn(handful));
const slow = async (handful: Handful): Promise<Verdict[]> => new Promise((resolve) => setTimeout(() => resolve(verdictsOn(handful)), 5));

async function rest(court: Court): Promise<string[]> {
  const told: string[] = [];
  for (let judged = await court.next(); judged; judged = await court.next())
    told.push(...judged.map((one) => (one.verdict.ok ? one.file.name : one.verdict.file)));
  return told;
}

it('tells verdicts in the order of the files, whichever judge is done first', async () => {
  const court = new Court([slow, quick], 'figures');
  court.add(files(100));
  expect(await rest(court)).toEqual(files(100).map((one) => one.name));
  expect(court.isEmpty).toBe(true);
});

it('answers in the order of asking, also where the second is done before the first', async () => {
  const told: number[] = [];
  await new Promise<void>((resolve) => {
    const ask = inTurn(
      async (patience: number) => new Promise<number>((done) => setTimeout(() => done(patience), patience)),
      (patience) => told.push(patience) === 3 && resolve(),
    );
    for (const patience of [30, 1, 10]) ask(patience);
  });
  expect(told).toEqual([30, 1, 10]);
});

it('waits for more of the same hand-over before it has anything judged, and for no more than that', async () => {
  const asked: number[] = [];
  const court = new Court([async (handful) => (asked.push(handful.files.length), quick(handful))], 'figures');
  court.add([file('a')], true);
  const told = rest(court);
  await new Promise((next) => setTimeout(next, 10));
  expect(asked).toEqual([]);
  court.add([file('b')], false);
  expect(await told).toEqual(['a', 'b']);
  expect(asked).toEqual([2]);
});

it('rests when it is asked to, with nothing under judgement, and then tells the rest in order', async () => {
  let [asked, answered] = [0, 0];
  const counting = async (handful: Handful): Promise<Verdict[]> => {
    asked += 1;
    const verdicts = await slow(handful);
    answered += 1;
    return verdicts;
  };
  const court = new Court([counting, counting], 'figures');
  court.add(files(100));
  const first = (await court.next()) ?? [];
  await court.rest();
  const handedOut = asked;
  expect(answered).toBe(handedOut);
  await new Promise((next) => setTimeout(next, 20));
  expect(asked).toBe(handedOut);
  expect(handedOut).toBeLessThan(25);
  court.goOn();
  expect([...first.map((one) => one.file.name), ...(await rest(court))]).toEqual(files(100).map((one) => one.name));
});

it('stops where it is told to, and takes up what comes later', async () => {
  const court = new Court([quick], 'figures');
  court.add(files(100));
  await court.next();
  court.stop();
  expect((await rest(court)).length).toBeLessThan(50);
  court.add([file('later')], false);
  expect(await rest(court)).toEqual(['later']);
});

it('names a file that is too large without reading it, and one that cannot be read', async () => {
  const unread = (): Promise<ArrayBuffer> => Promise.reject(new Error('gone'));
  const large = Object.defineProperties(file('large'), { size: { value: 200_000_000 }, arrayBuffer: { value: unread } });
  const broken = Object.defineProperty(file('broken'), 'arrayBuffer', { value: unread });
  const verdicts = await judge({ files: [large, broken, file('none', ''), file('marked', '\uFEFF{"format":"h5p"}')], depth: 'figures' });
  expect(verdicts.map((one) => (one.ok ? 'ok' : one.code))).toEqual(['too-large', 'unreadable', 'empty', 'other-format']);
});

it('names where an edited log first differs, though it is read without its causes', async () => {
  const log = logOf(playOut(newSession(shipped('veemarktplein'), 3), playerOf('samen', 3)).session);
  const at = log.entries.findIndex((one) => one.n > 20 && 'effects' in one && one.effects.length > 0);
  const forged = JSON.stringify({
    ...log,
    entries: log.entries.map((one, index) =>
      index === at && 'effects' in one ? { ...one, effects: one.effects.map((effect) => ({ ...effect, to: effect.to + 30 })) } : one,
    ),
  });
  const [verdict] = await judge({ files: [file('forged', forged)], depth: 'figures' });
  expect(verdict).toMatchObject({ ok: false, code: 'edited', where: `entry ${at}` });
});
