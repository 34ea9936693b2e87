/** Reads, verifies and counts logs off the page: one file after another, so that none stays in memory. */
import { scenarios } from 'virtual:scenarios';
import { LARGEST_LOG } from '../../core/log/index.ts';
import { Intake, refuse, tableText, turningPoints, type Taken } from '../../core/report/index.ts';
import { playable } from '../../core/session/index.ts';
import type { ClassTold } from '../../view/debrief/index.ts';
import type { Asked, Told } from './protocol.ts';

const intake = new Intake((id) => {
  const bundled = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined;
  return bundled?.file ? playable(bundled.file, bundled.en, bundled.hash) : null;
});
const waiting: File[] = [];
let total = 0;
let working = false;

const tell = (told: Told): void => postMessage(told, {});
/** Lets a message of the page in. */
const breathe = async (): Promise<void> => new Promise((next) => setTimeout(next, 0));
/** Files between two messages to the page. */
const STRIDE = 20;

async function takeOne(file: File): Promise<Taken> {
  // A character takes at most four bytes; a larger file is not even read.
  if (file.size > LARGEST_LOG * 4) return refuse(file.name, 'too-large', '', `${file.size} bytes`);
  try {
    return intake.take(file.name, await file.text());
  } catch (error) {
    return refuse(file.name, 'unreadable', '', error instanceof Error ? error.message : String(error));
  }
}

const classes = (): ClassTold[] => intake.figures().map((figures) => ({ figures, points: turningPoints(figures, []), studied: false }));

async function work(): Promise<void> {
  working = true;
  let taken: Taken[] = [];
  for (let done = 1, file = waiting.shift(); file; file = waiting.shift(), done++) {
    taken.push(await takeOne(file));
    if (done % STRIDE !== 0) continue;
    tell({ type: 'taken', taken, classes: [], busy: true });
    taken = [];
    tell({ type: 'progress', done, total });
    await breathe();
  }
  tell({ type: 'taken', taken, classes: classes(), busy: true });
  tell({ type: 'taken', taken: [], classes: await studied(), busy: false });
  total = 0;
  working = false;
}

/** With the decisions that went on working, which takes the longest. */
async function studied(): Promise<ClassTold[]> {
  const told: ClassTold[] = [];
  for (const { figures } of classes()) {
    const late = intake.lateEffects(figures.scenario.id);
    while (late?.step()) await breathe();
    told.push({ figures, points: turningPoints(figures, late?.effects() ?? []), studied: true });
  }
  return told;
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.type === 'cancel') waiting.length = 0;
  if (data.type === 'table') {
    const text = tableText(intake.decisions(data.scenario, data.language), data.language);
    tell({ type: 'table', scenario: data.scenario, text });
  }
  if (data.type !== 'take') return;
  waiting.push(...data.files);
  total += data.files.length;
  if (!working) void work();
});
