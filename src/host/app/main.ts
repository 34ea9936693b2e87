/** Browser start: settings, link, overlay, saves, and then the maquette. */
import './page.css';
import { mountOverlay } from '../../view/overlay/index.tsx';
import { brokenFindings } from './library.ts';
import { lineOf } from '../class/names.ts';
import { joinClass } from './class-mode.ts';
import { workOffline } from './offline.ts';
import { courseOf, openCourse } from './course.ts';
import { readPreferences } from './preferences.ts';
import { RunningGame } from './running-game.ts';
import { Saves } from './saves.ts';
import { showFindings } from './show-findings.ts';
import { followWithSound } from './sound-bridge.ts';
import { TownBridge } from './town-bridge.ts';

const BUILD: string = import.meta.env['VITE_BUILD'] ?? 'dev';

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

/** `/?scenario=veemarktplein&seed=7&lang=en&klas=sw2-b` opens that scenario's briefing at once. */
function seedOf(link: URLSearchParams): number | null {
  const given = link.get('seed')?.trim() ?? '';
  const seed = Number(given);
  return given !== '' && Number.isInteger(seed) && seed >= 0 && seed < 4294967296 ? seed : null;
}

/** A class code is short; anything longer is no code. */
function klasOf(link: URLSearchParams): string | null {
  const given = link.get('klas')?.trim() ?? '';
  return given === '' || given.length > 40 ? null : given;
}

async function open(): Promise<void> {
  const link = new URLSearchParams(location.search);
  const course = courseOf(document);
  const only = course?.scenario ?? null;
  const votes = link.get('votes') === '1';
  const game = new RunningGame({ settings: readPreferences(link), build: BUILD, seed: seedOf(link), klas: klasOf(link), only, votes });
  const overlay = mountOverlay(element('overlay'), game);
  const bridge = new TownBridge(game, overlay, element('town'));
  followWithSound(game);
  const line = lineOf(location.href);
  if (line && !course) joinClass(line, game).catch(() => game.say('notice.class-not-fetched'));
  if (!course) workOffline(game);
  const asked = only ?? link.get('scenario');
  const opening = Saves.open();
  if (course) {
    // What the learner did stands in the learning environment, not in this browser, which may be another's.
    await openCourse(course, game, BUILD);
    performance.mark('ld:first-screen');
    return bridge.update();
  }
  // Fetched by who is asked to send something alone.
  const notice = /[#&]lrs=/.test(location.hash) ? await (await import('./record-link.ts')).followByLink(game) : null;
  if (asked === null) {
    performance.mark('ld:first-screen');
    await game.useSaves(await opening);
    if (notice !== null) game.say(notice);
    return undefined;
  }
  // A run that was broken off goes on where it was; otherwise the link opens the briefing.
  await game.useSaves(await opening);
  if (!(link.get('resume') !== 'false' && (await game.takeUp(asked)))) await game.startRun(asked);
  if (notice !== null) game.say(notice);
  performance.mark('ld:first-screen');
  bridge.update();
  return undefined;
}

const findings = brokenFindings();
if (findings.length > 0) showFindings(element('overlay'), findings);
else void open();
