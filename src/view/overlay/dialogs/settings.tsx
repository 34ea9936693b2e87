/** Language, motives and motion. Motives are part of a run and fixed while it lasts. */
import type { JSX } from 'preact';
import { useOverlay } from '../context.ts';
import { Dialog } from './dialog.tsx';

export function SettingsDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { game, t } = useOverlay();
  const { settings } = game;
  const running = game.view !== null;
  return (
    <Dialog title={t.say('settings.heading')} onClose={onClose}>
      <LanguageSetting />
      <Switch
        id="setting-motives"
        label={t.say('settings.motives')}
        hint={t.say(running ? 'settings.motivesFixed' : 'settings.motivesHint')}
        on={settings.motives}
        disabled={running}
        onChange={(motives) => game.change({ motives })}
      />
      <Switch
        id="setting-motion"
        label={t.say('settings.motion')}
        hint={t.say('settings.motionHint')}
        on={settings.reducedMotion}
        onChange={(reducedMotion) => game.change({ reducedMotion })}
      />
    </Dialog>
  );
}

const LANGUAGES = [
  { id: 'nl', name: 'Nederlands' },
  { id: 'en', name: 'English' },
] as const;

function LanguageSetting(): JSX.Element {
  const { game, t } = useOverlay();
  return (
    <fieldset class="setting">
      <legend>{t.say('settings.language')}</legend>
      {LANGUAGES.map(({ id, name }) => (
        <label key={id} lang={id}>
          <input type="radio" name="language" checked={game.settings.language === id} onChange={() => game.change({ language: id })} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

interface SwitchProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

function Switch({ id, label, hint, on, disabled = false, onChange }: SwitchProps): JSX.Element {
  return (
    <div class="setting">
      <label>
        <input
          type="checkbox"
          aria-describedby={id}
          checked={on}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      <p id={id} class="hint">
        {hint}
      </p>
    </div>
  );
}
