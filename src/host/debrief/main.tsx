/** Start of the debrief page: the desk between the view and the worker. No Phaser, no network. */
import '../../view/debrief/debrief.css';
import '../../view/debrief/charts/charts.css';
import { render } from 'preact';
import { DebriefPage, fetchEasel, type ClassTold, type Desk } from '../../view/debrief/index.ts';
import type { Language } from '../../core/session/view.ts';
import type { Taken } from '../../core/report/index.ts';
import { fetchScenario, scenarioIds, scenarioText } from '../app/library.ts';
import type { Asked, Told } from './protocol.ts';

const found = document.getElementById('debrief');
if (!found) throw new Error('the page has no #debrief');
const holder: HTMLElement = found;

const asked = new URLSearchParams(location.search).get('lang');
let language: Language = asked === 'en' || (asked === null && navigator.language.startsWith('en')) ? 'en' : 'nl';
let taken: readonly Taken[] = [];
let classes: readonly ClassTold[] = [];
let progress: { readonly done: number; readonly total: number } | null = null;
let worker = startWorker();

function startWorker(): Worker {
  const started = new Worker(new URL('worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data));
  return started;
}

const ask = (message: Asked): void => worker.postMessage(message, []);

function hear(told: Told): void {
  if (told.type === 'table') return offer(`${told.key}.csv`, 'text/csv', told.text);
  if (told.type === 'progress') progress = { done: told.done, total: told.total };
  if (told.type === 'taken') {
    taken = [...taken, ...told.taken];
    if (told.classes.length > 0) void showClasses(told.classes);
    if (!told.busy) progress = null;
  }
  return draw();
}

/** Once their texts are there. */
async function showClasses(told: readonly ClassTold[]): Promise<void> {
  await Promise.all(told.map(({ figures }) => fetchScenario(figures.scenario.id)));
  classes = told;
  draw();
}

function offer(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const desk: Omit<Desk, 'language' | 'taken' | 'classes' | 'progress'> = {
  text: (scenario, key) => scenarioText(scenario, key, language),
  take(files) {
    if (files.length === 0) return;
    progress ??= { done: 0, total: files.length };
    ask({ type: 'take', files });
    draw();
  },
  cancel: () => ask({ type: 'cancel' }),
  clear() {
    worker.terminate();
    worker = startWorker();
    [taken, classes, progress] = [[], [], null];
    draw();
  },
  save(key, kind) {
    if (kind === 'csv') return ask({ type: 'table', key, language });
    const told = classes.find((one) => one.figures.key === key);
    return offer(`${key}.json`, 'application/json', `${JSON.stringify(told?.figures)}\n`);
  },
  speak(chosen) {
    language = chosen;
    draw();
  },
};

function draw(): void {
  document.documentElement.lang = language;
  render(<DebriefPage desk={{ ...desk, language, taken, classes, progress }} />, holder);
}
draw();
// The page works without a network once it is open: the texts of every scenario are brought in beforehand.
for (const id of scenarioIds()) fetchScenario(id).catch(() => undefined);
fetchEasel().catch(() => undefined);
