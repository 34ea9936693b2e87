/** A class whose broker is killed in the middle: nothing lost, nothing double, for the trainer who was there and the one who comes late. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { carry } from '../support/class-load.ts';
import { classLogs } from '../support/class-logs.ts';
import { ClassServer } from '../support/class-server.ts';
import { shipped } from '../support/scenarios.ts';

const server = new ClassServer(['sw2-b']);
beforeAll(() => server.start());
afterAll(() => server.close());

it('ten students play on while the embedded broker is killed', async () => {
  const carried = await carry({
    student: server.line('sw2-b'),
    trainer: server.line('sw2-b', 'trainer'),
    students: 10,
    entries: 20,
    time: 2000,
    logs: classLogs(shipped('veemarktplein'), 3),
    kills: [0.4],
    killAndRestart: async () => {
      await server.kill();
      await server.start();
    },
  });
  expect(carried).toMatchObject({ live: { messages: 200, strange: 0 }, late: { messages: 200, again: 0, strange: 0 }, whole: 10 });
});
