/** How loud each kind of sound is, all of it off in one press, and captions. */
import type { JSX } from 'preact';
import { useOverlay } from '../../context.ts';
import { DEFAULT_SETTINGS, SOUND_KINDS, type Settings } from '../../game.ts';
import { SettingsPart, Slider, Switch } from './controls.tsx';

const SILENCE: Settings['sound'] = { interface: 0, ambience: 0, music: 0 };
/** As loud as it was before it was muted, also when the dialog was shut in between. */
let before = DEFAULT_SETTINGS.sound;

export function SoundSettings(): JSX.Element {
  const { game, t } = useOverlay();
  const { sound, captions } = game.settings;
  return (
    <SettingsPart title={t.say('settings.sound')}>
      <MuteAll />
      {SOUND_KINDS.map((kind) => (
        <Slider
          key={kind}
          id={`sound-${kind}`}
          label={t.say(`settings.sound.${kind}`)}
          value={sound[kind]}
          text={sound[kind] === 0 ? t.say('settings.off') : t.say('settings.percent', { n: sound[kind] })}
          onChange={(value) => game.change({ sound: { ...game.settings.sound, [kind]: value } })}
        />
      ))}
      <Switch
        id="setting-captions"
        label={t.say('settings.captions')}
        hint={t.say('settings.captionsHint')}
        on={captions}
        onChange={(on) => game.change({ captions: on })}
      />
    </SettingsPart>
  );
}

/** Pressed: silent. Pressed again: as loud as it was before, or as it is by default. */
function MuteAll(): JSX.Element {
  const { game, t } = useOverlay();
  const { sound } = game.settings;
  const silent = SOUND_KINDS.every((kind) => sound[kind] === 0);
  const toggle = (): void => {
    if (!silent) before = sound;
    game.change({ sound: silent ? before : SILENCE });
  };
  return (
    <p>
      <button type="button" class="plain mute" aria-pressed={silent} onClick={toggle}>
        <span class="mute-mark" aria-hidden="true" />
        {t.say('settings.mute')}
      </button>
    </p>
  );
}
