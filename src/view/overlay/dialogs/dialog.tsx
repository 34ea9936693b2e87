/** A native dialog: the browser keeps focus inside and closes it on Escape; focus goes back to where it came from. */
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useOverlay } from '../context.ts';
import { useClick } from '../keys.ts';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function Dialog({ title, onClose, children }: DialogProps): JSX.Element {
  const { t } = useOverlay();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const from = document.activeElement;
    const box = dialog.current;
    box?.showModal();
    return () => {
      box?.close();
      if (from instanceof HTMLElement && from.isConnected) from.focus({ preventScroll: true });
    };
  }, []);
  useClick(dialog, (event) => {
    if (event.target === dialog.current) onClose();
  });
  return (
    <dialog ref={dialog} class="card" aria-labelledby="dialog-title" onClose={onClose}>
      <div class="dialog-body">
        <header>
          <h2 id="dialog-title">{title}</h2>
          <button type="button" class="plain" onClick={onClose}>
            {t.say('app.close')}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
