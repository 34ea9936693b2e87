/** Start of the debrief page: the desk between the view and the worker. No Phaser, no network. */
import '../../view/debrief/debrief.css';
import '../../view/debrief/charts/charts.css';
import '../../view/debrief/sheets/sheets.css';
import { render } from 'preact';
import { DebriefPage, fetchEasel, type ClassTold, type Desk, type Printing, type StatementsTold } from '../../view/debrief/index.ts';
import type { Language } from '../../core/session/view.ts';
import type { Taken } from '../../core/report/index.ts';
import { fetchScenario, scenarioIds, scenarioText } from '../app/library.ts';
import { workOffline } from '../app/offline.ts';
import { ClassDesk } from './class-desk.ts';
import { startDrawing } from './drawing.ts';
import { RunDesk } from './run-desk.ts';
import type { Asked, Told } from './protocol.ts';

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
  if (clearing > 0) return undefined;
  if (told.type === 'table') return offer(`${told.key}.csv`, 'text/csv', told.text);
  if (told.type === 'plans') return runDesk.hear(told);
  if (told.type === 'sheets') return layOut('players', told.key, told.sheets);
  if (told.type === 'statements') {
    statements = told.told;
    if (told.file) hand(`${statements.key}.xapi.json`, told.file);
  }
  if (told.type === 'progress') {
    progress = { done: told.done, total: told.total };
    coming.push(...told.taken);
  }
  if (told.type === 'taken') {
    taken = [...taken, ...coming.splice(0), ...told.taken];
    void showClasses(told.classes);
    progress = null;
  }
  if (told.type === 'causes') {
    causes = { done: told.done, total: told.total };
    for (const [at, fault] of told.faults) taken = taken.with(at, fault);
    if (told.faults.length > 0) void showClasses(told.classes);
  }
  return draw();
}

/** Once their texts are there. */
async function showClasses(told: readonly ClassTold[]): Promise<void> {
  const { turn } = handing;
  await Promise.all(told.map(({ figures }) => fetchScenario(figures.scenario.id)));
  if (turn !== handing.turn) return;
  classes = told;
  draw();
}

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

/** Files that go to the worker in one message: a thousand at once would hold the page up. */
const HANDFUL = 10;
/** Rise when all is begun again, and when no more is to be handed over. */
const handing = { turn: 0, stopped: 0 };

/** Lets the page do what waits. A timer would wait four milliseconds each time. */
async function turnOver(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((next) => {
    port1.addEventListener('message', next);
    port1.start();
    port2.postMessage(null);
  });
  port1.close();
}

async function handOver(files: readonly File[]): Promise<void> {
  const { turn, stopped } = handing;
  for (let at = 0; at < files.length; at += HANDFUL) {
    if (turn !== handing.turn || stopped !== handing.stopped) return;
    const some = files.slice(at, at + HANDFUL);
    ask({ type: 'take', files: some, total: at === 0 ? files.length : 0, more: at + HANDFUL < files.length });
    await turnOver();
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
    draw();
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
  document.documentElement.lang = language;
  render(runDesk.running ?? <DebriefPage desk={{ ...desk, language, taken, classes, progress, causes, printing, statements }} />, holder);
}
draw();
classDesk.begin();
// The page works without a network once it is open: the texts of every scenario are brought in beforehand.
for (const id of scenarioIds()) fetchScenario(id).catch(() => undefined);
fetchEasel().catch(() => undefined);
runDesk.bringIn();
// A trainer may never open the game. A newer version waits until the page is closed: a class that lies open is not disturbed.
workOffline({ offerUpdate: () => undefined });
