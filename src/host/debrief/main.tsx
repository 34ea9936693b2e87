/** Start of the debrief page: the desk between the view and the worker. No Phaser, no network. */
import '../../view/debrief/debrief.css';
import '../../view/debrief/charts/charts.css';
import '../../view/debrief/sheets/sheets.css';
import { render } from 'preact';
import {
  afterFrame,
  atRest,
  DebriefPage,
  fetchEasel,
  turnOver,
  type ClassTold,
  type Desk,
  type Printing,
  type StatementsTold,
} from '../../view/debrief/index.ts';
import type { Language } from '../../core/session/view.ts';
import type { Taken } from '../../core/report/index.ts';
import { fetchScenario, scenarioIds, scenarioText } from '../app/library.ts';
import { workOffline } from '../app/offline.ts';
import { ClassDesk } from './class-desk.ts';
import { startDrawing } from './drawing.ts';
import { RunDesk } from './run-desk.ts';
import type { Asked, Study, Told } from './protocol.ts';

const found = document.getElementById('debrief');
if (!found) throw new Error('the page has no #debrief');
const holder: HTMLElement = found;

const asked = new URLSearchParams(location.search).get('lang');
let language: Language = asked === 'en' || (asked === null && navigator.language.startsWith('en')) ? 'en' : 'nl';
let taken: readonly Taken[] = [];
/** Told while more is looked at; shown when that is done. */
const coming: Taken[] = [];
let classes: readonly ClassTold[] = [];
let progress: { readonly done: number; readonly total: number } | null = null;
let causes: Desk['causes'] = null;
let printing: Printing | null = null;
let statements: StatementsTold | null = null;
const worker = startWorker();
/** Times that all was begun again and the worker has not answered yet. */
let clearing = 0;
const runDesk = new RunDesk({ ask: (message) => ask(message), draw: () => draw(), language: () => language });

function startWorker(): Worker {
  const started = new Worker(new URL('worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data));
  return started;
}

const ask = (message: Asked): void => worker.postMessage(message, []);

function hear(told: Told): void {
  if (told.type === 'cleared') clearing -= 1;
  if (clearing > 0) return;
  if (told.type === 'table') return offer(`${told.key}.csv`, 'text/csv', told.text);
  if (told.type === 'plans') return runDesk.hear(told);
  if (told.type === 'sheets') return layOut('players', told.key, told.sheets);
  if (told.type === 'statements') {
    statements = told.told;
    if (statements && told.file) hand(`${statements.key}.xapi.json`, told.file);
  }
  if (told.type === 'progress') {
    progress = { done: told.done, total: told.total };
    coming.push(...told.taken);
    return void drawSoon().then(answerDrawn);
  }
  if (told.type === 'taken') {
    taken = [...taken, ...coming.splice(0), ...told.taken];
    showClasses(() => told.classes);
    progress = null;
    // Checked when all is drawn; said from the start, so that nothing moves down when that begins.
    const total = taken.filter((one) => one.ok).length;
    if (total > 0) causes = { done: 0, total };
  }
  if (told.type === 'studied') return showClasses(() => classes.map((one) => withStudy(one, told.studies)));
  if (told.type === 'causes') {
    causes = { done: told.done, total: told.total };
    for (const [at, fault] of told.faults) taken = taken.with(at, fault);
    if (told.faults.length > 0) return showClasses(() => told.classes);
    return void drawSoon().then(answerDrawn);
  }
  void drawSoon();
}

/** The worker waits for it with all its judges. A page that nobody looks at is not drawn. */
async function answerDrawn(): Promise<void> {
  if (!document.hidden) await afterFrame();
  ask({ type: 'drawn' });
}

/** What is shown changes in the order in which it was told. */
let shown = Promise.resolve();
function showClasses(next: () => readonly ClassTold[]): void {
  shown = showAfter(shown, next);
}

/** Once their texts are there. */
async function showAfter(before: Promise<void>, next: () => readonly ClassTold[]): Promise<void> {
  const { turn } = handing;
  await before;
  const told = next();
  await Promise.allSettled([afterFrame(), ...told.map(({ figures }) => fetchScenario(figures.scenario.id))]);
  if (turn !== handing.turn) return;
  classes = told;
  draw();
  await atRest();
  ask({ type: 'drawn' });
}

const withStudy = (told: ClassTold, studies: readonly Study[]): ClassTold => {
  const study = studies.find((one) => one.key === told.figures.key);
  return study ? { ...told, points: study.points, late: study.late, studied: true } : told;
};

/** Lays sheets out and opens the printer; they go when it is closed. */
function layOut(what: Printing['what'], key: string, sheets: Printing['sheets']): void {
  const told = classes.find((one) => one.figures.key === key);
  if (!told) return;
  void fetchEasel().then(() => {
    const scenes = runDesk.moments(told).scenes ?? told.points.map((one) => one.scene);
    printing = { what, told, scenes, sheets };
    draw();
    return print();
  });
}
// Nothing is kept of a class, since the computer is the school's: a reload in front of it would lose all that was dropped.
addEventListener('beforeunload', (event) => {
  if (taken.some((one) => one.ok)) event.preventDefault();
});
addEventListener('afterprint', () => {
  printing = null;
  draw();
});

const offer = (name: string, type: string, text: string): void => hand(name, new Blob([text], { type }));

function hand(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** How long files are handed to the worker before the page does what waits: for each of them the browser is asked first. @unit ms @source design choice */
const STRETCH = 4;
/** Rise when all is begun again, and when no more is to be handed over. */
const handing = { turn: 0, stopped: 0 };

async function handOver(files: readonly File[]): Promise<void> {
  const { turn, stopped } = handing;
  // To be handed a thousand files is work enough for one task.
  await turnOver();
  draw();
  await turnOver();
  let begun = performance.now();
  for (const [at, file] of files.entries()) {
    if (performance.now() - begun >= STRETCH) {
      await turnOver();
      begun = performance.now();
    }
    if (turn !== handing.turn || stopped !== handing.stopped) return;
    ask({ type: 'take', files: [file], total: at === 0 ? files.length : 0, more: at + 1 < files.length });
  }
}

const drawing = startDrawing();

const desk: Omit<Desk, 'language' | 'taken' | 'classes' | 'progress' | 'causes' | 'printing' | 'statements'> = {
  drawing,
  text: (scenario, key) => scenarioText(scenario, key, language),
  take(files) {
    if (files.length === 0) return;
    progress ??= { done: 0, total: files.length };
    causes = null;
    void handOver(files);
  },
  cancel() {
    handing.stopped += 1;
    ask({ type: 'cancel' });
  },
  clear() {
    handing.turn += 1;
    clearing += 1;
    ask({ type: 'clear' });
    [taken, classes, progress, causes, statements] = [[], [], null, null, null];
    classDesk.clear();
    coming.length = 0;
    draw();
  },
  save(key, kind) {
    if (kind === 'csv') return ask({ type: 'table', key, language });
    if (kind === 'xapi') return ask({ type: 'statements', key });
    const told = classes.find((one) => one.figures.key === key);
    return offer(`${key}.json`, 'application/json', `${JSON.stringify(told?.figures)}\n`);
  },
  stopStatements: () => ask({ type: 'stop-statements' }),
  get live() {
    return classDesk.live;
  },
  moments: (told) => runDesk.moments(told),
  get together() {
    return runDesk.together();
  },
  printSheets(key, what) {
    if (what === 'players') return ask({ type: 'sheets', key });
    return layOut('class', key, []);
  },
  speak(chosen) {
    language = chosen;
    draw();
  },
};

const classDesk = new ClassDesk({ take: (files) => desk.take(files), draw: () => draw() });

function draw(): void {
  // The browser works the style of the whole page out anew for it, though it be the same.
  if (document.documentElement.lang !== language) document.documentElement.lang = language;
  render(runDesk.running ?? <DebriefPage desk={{ ...desk, language, taken, classes, progress, causes, printing, statements }} />, holder);
}
let isDue = false;
/** In a task of its own: to take in what was told is work enough for one. */
async function drawSoon(): Promise<void> {
  if (isDue) return;
  isDue = true;
  await turnOver();
  isDue = false;
  draw();
}
draw();
classDesk.begin();
// The page works without a network once it is open: the texts of every scenario are brought in beforehand.
for (const id of scenarioIds()) fetchScenario(id).catch(() => undefined);
fetchEasel().catch(() => undefined);
runDesk.bringIn();
// A trainer may never open the game. A newer version waits until the page is closed: a class that lies open is not disturbed.
workOffline({ offerUpdate: () => undefined });
