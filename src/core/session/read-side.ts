/** The session as views see it. */
import { meterViews } from './meters.ts';
import {
  allHold,
  boardOf,
  lastingBoardOf,
  metersOf,
  readQuantity,
  visitNow,
  type ScenarioFile,
  type Situation,
} from '../scenario/index.ts';
import type { Intent } from './intent.ts';
import { answerLines, saidLines, standingOf, type Standing } from './lines.ts';
import { screenOf, type ScreenState } from './screen.ts';
import { situationOf, type Session } from './session.ts';
import type { ComparedQuantity, GameView, PlaceView, SceneView, Sky, TownSnapshot } from './view.ts';
import { seasonOf, skyAfter, skyOf } from './weather.ts';

export function viewOf(session: Session): GameView {
  const { file } = session.scenario;
  const situation = situationOf(session);
  const { model, story } = situation;
  const now = screenOf(session);
  return {
    scenario: file.id,
    screen: now.screen,
    week: Math.min(model.week, file.weeks),
    weeks: file.weeks,
    minutes: { paper: model.paper, spent: model.minutes, total: model.spent, beyond: model.beyond },
    places: now.screen === 'walk' ? placesOf(file, situation) : [],
    scene: sceneOf(file, situation, now),
    meters: meterViews(file, metersOf(model), story.before),
    groups: model.groups.map((group) => ({
      id: group.id,
      participation: group.participation.now,
      ties: group.ties.now,
      trust: group.trust.now,
      phase: story.phases[group.id] ?? 'apart',
      approach: group.approach,
    })),
    signals: story.signals,
    promises: Object.entries(story.promises).map(([id, state]) => ({ id, state })),
    compared: story.lastDay || now.screen === 'lastday' ? comparedOf(file, situation, now) : [],
    ending: now.screen === 'ending' ? { id: now.ending, lines: endingLines(file, situation, now.ending) } : null,
    town: townOf(session, now),
  };
}

function placesOf(file: ScenarioFile, situation: Situation): PlaceView[] {
  return file.places.map((place) => {
    const visit = visitNow(situation, place);
    return {
      id: place.id,
      minutes: place.minutes,
      visited: situation.story.walk.includes(place.id),
      busy: visit !== undefined && !visit.repeats && !situation.story.walk.includes(place.id),
    };
  });
}

function sceneOf(file: ScenarioFile, situation: Situation, now: ScreenState): SceneView | null {
  const narrated = { briefing: file.briefing, lastday: file.lastDay, halfyear: file.halfYear } as const;
  if (now.screen === 'scene') {
    const { scene, offered } = now;
    return {
      id: scene.id,
      place: scene.place ?? null,
      noted: scene.note !== undefined,
      lines: saidLines(situation, scene.lines),
      options: offered.map(({ id, silent }) => ({ id, silent })),
    };
  }
  const part = now.screen === 'briefing' || now.screen === 'lastday' || now.screen === 'halfyear' ? narrated[now.screen] : null;
  return part ? { id: now.screen, place: null, noted: false, lines: saidLines(situation, part.lines), options: [] } : null;
}

function endingLines(file: ScenarioFile, situation: Situation, ending: string) {
  return saidLines(situation, file.endings.find((one) => one.id === ending)?.lines ?? []);
}

/** Means over the groups first, then participation of each group. */
function comparedOf(file: ScenarioFile, situation: Situation, now: ScreenState): ComparedQuantity[] {
  const paths = [
    ...['participation', 'ownership', 'ties', 'strength'].map((key) => `groups.${key}`),
    ...file.groups.map((one) => `group.${one.id}.participation`),
  ];
  const later = now.screen === 'halfyear' || now.screen === 'ending';
  return paths.map((of) => ({
    of,
    lastDay: situation.story.lastDay?.[of] ?? readQuantity(situation, of),
    halfYear: later ? readQuantity(situation, of) : null,
  }));
}

/** The place that a group belongs to. */
function placeOf(file: ScenarioFile, group: string): ScenarioFile['places'][number] | undefined {
  const home = file.groups.find(({ id }) => id === group)?.place;
  return file.places.find(({ id }) => id === home);
}

function showsOf(file: ScenarioFile, situation: Situation): TownSnapshot['shows'] {
  return file.shows.filter((one) => allHold(situation, one.when)).map((one) => one.show);
}

/** What the story shows while the answer to a choice is read: what the choice brought about, with its scene still open. */
export function showsDuring(before: Session, after: Session): Pick<TownSnapshot, 'shows' | 'sky'> {
  const { file } = after.scenario;
  const situation = situationOf(after);
  const shows = showsOf(file, { ...situation, story: { ...situation.story, scene: situationOf(before).story.scene } });
  return { shows, sky: skyUnder(shows, skyOf(file, Math.min(situation.model.week, file.weeks))) };
}

/** Rain that the story asks for falls whatever the week. */
function skyUnder(shows: TownSnapshot['shows'], sky: Sky): Sky {
  return shows.includes('regen') ? 'rain' : sky;
}

function townOf(session: Session, now: ScreenState): TownSnapshot {
  const { file } = session.scenario;
  const situation = situationOf(session);
  const { model, story } = situation;
  const scene = now.screen === 'scene' ? now.scene : null;
  const after = now.screen === 'halfyear' || now.screen === 'ending';
  const last = story.walk.at(-1);
  // The first place of a board is its middle.
  const middle = file.places[0]?.id ?? null;
  const lasting = lastingBoardOf(file);
  const goodbye = file.places.find((one) => boardOf(file, one) === lasting)?.id ?? middle;
  const meters = metersOf(model);
  const at = after ? null : now.screen === 'lastday' ? goodbye : (scene?.place ?? last ?? story.visited.at(-1) ?? middle);
  const here = file.places.find((one) => one.id === at);
  // The last day, and half a year later, are in the week that went before; the week that would come next is not played.
  const week = after ? model.week - 1 : Math.min(model.week, file.weeks);
  const shows = showsOf(file, situation);
  const groups = model.groups.map(({ id, participation, ties, trust }) => ({
    id,
    participation: participation.now,
    ties: ties.now,
    trust: trust.now,
    phase: story.phases[id] ?? 'apart',
    board: boardOf(file, placeOf(file, id)),
  }));
  return {
    board: after ? lasting : boardOf(file, here),
    week: model.week,
    season: seasonOf(file, week),
    sky: after ? skyAfter(file, week, groups) : skyUnder(shows, skyOf(file, week)),
    groups,
    at,
    talk: scene?.place ?? null,
    speakers: scene ? speakersOf(saidLines(situation, scene.lines)) : [],
    climate: meters['climate'] ?? 0,
    pressure: meters['pressure'] ?? 0,
    ...(now.screen === 'lastday' ? { lastDay: true as const } : {}),
    after,
    shows,
  };
}

/** Who speaks in these lines, each once, in order. */
export function speakersOf(lines: readonly { readonly who?: string }[]): readonly string[] {
  return [...new Set(lines.flatMap((one) => (one.who ? [one.who] : [])))];
}

/** Who is heard around an intent: in the scene that it answers, and in what is said in return. */
export function heardAround(before: Session, intent: Intent): readonly string[] {
  return heardFrom(standingOf(before), intent);
}

/** The same of a run that is played on either path. */
export function heardFrom(before: Standing, intent: Intent): readonly string[] {
  const asked = before.scene ? saidLines(before.situation, before.scene.lines) : [];
  return speakersOf([...asked, ...answerLines(before, intent)]);
}
