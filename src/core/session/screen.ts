/** Where a session is, and which intents that allows. */
import { endingState, LONGEST_WALK, offeredOptions, sceneState, type Option, type Scene, type Situation } from '../scenario/index.ts';
import type { Intent, Refusal } from './intent.ts';
import type { Session } from './session.ts';

export type ScreenState =
  | { readonly screen: 'briefing' | 'walk' | 'week' | 'lastday' | 'halfyear' }
  | { readonly screen: 'scene'; readonly scene: Scene; readonly offered: readonly Option[] }
  | { readonly screen: 'ending'; readonly ending: string };

export function screenOf({ scenario: { file }, snapshot }: Pick<Session, 'scenario' | 'snapshot'>): ScreenState {
  const state = (snapshot.value as { story: string }).story;
  const scene = file.scenes.find((one) => sceneState(one.id) === state);
  if (scene) return { screen: 'scene', scene, offered: offeredOptions(snapshot.context as Situation, scene) };
  const ending = file.endings.find((one) => endingState(one.id) === state);
  if (ending) return { screen: 'ending', ending: ending.id };
  return { screen: state as 'briefing' };
}

const ALLOWED = {
  begin: 'briefing',
  'visit-place': 'walk',
  'end-walk': 'walk',
  'make-choice': 'scene',
  'pass-week': 'week',
  'look-back': 'lastday',
  finish: 'halfyear',
} as const satisfies Record<Intent['type'], ScreenState['screen']>;

export function refusalOf(session: Session, intent: Intent): Refusal | null {
  const now = screenOf(session);
  if (now.screen !== ALLOWED[intent.type]) return { code: 'wrong-screen', screen: now.screen };
  const { file } = session.scenario;
  const { model, story } = session.snapshot.context as Situation;
  if (intent.type === 'visit-place') {
    const place = file.places.find((one) => one.id === intent.place);
    if (!place) return { code: 'unknown-place', place: intent.place };
    if (story.walk.includes(place.id)) return { code: 'already-visited', place: place.id };
    if (model.minutes + place.minutes > LONGEST_WALK) return { code: 'no-time-left', minutes: LONGEST_WALK - model.minutes };
  }
  if (intent.type === 'make-choice' && now.screen === 'scene') {
    const offered = now.offered.map((one) => one.id);
    if (!offered.includes(intent.choice)) return { code: 'unknown-choice', choice: intent.choice, offered };
    const unknown = Object.keys(intent.votes ?? {}).find((one) => !offered.includes(one));
    if (unknown !== undefined) return { code: 'unknown-vote', choice: unknown, offered };
    if (intent.motive !== undefined && !file.motives.some((one) => one.id === intent.motive)) {
      return { code: 'unknown-motive', motive: intent.motive };
    }
  }
  return null;
}
