/** Words of the trade, to look up from anywhere; opened at one of them, or at the whole list. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { glossaryIn, termOf, type Term } from '../../shared/glossary/glossary.ts';
import { useOverlay } from '../context.ts';
import { Dialog } from './dialog.tsx';

interface GlossaryProps {
  readonly term: string | null;
  readonly onClose: () => void;
}

export function Glossary({ term, onClose }: GlossaryProps): JSX.Element {
  const { t } = useOverlay();
  const [wanted, setWanted] = useState('');
  const [at, setAt] = useState(term);
  const found = glossaryIn(t.language).filter((one) => isMeant(one, wanted));
  return (
    <Dialog title={t.say('glossary.heading')} onClose={onClose}>
      <label class="search">
        {t.say('glossary.search')}{' '}
        <input type="search" value={wanted} autocomplete="off" onInput={(event) => setWanted(event.currentTarget.value)} />
      </label>
      <output class="unseen">{wanted === '' ? '' : String(found.length)}</output>
      {found.length === 0 ? <p>{t.say('glossary.none')}</p> : null}
      <div class="glossary">
        {found.map((one) => (
          <Entry key={one.id} term={one} open={at === one.id} onSee={setAt} />
        ))}
      </div>
    </Dialog>
  );
}

function isMeant({ term, short }: Term, wanted: string): boolean {
  const word = wanted.trim().toLowerCase();
  return word === '' || term.toLowerCase().includes(word) || short.toLowerCase().includes(word);
}

interface EntryProps {
  readonly term: Term;
  readonly open: boolean;
  readonly onSee: (id: string) => void;
}

function Entry({ term, open, onSee }: EntryProps): JSX.Element {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!open) return;
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.focus({ preventScroll: true });
  }, [open]);
  return (
    <details open={open}>
      <summary ref={place}>
        <b>{term.term}</b> {term.short}
      </summary>
      <Explained term={term} onSee={onSee} />
    </details>
  );
}

function Explained({ term, onSee }: Omit<EntryProps, 'open'>): JSX.Element {
  const { t } = useOverlay();
  const see = term.see.flatMap((id) => termOf(t.language, id) ?? []);
  return (
    <>
      <p>{term.text}</p>
      {term.since === undefined ? null : (
        <p>
          <b>{t.say('glossary.since')}</b> {term.since}
        </p>
      )}
      {term.place === '' ? null : <p class="hint">{t.say('glossary.place', { place: term.place })}</p>}
      {see.length === 0 ? null : (
        <p class="hint">
          {t.say('glossary.see')}{' '}
          {see.map(({ id, term: word }) => (
            <button key={id} type="button" class="term" onClick={() => onSee(id)}>
              {word}
            </button>
          ))}
        </p>
      )}
    </>
  );
}
