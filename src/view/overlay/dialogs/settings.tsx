/** Everything a player can set, in three groups. Whatever is changed holds at once and stays on this device. */
import type { JSX } from 'preact';
import { useOverlay } from '../context.ts';
import { Dialog } from './dialog.tsx';
import { PlayingSettings } from './settings/playing.tsx';
import { ReadingSettings } from './settings/reading.tsx';
import { SoundSettings } from './settings/sound.tsx';

export function SettingsDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { t } = useOverlay();
  return (
    <Dialog title={t.say('settings.heading')} onClose={onClose}>
      <p>{t.say('settings.untimed')}</p>
      <ReadingSettings />
      <PlayingSettings />
      <SoundSettings />
    </Dialog>
  );
}
