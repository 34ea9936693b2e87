/** A message of the host: storage that is blocked, a save that could not be read. Announced once, put away by hand. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useOverlay } from './context.ts';

export function Notice({ notice }: { readonly notice: string | null }): JSX.Element {
  const { game, open: show, t } = useOverlay();
  const [away, setAway] = useState<string | null>(null);
  const fromRef = useRef<EventTarget | null>(null);
  useEffect(() => {
    if (notice === null) setAway(null);
  }, [notice]);
  const open = notice !== null && notice !== away;
  const placeRef = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    if (open) placeRef.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const putAway = (): void => {
    giveFocusBack(fromRef.current);
    setAway(notice);
  };
  return (
    <output ref={placeRef} class="notice-place">
      {open ? (
        <div class="card notice">
          <p>{t.find(notice) ?? t.say('notice.other')}</p>
          {notice.startsWith('notice.storage') && game.view !== null ? (
            <button type="button" class="plain" onClick={() => game.saveLog()}>
              {t.say('ending.saveLog')}
            </button>
          ) : null}
          {notice === 'notice.lrs-asks' ? (
            <button
              type="button"
              class="plain"
              onClick={() => {
                setAway(notice);
                show({ name: 'sending' });
              }}
            >
              {t.say('sending.look')}
            </button>
          ) : null}
          <button type="button" class="plain" onFocus={(event) => (fromRef.current = event.relatedTarget)} onClick={putAway}>
            {t.say('app.close')}
          </button>
        </div>
      ) : null}
      <NewerVersion />
    </output>
  );
}

/** A newer version of the game is ready; it is taken when the player says so, and can be left for later. */
function NewerVersion(): JSX.Element | null {
  const { game, t } = useOverlay();
  const [later, setLater] = useState(false);
  const { update } = game;
  if (!update || later) return null;
  return (
    <div class="card notice">
      <p>{t.say('update.ready')}</p>
      <button type="button" class="plain" onClick={update}>
        {t.say('update.take')}
      </button>
      <button type="button" class="plain" onClick={() => setLater(true)}>
        {t.say('update.later')}
      </button>
    </div>
  );
}

/** To where the keyboard was; when that is gone, to where it would be now. */
function giveFocusBack(from: EventTarget | null): void {
  const there = from instanceof HTMLElement && from.isConnected ? from : document.querySelector<HTMLElement>('main [data-focus]');
  there?.focus({ preventScroll: true });
}
