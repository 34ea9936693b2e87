/** How the page looks: language, letters, colours and motion. */
import type { JSX } from 'preact';
import { useOverlay } from '../../context.ts';
import { FONTS, TEXT_SIZES, THEMES } from '../../game.ts';
import { OneOf, SettingsPart, Switch } from './controls.tsx';

const LANGUAGES = [
  { value: 'nl', label: 'Nederlands', lang: 'nl' },
  { value: 'en', label: 'English', lang: 'en' },
] as const;

/** Typefaces are called the same in every language. */
const FONT_NAMES = { atkinson: 'Atkinson Hyperlegible', opendyslexic: 'OpenDyslexic' } as const;

export function ReadingSettings(): JSX.Element {
  const { game, t } = useOverlay();
  const { settings } = game;
  return (
    <SettingsPart title={t.say('settings.reading')}>
      <OneOf
        name="language"
        label={t.say('settings.language')}
        options={LANGUAGES}
        chosen={settings.language}
        onChange={(language) => game.change({ language })}
      />
      <OneOf
        name="text-size"
        label={t.say('settings.textSize')}
        options={TEXT_SIZES.map((value) => ({ value, label: t.say('settings.percent', { n: value }) }))}
        chosen={settings.textSize}
        onChange={(textSize) => game.change({ textSize })}
      />
      <OneOf
        name="font"
        label={t.say('settings.font')}
        options={FONTS.map((value) => ({ value, label: FONT_NAMES[value] }))}
        chosen={settings.font}
        onChange={(font) => game.change({ font })}
      />
      <OneOf
        name="theme"
        label={t.say('settings.theme')}
        options={THEMES.map((value) => ({ value, label: t.say(`settings.theme.${value}`) }))}
        chosen={settings.theme}
        onChange={(theme) => game.change({ theme })}
      />
      <Switch
        id="setting-motion"
        label={t.say('settings.motion')}
        hint={t.say('settings.motionHint')}
        on={settings.reducedMotion}
        onChange={(reducedMotion) => game.change({ reducedMotion })}
      />
    </SettingsPart>
  );
}
