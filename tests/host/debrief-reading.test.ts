/** How the trainer's page reads files: ahead, never what is too large, and no further than it is asked to. */
import { expect, it } from 'vitest';
import { Reading } from '../../src/host/debrief/reading.ts';

const file = (name: string, text: string): File => new File([text], name);
const large = (name: string): File => Object.defineProperty(file(name, ''), 'size', { value: 200_000_000 });
const broken = (name: string): File =>
  Object.defineProperty(file(name, ''), 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) });

async function rest(reading: Reading): Promise<string[]> {
  const told: string[] = [];
  for (let read = await reading.next(); read; read = await reading.next())
    told.push(`${read.name}: ${read.text ?? (read.refused?.ok === false ? read.refused.code : '')}`);
  return told;
}

it('files come in their order, each with its text or its reason', async () => {
  const reading = new Reading();
  reading.add([file('a', 'één'), large('b'), broken('c'), file('d', '\uFEFFvier')], false);
  expect(await rest(reading)).toEqual(['a: één', 'b: too-large', 'c: unreadable', 'd: vier']);
  expect(reading.isEmpty).toBe(true);
});

it('waits for more of the same hand-over, and for no more than that', async () => {
  const reading = new Reading();
  reading.add([file('a', '1')], true);
  const told = rest(reading);
  await new Promise((next) => setTimeout(next, 10));
  reading.add([file('b', '2')], false);
  expect(await told).toEqual(['a: 1', 'b: 2']);
});

it('stops where it is told to, and takes up what comes later', async () => {
  const reading = new Reading();
  reading.add(
    Array.from({ length: 30 }, (_, at) => file(String(at), '')),
    true,
  );
  await reading.next();
  reading.stop();
  expect(await rest(reading)).toEqual([]);
  reading.add([file('later', 'x')], false);
  expect(await rest(reading)).toEqual(['later: x']);
});
