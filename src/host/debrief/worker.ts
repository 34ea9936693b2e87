/**
 * Counts a class off the page. Judges read and verify its files side by side; figures are there as soon as every file's moves, quantities
 * and ending were replayed. What takes longer and changes no figure comes after: what went on working, and the cause of every effect. A log
 * whose causes were edited is then left out after all, and named.
 */
import { Intake, tableText, turningPoints, type Taken } from '../../core/report/index.ts';
import { fetchScenario, loadedScenario, loadScenario, scenarioIds } from '../app/library.ts';
import type { ClassTold } from '../../view/debrief/index.ts';
import { Court, judgesFor, type Judged } from './court.ts';
import type { Asked, Study, Told } from './protocol.ts';

// The page works without a network once it is open, so every scenario is brought in beforehand; each is compiled when a log asks for it.
for (const id of scenarioIds()) fetchScenario(id).catch(() => undefined);

/** Between two words on how far it is: more often nobody reads, and judges rest while each is drawn. @unit ms @source design choice */
const STRIDE = 500;

/** A file that was counted, until its causes are checked too. */
interface Counted {
  readonly file: File;
  readonly key: string;
  readonly print: string;
  /** Which of all that was taken. */
  readonly at: number;
}

const judges = judgesFor(navigator.hardwareConcurrency);
/** For what nobody waits for: the page keeps a core to itself while its charts come. */
const spareJudges = judges.slice(0, Math.max(1, navigator.hardwareConcurrency - 1));
/** All of one class after another; made anew when all is begun again. */
class Sitting {
  readonly intake = new Intake(loadedScenario);
  readonly unchecked: Counted[] = [];
  /** Files of the runs that were counted: to read again when they are asked for as statements. */
  readonly files = new Map<string, File>();
  court: Court | null = null;
  taken = 0;
  total = 0;
  isWorking = false;
  /** Ends the wait for the page. */
  wake: () => void = () => undefined;
  /** Rises when statements are asked for, and when nobody waits for them any more. */
  statements = 0;
}
let sitting = new Sitting();

const tell = (told: Told): void => postMessage(told, {});
/** Lets a message of the page in. */
const breathe = async (): Promise<void> => new Promise((next) => setTimeout(next, 0));

/** Tells whether a stride has ended since it last did. */
function newPace(): () => boolean {
  let ended = performance.now();
  return () => {
    const isOver = performance.now() - ended >= STRIDE;
    if (isOver) ended = performance.now();
    return isOver;
  };
}

const classes = ({ intake }: Sitting): ClassTold[] =>
  intake.figures().map((figures) => ({ figures, points: turningPoints(figures, []), late: [], studied: false }));

async function work(mine: Sitting, court: Court): Promise<void> {
  const isOver = (): boolean => mine !== sitting;
  while (!isOver() && !court.isEmpty) {
    let taken: Taken[] = [];
    const isTime = newPace();
    for (let done = 0, judged = await court.next(); judged; judged = await court.next()) {
      if (isOver()) return;
      for (const one of judged) taken.push(await counted(mine, one));
      done += judged.length;
      if (!isTime()) continue;
      // The page would wait for a core while every one has a judge.
      await court.rest();
      tell({ type: 'progress', done, total: mine.total, taken });
      taken = [];
      await drawn(mine);
      court.goOn();
    }
    if (isOver()) return;
    mine.total = 0;
    tell({ type: 'taken', taken, classes: classes(mine) });
    await drawn(mine);
    // More may come in while what went on working is measured.
    const studies = await studied(mine, court);
    if (!studies || isOver()) continue;
    tell({ type: 'studied', studies });
    await drawn(mine);
    if (isLeftAlone(mine, court)) await checkCauses(mine, court);
  }
}

async function counted(mine: Sitting, { file, verdict }: Judged): Promise<Taken> {
  // It was loaded where it was judged; here it is when its first log comes.
  if (verdict.ok && !loadedScenario(verdict.run.scenario.id)) await loadScenario(verdict.run.scenario.id);
  const taken = mine.intake.count(verdict);
  if (taken.ok && verdict.ok) {
    mine.unchecked.push({ file, key: taken.key, print: verdict.run.print, at: mine.taken });
    mine.files.set(verdict.run.print, file);
  }
  mine.taken += 1;
  return taken;
}

/** Until the page has drawn what it was told, or something else is to be done: what nobody waits for leaves it the machine. */
const drawn = async (mine: Sitting): Promise<void> => new Promise((next) => (mine.wake = next));

/** Nothing new came in, and all was not begun again. */
const isLeftAlone = (mine: Sitting, court: Court): boolean => mine === sitting && court.isEmpty;

/** The decisions that went on working, which takes a while; null when it was interrupted. */
async function studied(mine: Sitting, court: Court): Promise<Study[] | null> {
  const studies: Study[] = [];
  for (const figures of mine.intake.figures()) {
    const effects = mine.intake.lateEffects(figures.key);
    while (isLeftAlone(mine, court) && effects?.step()) await breathe();
    if (!isLeftAlone(mine, court)) return null;
    const late = effects?.effects() ?? [];
    studies.push({ key: figures.key, points: turningPoints(figures, late), late });
  }
  return studies;
}

/** The cause of every effect and the state of every week, of each file that was counted. */
async function checkCauses(mine: Sitting, court: Court): Promise<void> {
  const { unchecked } = mine;
  const causes = new Court(spareJudges, 'everything');
  const under = unchecked.slice();
  causes.add(under.map((one) => one.file));
  const faults: [number, Taken][] = [];
  const isTime = newPace();
  let done = 0;
  for (let judged = await causes.next(); judged; judged = await causes.next()) {
    if (!isLeftAlone(mine, court)) return causes.stop();
    for (const { verdict } of judged) {
      const known = under[done];
      done += 1;
      if (verdict.ok || !known) continue;
      faults.push([known.at, verdict]);
      mine.intake.drop(known.key, known.print);
    }
    if (!isTime()) continue;
    await causes.rest();
    tell({ type: 'causes', done, total: under.length, faults: [], classes: [] });
    await drawn(mine);
    causes.goOn();
  }
  unchecked.length = 0;
  tell({ type: 'causes', done, total: done, faults, classes: faults.length === 0 ? [] : classes(mine) });
  const studies = faults.length === 0 ? null : await studied(mine, court);
  if (studies && mine === sitting) tell({ type: 'studied', studies });
}

async function take(mine: Sitting, { files, total, more }: Extract<Asked, { type: 'take' }>): Promise<void> {
  mine.total += total;
  const court = (mine.court ??= new Court(judges, 'figures'));
  court.add(files, more);
  mine.wake();
  if (mine.isWorking) return;
  mine.isWorking = true;
  await work(mine, court);
  mine.isWorking = false;
}

/** Fetched beforehand too: the network may be gone when they are asked for. */
const statements = import('./statements.ts');
statements.catch(() => undefined);

async function tellStatements(mine: Sitting, key: string): Promise<void> {
  mine.statements += 1;
  const turn = mine.statements;
  const { makeStatements } = await statements;
  const isWanted = (): boolean => mine === sitting && turn === mine.statements;
  const runs = mine.intake.runs(key).map(({ file, print }) => ({ name: file, print, file: mine.files.get(print) }));
  const made = await makeStatements({ key, runs, scenarioOf: loadedScenario }, (told) => {
    if (isWanted()) tell({ type: 'statements', told, file: null });
    return isWanted();
  });
  if (made && isWanted()) tell({ type: 'statements', ...made });
}

function stopStatements(mine: Sitting): void {
  mine.statements += 1;
  tell({ type: 'statements', told: null, file: null });
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { intake, court } = sitting;
  if (data.type === 'drawn') sitting.wake();
  if (data.type === 'cancel') court?.stop();
  if (data.type === 'clear') {
    court?.stop();
    sitting.wake();
    sitting = new Sitting();
    tell({ type: 'cleared' });
  }
  if (data.type === 'plans') tell({ type: 'plans', asked: data.asked, plans: intake.plans(data.key, data.scene) });
  if (data.type === 'sheets') tell({ type: 'sheets', key: data.key, sheets: intake.sheets(data.key) });
  if (data.type === 'table') {
    const text = tableText(intake.decisions(data.key, data.language), data.language);
    tell({ type: 'table', key: data.key, text });
  }
  if (data.type === 'statements') void tellStatements(sitting, data.key);
  if (data.type === 'stop-statements') stopStatements(sitting);
  if (data.type === 'take') void take(sitting, data);
});
