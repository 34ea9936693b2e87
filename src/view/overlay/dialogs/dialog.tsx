/**
 * A native dialog: the browser keeps focus inside; focus goes back to where it came from. Escape closes it at once and not
 * with the `close` event, which comes a frame later and then belongs to a dialog that is gone already.
 */
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useOverlay } from '../context.ts';
import { KeyHint } from '../key-hint.tsx';
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
  const cancel = (event: Event): void => {
    event.preventDefault();
    onClose();
  };
  const closed = (event: Event): void => {
    if (event.target === dialog.current) onClose();
  };
  return (
    <dialog ref={dialog} class="card" aria-labelledby="dialog-title" onCancel={cancel} onClose={closed}>
      <div class="dialog-body">
        <div class="dialog-head">
          <h2 id="dialog-title">{title}</h2>
          <button type="button" class="plain" onClick={onClose}>
            {t.say('app.close')}
            <KeyHint of="keys.escape" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
