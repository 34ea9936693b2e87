/**
 * The game as a package in a learning environment: opened at what the learner had there, told of every entry, closed when the page goes.
 * The page says that it is one in `<meta name="laten-doen-package">`, which `laten-doen pack` puts there.
 */
import { readPocketHeader, unpocket } from '../../core/session/index.ts';
import { textsIn } from '../../view/shared/messages.ts';
import type { LmsDoor, Words } from '../lms/door.ts';
import { openScorm } from '../lms/scorm.ts';
import { followEntries, toldOf } from './fresh-entries.ts';
import { cardsIn, loadScenario } from './library.ts';
import type { RunningGame } from './running-game.ts';

export interface Course {
  readonly target: string;
  readonly scenario: string | null;
}

/** Null when the page is no package. */
export function courseOf(page: Document): Course | null {
  const meta = page.querySelector<HTMLMetaElement>('meta[name="laten-doen-package"]');
  return meta ? { target: meta.content, scenario: meta.dataset['scenario'] ?? null } : null;
}

/** @returns false when there is nothing to go on with, so that the page opens as it always does */
export async function openCourse(course: Course, game: RunningGame, build: string): Promise<boolean> {
  const { scenario } = course;
  const door = await openDoor(course, game);
  if (typeof door === 'string') {
    game.say(door);
    return false;
  }
  addEventListener('pagehide', () => door.leave());
  if (door.back !== null) game.offerExit(() => leaveFor(door, door.back));
  const went = await goOn(door, game, build);
  follow(door, game);
  if (!went && scenario) await game.startRun(scenario);
  return went || scenario !== null;
}

/** The key of a notice when the environment does not open. */
async function openDoor({ target, scenario }: Course, game: RunningGame): Promise<LmsDoor | string> {
  const words = wordsOf(game, scenario);
  // Fetched by who is in such an environment alone.
  if (target === 'cmi5') return (await import('./cmi5-course.ts')).openCmi5(game, words);
  return openScorm(target === 'scorm12' ? '1.2' : '2004', words) ?? 'notice.lms-missing';
}

function wordsOf(game: RunningGame, scenario: string | null): Words {
  const titleIn = (language: 'nl' | 'en'): string => cardsIn(language).find((one) => one.id === scenario)?.title ?? 'Laten Doen';
  return {
    language: () => game.settings.language,
    say(key, language = game.settings.language) {
      return textsIn(language).find(key) ?? game.playing?.text(key, language) ?? (key === 'title' ? titleIn(language) : key);
    },
  };
}

/** Closed first: the way back takes the page with it. */
function leaveFor(door: LmsDoor, address: string | null): void {
  door.leave();
  if (address !== null) location.assign(address);
}

async function goOn(door: LmsDoor, game: RunningGame, build: string): Promise<boolean> {
  const header = door.kept === null ? null : readPocketHeader(door.kept);
  const scenario = header && (await loadScenario(header.scenario).catch(() => null));
  if (door.kept === null || !scenario) {
    if (door.kept !== null) game.say('notice.lms-unreadable');
    return false;
  }
  const back = unpocket(door.kept, scenario, build);
  if (back.session) game.takeOver(back.session);
  if (!back.ok) game.say(back.code === 'revised' ? 'notice.lms-revised' : 'notice.lms-unreadable');
  else if (!door.recorded) game.say(notRecorded(door));
  return back.session !== null;
}

const notRecorded = ({ looking }: LmsDoor): string => (looking ? 'notice.lms-looking' : 'notice.lms-not-recorded');

/** Every entry is told once; a run that is not recorded is said to be so when it begins. */
function follow(door: LmsDoor, game: RunningGame): void {
  followEntries(game, (session, fresh) => {
    if (door.recorded) door.tell(toldOf(session, fresh));
    else if (session.entries.length === 1) game.say(notRecorded(door));
  });
}
