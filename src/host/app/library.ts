/** The shipped scenarios: made ready to play when they are first asked for. */
import { scenarios } from 'virtual:scenarios';
import type { Finding } from '../../core/scenario/index.ts';
import type { ScenarioCard } from '../../view/overlay/index.tsx';
import { playable, type Language, type PlayableScenario } from '../../core/session/index.ts';

/** Findings of every scenario that cannot be played. A build refuses such a scenario, so only an author ever sees them. */
export function brokenFindings(): readonly Finding[] {
  return Object.values(scenarios).flatMap(({ file, findings }) => (file ? [] : findings));
}

const ready = new Map<string, PlayableScenario>();

/** Null when there is no such scenario, or none that can be played. */
export function scenarioOf(id: string): PlayableScenario | null {
  const known = ready.get(id);
  if (known) return known;
  const bundled = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined;
  if (!bundled?.file) return null;
  const made = playable(bundled.file, bundled.en, bundled.hash);
  ready.set(id, made);
  return made;
}

/** Title, summary and length without compiling the scenario. */
export function cardsIn(language: Language): ScenarioCard[] {
  return Object.entries(scenarios).flatMap(([id, { file, en }]) => {
    if (!file) return [];
    const text = (key: string, original: string): string => (language === 'en' ? en[key] : undefined) ?? original;
    const { title, summary, about, weeks, endings } = file;
    return [
      {
        id,
        title: text('title', title),
        summary: text('summary', summary),
        weeks,
        setting: about ? text('about.setting', about.setting) : null,
        play: about?.play ?? null,
        themes: about?.themes ?? [],
        endings: endings.length,
      },
    ];
  });
}
