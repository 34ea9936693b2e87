/** Reads, verifies and counts logs off the page: one file after another, so that none stays in memory. */
import { LARGEST_LOG } from '../../core/log/index.ts';
import { Intake, refuse, tableText, turningPoints, type Taken } from '../../core/report/index.ts';
import { fetchScenario, hashOf, loadedScenario, loadScenario, scenarioIds } from '../app/library.ts';
import type { ClassTold } from '../../view/debrief/index.ts';
import type { Asked, Told } from './protocol.ts';

// The page works without a network once it is open, so every scenario is brought in beforehand; each is compiled when a log asks for it.
for (const id of scenarioIds()) fetchScenario(id).catch(() => undefined);

/** A scenario that a log asked for and that was not fetched yet. */
let missing: string | null = null;
const intake = new Intake((id) => {
  if (!loadedScenario(id) && hashOf(id) !== null) missing = id;
  return loadedScenario(id);
});
const waiting: File[] = [];
let total = 0;
let working = false;

const tell = (told: Told): void => postMessage(told, {});
/** Lets a message of the page in. */
const breathe = async (): Promise<void> => new Promise((next) => setTimeout(next, 0));
/** Files between two messages to the page. */
const STRIDE = 20;

/** A file as it was read: its text, or why there is none. */
interface ReadFile {
  readonly name: string;
  readonly text: string | null;
  readonly refused: Taken | null;
}

async function readNext(): Promise<ReadFile | null> {
  const file = waiting.shift();
  if (!file) return null;
  const { name, size } = file;
  // A character takes at most four bytes; a larger file is not even read.
  if (size > LARGEST_LOG * 4) return { name, text: null, refused: refuse(name, 'too-large', '', `${size} bytes`) };
  return file.text().then(
    (text) => ({ name, text, refused: null }),
    (error: unknown) => ({ name, text: null, refused: refuse(name, 'unreadable', '', String(error)) }),
  );
}

async function takeOne({ name, text, refused }: ReadFile): Promise<Taken> {
  if (text === null) return refused ?? refuse(name, 'unreadable', '', 'no text');
  try {
    missing = null;
    const taken = intake.take(name, text);
    if (missing === null) return taken;
    await loadScenario(missing);
    return intake.take(name, text);
  } catch (error) {
    return refuse(name, 'unreadable', '', error instanceof Error ? error.message : String(error));
  }
}

const classes = (): ClassTold[] =>
  intake.figures().map((figures) => ({ figures, points: turningPoints(figures, []), late: [], studied: false }));

async function work(): Promise<void> {
  working = true;
  let taken: Taken[] = [];
  let coming = readNext();
  for (let done = 1, file = await coming; file; file = await coming, done++) {
    // The next file is read while this one is judged.
    coming = readNext();
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
    const late = intake.lateEffects(figures.key);
    while (late?.step()) await breathe();
    const effects = late?.effects() ?? [];
    told.push({ figures, points: turningPoints(figures, effects), late: effects, studied: true });
  }
  return told;
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.type === 'cancel') waiting.length = 0;
  if (data.type === 'table') {
    const text = tableText(intake.decisions(data.key, data.language), data.language);
    tell({ type: 'table', key: data.key, text });
  }
  if (data.type !== 'take') return;
  waiting.push(...data.files);
  total += data.files.length;
  if (!working) void work();
});
