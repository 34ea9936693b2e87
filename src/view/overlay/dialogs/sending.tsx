/** What is sent: to whom, as whom, how much, and the last of it both in words and exactly as it goes. It can be stopped here. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useOverlay } from '../context.ts';
import { useLoaded } from '../pages/loaded.ts';
import { NotLoaded } from '../pages/not-loaded.tsx';
import type { Sending, SentItem } from '../sending.ts';
import { Dialog } from './dialog.tsx';

/** Items in sight. @source design choice */
const SHOWN = 10;

export function SendingDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { game, t } = useOverlay();
  return (
    <Dialog title={t.say('sending.heading')} onClose={onClose}>
      <p>{t.say('sending.intro')}</p>
      {game.sending.map((one) => (
        <Recipient key={one.to} sending={one} />
      ))}
    </Dialog>
  );
}

function Recipient({ sending }: { readonly sending: Sending }): JSX.Element {
  const { t } = useOverlay();
  const { name, pseudonym, sent, waiting, aside, trouble, stopped, asks, notWiped } = sending;
  const notice = stopped
    ? t.say(asks ? 'sending.asksText' : 'sending.stoppedText')
    : trouble && (t.find(trouble) ?? t.say('sending.unreachable'));
  return (
    <section class="recipient" aria-label={t.find(name.key, name.values)}>
      <h3>{t.find(name.key, name.values)}</h3>
      {pseudonym === null ? null : <p>{t.say('sending.asWhom', { pseudonym })}</p>}
      <p>{t.say('sending.counts', { sent, waiting })}</p>
      {aside > 0 ? <p>{t.count('sending.aside', aside)}</p> : null}
      {notice ? <output>{notice}</output> : null}
      {notWiped ? <p role="alert">{t.say('sending.notWiped')}</p> : null}
      <p class="row">
        {stopped ? (
          <>
            <button type="button" class="plain" onClick={() => sending.resume()}>
              {t.say(asks ? 'sending.allow' : 'sending.resume')}
            </button>
            <button type="button" class="plain" onClick={() => sending.wipe()}>
              {t.say('sending.wipe')}
            </button>
          </>
        ) : (
          <button type="button" class="plain" onClick={() => sending.stop()}>
            {t.say('sending.stop')}
          </button>
        )}
        {trouble !== null && !stopped ? (
          <button type="button" class="plain" onClick={() => sending.resume()}>
            {t.say('sending.again')}
          </button>
        ) : null}
      </p>
      <Last sending={sending} />
    </section>
  );
}

function Last({ sending }: { readonly sending: Sending }): JSX.Element | null {
  const { t } = useOverlay();
  const { sent, waiting, aside } = sending;
  const loaded = useLoaded(() => sending.last(SHOWN), [sent, waiting, aside]);
  const items = loaded.value;
  if (loaded.failed) return <NotLoaded of={loaded} from="storage" />;
  if (!items || items.length === 0) return null;
  return (
    <>
      <h4>{t.say('sending.last')}</h4>
      <ol class="notes sent-items">
        {items.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ol>
    </>
  );
}

function Item({ item }: { readonly item: SentItem }): JSX.Element {
  const { t } = useOverlay();
  const [open, setOpen] = useState(false);
  const { said, at, sent, refused } = item;
  const state = refused === null ? (sent ? null : t.say('sending.waits')) : t.say('sending.refused', { reason: refused });
  const time = new Date(at).toLocaleTimeString(t.language, { hour: '2-digit', minute: '2-digit' });
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {time} {t.find(said.key, said.values) ?? said.key}
          {state === null ? null : <span class="role"> ({state})</span>}
        </summary>
        {open ? <pre>{JSON.stringify(item.raw, null, 2)}</pre> : null}
      </details>
    </li>
  );
}
