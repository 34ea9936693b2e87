/** Settings that outlive a visit. Blocked storage only means that they do not. */
import type { Settings } from '../../view/overlay/index.tsx';

const KEY = 'laten-doen.settings';

export function readPreferences(link: URLSearchParams): Settings {
  const stored = readStored();
  const asked = link.get('lang');
  const language = asked === 'nl' || asked === 'en' ? asked : (stored.language ?? (navigator.language.startsWith('en') ? 'en' : 'nl'));
  const motives = link.has('motives') ? link.get('motives') !== 'false' : (stored.motives ?? false);
  const reducedMotion = stored.reducedMotion ?? matchMedia('(prefers-reduced-motion: reduce)').matches;
  return { language, motives, reducedMotion };
}

export function keepPreferences(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Private mode or a full disk: the game goes on with what it has.
  }
}

function readStored(): Partial<Settings> {
  try {
    const raw: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof raw !== 'object' || raw === null) return {};
    const { language, motives, reducedMotion } = raw as Record<string, unknown>;
    return {
      ...(language === 'nl' || language === 'en' ? { language } : {}),
      ...(typeof motives === 'boolean' ? { motives } : {}),
      ...(typeof reducedMotion === 'boolean' ? { reducedMotion } : {}),
    };
  } catch {
    return {};
  }
}
