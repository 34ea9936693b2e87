import { Fragment, type JSX } from 'preact';
import { useOverlay } from '../context.ts';
import { Dialog } from './dialog.tsx';

/** Names that stay Dutch in every language, to be pronounced so. */
const DUTCH = /(Laten Doen|Ondernemen in Welzijn)/;

export function About({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { t } = useOverlay();
  return (
    <Dialog title={t.say('menu.about')} onClose={onClose}>
      <p>
        <WithDutch text={t.say('about.text')} />
      </p>
      <p>{t.say('about.noScore')}</p>
      <p>{t.say('about.keys')}</p>
    </Dialog>
  );
}

function WithDutch({ text }: { readonly text: string }): JSX.Element {
  // Every second part is one that was split at.
  const parts = text.split(DUTCH).map((part, index) => ({ key: `${index} ${part}`, part, dutch: index % 2 === 1 }));
  return (
    <>
      {parts.map(({ key, part, dutch }) =>
        dutch ? (
          <i key={key} lang="nl">
            {part}
          </i>
        ) : (
          <Fragment key={key}>{part}</Fragment>
        ),
      )}
    </>
  );
}
