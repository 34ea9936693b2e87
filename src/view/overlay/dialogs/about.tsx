import type { JSX } from 'preact';
import { useOverlay } from '../context.ts';
import { Dialog } from './dialog.tsx';

export function About({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { t } = useOverlay();
  return (
    <Dialog title={t.say('menu.about')} onClose={onClose}>
      <p>{t.say('about.text')}</p>
      <p>{t.say('about.noScore')}</p>
      <p>{t.say('about.keys')}</p>
    </Dialog>
  );
}
