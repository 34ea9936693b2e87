/** The shipped scenarios: what the shelf tells of them at once, and each made ready to play when it is first asked for. */
import { scenarios, type ShelfEntry } from 'virtual:scenarios';
import { textsOf, type Finding, type ScenarioFile, type Translation } from '../../core/scenario/index.ts';
import type { ScenarioCard } from '../../view/overlay/index.tsx';
import { playable, type Language, type PlayableScenario } from '../../core/session/index.ts';

/** Findings of every scenario that cannot be played. A build refuses such a scenario, so only an author ever sees them. */
export function brokenFindings(): readonly Finding[] {
  return Object.values(scenarios).flatMap(({ card, findings }) => (card ? [] : findings));
}

const entryOf = (id: string): ShelfEntry | undefined => (Object.hasOwn(scenarios, id) ? scenarios[id] : undefined);
const ready = new Map<string, PlayableScenario>();
const fetched = new Map<string, Promise<Fetched | null>>();
const texts = new Map<string, Texts>();

interface Fetched {
  readonly file: ScenarioFile;
  readonly en: Translation;
}
interface Texts {
  readonly nl: ReadonlyMap<string, string>;
  readonly en: Translation;
}

export const scenarioIds = (): readonly string[] => Object.keys(scenarios);

/** Brings a scenario's file and texts in. Null when there is none. @throws when it cannot be fetched; asking again tries again */
export function fetchScenario(id: string): Promise<Fetched | null> {
  const known = fetched.get(id) ?? bringIn(id);
  fetched.set(id, known);
  known.catch(() => fetched.delete(id));
  return known;
}

async function bringIn(id: string): Promise<Fetched | null> {
  const entry = entryOf(id);
  if (!entry?.load) return null;
  const { file, en } = await entry.load();
  texts.set(id, { nl: textsOf(file), en });
  return { file, en };
}

/** Null when there is no such scenario, or none that can be played. @throws when it cannot be fetched; asking again tries again */
export async function loadScenario(id: string): Promise<PlayableScenario | null> {
  const known = ready.get(id);
  if (known) return known;
  const brought = await fetchScenario(id);
  if (!brought) return null;
  const made = ready.get(id) ?? playable(brought.file, brought.en, entryOf(id)?.hash ?? '');
  ready.set(id, made);
  return made;
}

/** A scenario that was loaded before; null when it was not. */
export const loadedScenario = (id: string): PlayableScenario | null => ready.get(id) ?? null;

/** Null when there is no such scenario: the hash of its file. */
export function hashOf(id: string): string | null {
  const entry = entryOf(id);
  return entry?.card ? entry.hash : null;
}

export const endingsOf = (id: string): readonly string[] => entryOf(id)?.card?.endings ?? [];

/** A text of a scenario: of the shelf at once, any other once it was fetched; else its key. */
export function scenarioText(id: string, key: string, language: Language): string {
  const shelf = entryOf(id)?.card?.texts;
  const onShelf = (language === 'en' ? shelf?.en[key] : undefined) ?? shelf?.nl[key];
  const whole = texts.get(id);
  return onShelf ?? (language === 'en' ? whole?.en[key] : undefined) ?? whole?.nl.get(key) ?? key;
}

/** Title, summary and length without fetching the scenario; what is good to begin with first. */
export function cardsIn(language: Language): ScenarioCard[] {
  const cards = Object.entries(scenarios).flatMap(([id, { card }]) => {
    if (!card) return [];
    const text = (key: string): string => scenarioText(id, key, language);
    const { weeks, board, begin, play, themes, endings } = card;
    const setting = card.texts.nl['about.setting'] === undefined ? null : text('about.setting');
    const title = text('title');
    const office = board === 'kantoor';
    return [{ id, title, summary: text('summary'), weeks, board, office, begin, setting, play, themes, endings: endings.length }];
  });
  return cards.toSorted((a, b) => Number(b.begin) - Number(a.begin));
}
