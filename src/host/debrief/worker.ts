/** Reads, verifies and counts logs off the page: one file after another, so that none stays in memory. */
import { Intake, refuse, tableText, turningPoints, type Taken } from '../../core/report/index.ts';
import { fetchScenario, hashOf, loadedScenario, loadScenario, scenarioIds } from '../app/library.ts';
import type { ClassTold } from '../../view/debrief/index.ts';
import type { Asked, Told } from './protocol.ts';
import { Reading, type ReadFile } from './reading.ts';

// The page works without a network once it is open, so every scenario is brought in beforehand; each is compiled when a log asks for it.
for (const id of scenarioIds()) fetchScenario(id).catch(() => undefined);

/** A scenario that a log asked for and that was not fetched yet. */
let missing: string | null = null;
const newIntake = (): Intake =>
  new Intake((id) => {
    if (!loadedScenario(id) && hashOf(id) !== null) missing = id;
    return loadedScenario(id);
  });
let intake = newIntake();
/** Rises when all is begun again: what was under way is let go. */
let turn = 0;
const reading = new Reading();
let total = 0;
let working = false;

const tell = (told: Told): void => postMessage(told, {});
/** Lets a message of the page in. */
const breathe = async (): Promise<void> => new Promise((next) => setTimeout(next, 0));
/** Files between two messages to the page. */
const STRIDE = 20;

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
  const mine = turn;
  let done = 0;
  let taken: Taken[] = [];
  const tellTaken = (told: readonly ClassTold[], busy: boolean): void => {
    if (mine === turn) tell({ type: 'taken', taken, classes: told, busy });
    taken = [];
  };
  // More may come in while what went on working is measured.
  for (let file = await reading.next(); file; file = await reading.next()) {
    for (; file; file = await reading.next()) {
      if (mine !== turn) return;
      taken.push(await takeOne(file));
      done += 1;
      if (done % STRIDE !== 0) continue;
      tellTaken([], true);
      tell({ type: 'progress', done, total });
      await breathe();
    }
    if (mine !== turn) return;
    total = 0;
    done = 0;
    tellTaken(classes(), false);
    tellTaken(await studied(), !reading.isEmpty);
  }
  if (mine === turn) working = false;
}

/** Nothing new came in, and all was not begun again. */
const isLeftAlone = (mine: number): boolean => mine === turn && reading.isEmpty;

/** With the decisions that went on working, which takes the longest. */
async function studied(): Promise<ClassTold[]> {
  const told: ClassTold[] = [];
  const mine = turn;
  for (const { figures } of classes()) {
    const late = intake.lateEffects(figures.key);
    while (isLeftAlone(mine) && late?.step()) await breathe();
    const effects = late?.effects() ?? [];
    told.push({ figures, points: turningPoints(figures, effects), late: effects, studied: isLeftAlone(mine) });
  }
  return told;
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.type === 'cancel') reading.stop();
  if (data.type === 'clear') {
    turn += 1;
    reading.stop();
    intake = newIntake();
    [working, total] = [false, 0];
    tell({ type: 'cleared' });
  }
  if (data.type === 'plans') tell({ type: 'plans', asked: data.asked, plans: intake.plans(data.key, data.scene) });
  if (data.type === 'sheets') tell({ type: 'sheets', key: data.key, sheets: intake.sheets(data.key) });
  if (data.type === 'table') {
    const text = tableText(intake.decisions(data.key, data.language), data.language);
    tell({ type: 'table', key: data.key, text });
  }
  if (data.type !== 'take') return;
  reading.add(data.files, data.more);
  total += data.total;
  if (!working) void work();
});
