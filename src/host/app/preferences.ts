/** Settings that outlive a visit. Blocked storage only means that they do not. */
import * as v from 'valibot';
import { DEFAULT_SETTINGS, FONTS, TEXT_SIZES, THEMES, type Settings } from '../../view/overlay/index.tsx';

const KEY = 'laten-doen.settings';

const volume = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

/** Each setting by itself: one that cannot be read falls back alone. */
const SETTINGS = {
  language: v.picklist(['nl', 'en']),
  motives: v.boolean(),
  reducedMotion: v.boolean(),
  textSize: v.picklist(TEXT_SIZES),
  font: v.picklist(FONTS),
  theme: v.picklist(THEMES),
  sound: v.object({ interface: volume, ambience: volume, music: volume }),
  captions: v.boolean(),
  shortcuts: v.boolean(),
  keyHints: v.boolean(),
  contentNotes: v.boolean(),
} satisfies { [Name in keyof Settings]: v.GenericSchema<unknown, Settings[Name]> };

/** What the link asks for comes first, then what was chosen before, then what the browser says of its user. */
export function readPreferences(link: URLSearchParams): Settings {
  const asked = link.get('lang');
  return {
    ...DEFAULT_SETTINGS,
    language: navigator.language.startsWith('en') ? 'en' : 'nl',
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    theme: matchMedia('(prefers-contrast: more)').matches ? 'contrast' : 'paper',
    ...readStored(),
    ...(asked === 'nl' || asked === 'en' ? { language: asked } : {}),
    ...(link.has('motives') ? { motives: link.get('motives') !== 'false' } : {}),
  };
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
    const fitting = Object.entries(SETTINGS).filter(([name, schema]) => v.is(schema, (raw as Record<string, unknown>)[name]));
    return Object.fromEntries(fitting.map(([name]) => [name, (raw as Record<string, unknown>)[name]]));
  } catch {
    return {};
  }
}
