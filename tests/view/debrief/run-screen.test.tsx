// @vitest-environment happy-dom
/** A run with the two keys of a clicker: the book's words are a page after what they are about, and one thing stands on the screen at a time. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { readScenarioFolder } from '../../../src/host/cli/scenario-files.ts';
import { stageOf } from '../../../src/host/debrief/stage.ts';
import { RunScreen } from '../../../src/view/debrief/run/run-screen.tsx';
import { stepsOf } from '../../../src/view/debrief/run/steps.ts';
import { claimOf } from '../../../src/view/shared/claims/claims.ts';
import { classIntake, classLogs } from '../../support/class-logs.ts';
import { shipped } from '../../support/scenarios.ts';

const scenario = shipped('veemarktplein');
const intake = classIntake(scenario, classLogs(scenario, 6));
const [figures] = intake.figures();
if (!figures) throw new Error('no log was taken');
const texts = readScenarioFolder('scenarios', 'veemarktplein').debrief.nl;
const scene = 'zomerplan';
const steps = stepsOf({ scenes: [scene], fork: scene, lesson: 90 }, texts, {
  reactions: [],
  description: [],
  analysis: [],
  application: [],
});
const host = stageOf({
  scenario,
  figures,
  language: 'nl',
  texts,
  textsIn: 'nl',
  plans: async (of) => intake.plans(figures.key, of),
  leave: () => undefined,
});
const holder = document.createElement('div');
document.body.append(holder);
afterEach(() => render(null, holder));

async function openAt(kind: string): Promise<void> {
  const from = steps.findIndex((one) => one.kind === kind);
  await act(async () => {
    render(<RunScreen host={host} steps={steps} lesson={90} from={from} onStep={() => undefined} />, holder);
    await host.plans(scene);
  });
}
const press = (key: string): Promise<void> => act(() => void window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
const kind = (): string | null => holder.querySelector('.run')?.getAttribute('data-kind') ?? null;
const heading = (): string => holder.querySelector('main h1')?.textContent ?? '';
const book = 'Wat het boek daarover zegt';

it.each([
  ['why', 'ol.chain'],
  ['concepts', 'dl'],
])('after %s come the words of the book, in its place, and then the next slide', async (wanted, what) => {
  await openAt(wanted);
  expect(holder.querySelectorAll(`main ${what}`)).toHaveLength(1);
  expect(holder.querySelector('main .reported')).toBeNull();
  expect(holder.querySelector('.then')?.textContent).toContain(book);
  await press('PageDown');
  expect([kind(), heading()]).toEqual([wanted, book]);
  expect(document.activeElement?.textContent).toBe(book);
  expect(holder.querySelectorAll(`main ${what}`)).toHaveLength(0);
  const said = [...holder.querySelectorAll('.reported li')].map((one) => one.textContent ?? '');
  expect(said.length).toBeGreaterThan(0);
  expect(said.length).toBeLessThanOrEqual(3);
  for (const one of said) expect(one).toContain(claimOf(/C\d+/.exec(one)?.[0] ?? '')?.nl);
  await press('PageUp');
  expect([kind(), holder.querySelectorAll(`main ${what}`).length]).toEqual([wanted, 1]);
  await press('PageDown');
  await press('PageDown');
  expect(kind()).not.toBe(wanted);
});

it('asks what was seen once a conversation is over, with what could be done below it', async () => {
  await openAt('replay');
  for (let at = 0; at < 40 && holder.querySelector('.lettered') === null; at++) await press('PageDown');
  expect(holder.querySelector('.asked')?.textContent).toBe(texts?.scenes[scene]?.description[0]);
});

it('reads no claim out twice in one moment', async () => {
  const read: string[] = [];
  for (const wanted of ['why', 'concepts']) {
    await openAt(wanted);
    await press('PageDown');
    read.push(...[...holder.querySelectorAll('.reported li')].map((one) => one.textContent ?? ''));
  }
  expect(read.length).toBeGreaterThan(1);
  expect(new Set(read).size).toBe(read.length);
});

it('says nothing of a book before the analysis', async () => {
  await openAt('replay');
  for (let at = 0; at < 40 && kind() !== 'stake' && kind() !== 'predict'; at++) {
    expect(holder.querySelector('main')?.textContent).not.toMatch(/boek|\bC\d+\b/);
    await press('PageDown');
  }
});
