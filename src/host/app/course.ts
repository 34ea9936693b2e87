/**
 * The game as a package in a learning environment: opened at what the learner had there, told of every entry, closed when the page goes.
 * The page says that it is one in `<meta name="laten-doen-package">`, which `laten-doen pack` puts there.
 */
import { COMPETENCES, quantity } from '../../core/model/index.ts';
import { logOf, pocketOf, readPocketHeader, situationOf, unpocket, type Session } from '../../core/session/index.ts';
import { textsIn } from '../../view/shared/messages.ts';
import type { LmsDoor, Told } from '../lms/door.ts';
import { openScorm } from '../lms/scorm.ts';
import { loadScenario } from './library.ts';
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
export async function openCourse({ target, scenario }: Course, game: RunningGame, build: string): Promise<boolean> {
  const door = openScorm(target === 'scorm12' ? '1.2' : '2004', (key) => textsIn(game.settings.language).find(key) ?? game.text(key));
  if (!door) {
    game.say('notice.lms-missing');
    return false;
  }
  addEventListener('pagehide', () => door.leave());
  const went = await goOn(door, game, build);
  follow(door, game);
  if (!went && scenario) await game.startRun(scenario);
  return went || scenario !== null;
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
  else if (!door.recorded) game.say('notice.lms-not-recorded');
  return back.session !== null;
}

/** Every entry is told once; a run that is not recorded is said to be so when it begins. */
function follow(door: LmsDoor, game: RunningGame): void {
  let told: Session | null = game.inPlay;
  game.subscribe(() => {
    const session = game.inPlay;
    if (!session || session === told) return;
    const begins = session.entries.length === 1;
    told = session;
    if (door.recorded) door.tell(toldOf(session));
    else if (begins) game.say('notice.lms-not-recorded');
  });
}

function toldOf(session: Session): Told {
  const { model } = situationOf(session);
  const { weeks } = session.scenario.file;
  const log = logOf(session);
  return {
    pocket: pocketOf(session),
    log,
    progress: log.result ? 1 : Math.min(0.99, (model.week - 1) / weeks),
    competences: Object.fromEntries(COMPETENCES.map((one) => [one, quantity(model, `competence.${one}`)])),
  };
}
