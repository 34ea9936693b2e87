/**
 * `npm run bench:klas`: a whole school at once on the embedded broker, an hour of class pressed into a minute, the broker killed twice.
 * Exit 0 when nothing was lost and nothing counted twice, 1 when something was, 2 when it could not run.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { playerOf, playOut, POLICIES, logOf } from '../../src/core/session/index.ts';
import { carry } from '../../tests/support/class-load.ts';
import { ClassServer } from '../../tests/support/class-server.ts';
import { newSession, shipped } from '../../tests/support/scenarios.ts';

const whole = (name: string, text: string): number => {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  console.error(`bench: --${name} takes a whole number from 1, not "${text}"`);
  return process.exit(2);
};
const { values } = parseArgs({
  options: {
    students: { type: 'string', default: '300' },
    entries: { type: 'string', default: '60' },
    seconds: { type: 'string', default: '60' },
  },
});
const [students, entries, seconds] = [
  whole('students', values.students),
  whole('entries', values.entries),
  whole('seconds', values.seconds),
];

const scenario = shipped('veemarktplein');
const logs = POLICIES.map((policy, at) => logOf(playOut(newSession(scenario, at), playerOf(policy, at)).session)).filter(
  (log) => log.entries.length >= entries,
);
if (logs.length === 0) {
  console.error(`bench: no run of ${scenario.file.id} has ${entries} entries`);
  process.exit(2);
}

const server = new ClassServer(['school']);
await server.start();
let memory = 0;
const restarts: number[] = [];
const killAndRestart = async (): Promise<void> => {
  memory = Math.max(memory, server.memory());
  const began = Date.now();
  await server.kill();
  await server.start();
  restarts.push(Date.now() - began);
};
const carried = await carry({
  student: server.line('school'),
  trainer: server.line('school', 'trainer'),
  students,
  entries,
  time: seconds * 1000,
  logs,
  kills: [0.3, 0.7],
  killAndRestart,
});
memory = Math.max(memory, server.memory());
await server.close();

const { live, late, whole: wholeRuns, lag, afterwards, lateWait, bytes } = carried;
const all = students * entries;
const size = bytes / all / 1024;
const sec = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
console.log(`
${students} students × ${entries} entries in ${seconds} s = ${(all / seconds).toFixed(0)} messages a second, ${size.toFixed(1)} KB each
broker killed ${restarts.length} times; up again after ${restarts.map(sec).join(' and ')}
trainer from the start   ${live.messages} of ${all} messages, ${live.again} came again, ${live.strange} strange
trainer who came late    ${late.messages} of ${all} messages, ${late.again} came again, ${late.strange} strange; all there after ${sec(lateWait)}
runs whole, entry for entry, at both   ${wholeRuns} of ${students}
from entry to trainer    median ${sec(lag.median)}, at most ${sec(lag.most)} (restarts included); after the last entry ${sec(afterwards)}
memory                   broker at most ${memory} MB; all students and both trainers ${Math.round(process.memoryUsage().rss / 1048576)} MB
machine                  ${cpus().length} × ${cpus()[0]?.model ?? '?'}, load ${(loadavg()[0] ?? 0).toFixed(1)}
`);
process.exitCode = live.messages === all && late.messages === all && wholeRuns === students ? 0 : 1;
