/** How one plays: what is asked and said beforehand, and which keys do something. Motives are part of a run and fixed while it lasts. */
import type { JSX } from 'preact';
import { useOverlay } from '../../context.ts';
import { SettingsPart, Switch } from './controls.tsx';

export function PlayingSettings(): JSX.Element {
  const { game, t } = useOverlay();
  const { settings } = game;
  const running = game.view !== null;
  return (
    <SettingsPart title={t.say('settings.playing')}>
      <Switch
        id="setting-motives"
        label={t.say('settings.motives')}
        hint={t.say(running ? 'settings.motivesFixed' : 'settings.motivesHint')}
        on={settings.motives}
        disabled={running}
        onChange={(motives) => game.change({ motives })}
      />
      <Switch
        id="setting-notes"
        label={t.say('settings.contentNotes')}
        hint={t.say('settings.contentNotesHint')}
        on={settings.contentNotes}
        onChange={(contentNotes) => game.change({ contentNotes })}
      />
      <Switch
        id="setting-shortcuts"
        label={t.say('settings.shortcuts')}
        hint={t.say('settings.shortcutsHint')}
        on={settings.shortcuts}
        onChange={(shortcuts) => game.change({ shortcuts })}
      />
      <Switch
        id="setting-key-hints"
        label={t.say('settings.keyHints')}
        hint={t.say('settings.keyHintsHint')}
        on={settings.keyHints}
        onChange={(keyHints) => game.change({ keyHints })}
      />
    </SettingsPart>
  );
}
