/** The one dialog that is open, or none. */
import type { JSX } from 'preact';
import type { DialogName } from '../context.ts';
import { About } from './about.tsx';
import { Glossary } from './glossary.tsx';
import { Notebook } from './notebook.tsx';
import { SendingDialog } from './sending.tsx';
import { SettingsDialog } from './settings.tsx';
import { WhyDialog } from './why.tsx';

interface DialogsProps {
  readonly dialog: DialogName | null;
  readonly onClose: () => void;
}

export function Dialogs({ dialog, onClose }: DialogsProps): JSX.Element | null {
  if (!dialog) return null;
  switch (dialog.name) {
    case 'settings':
      return <SettingsDialog onClose={onClose} />;
    case 'notebook':
      return <Notebook onClose={onClose} />;
    case 'glossary':
      return <Glossary term={dialog.term ?? null} onClose={onClose} />;
    case 'about':
      return <About onClose={onClose} />;
    case 'sending':
      return <SendingDialog onClose={onClose} />;
    case 'why':
      return <WhyDialog of={dialog.of} onClose={onClose} />;
  }
}
