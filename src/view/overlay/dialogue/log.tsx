/** What was said so far. The last line is the one being read; older ones stay above it, to scroll back to. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useOverlay } from '../context.ts';
import { Foreign } from '../foreign.tsx';
import { useOneFrameLater } from '../later.ts';
import type { Entry } from './reading.ts';

export function Log({ entries }: { readonly entries: readonly Entry[] }): JSX.Element {
  const { t } = useOverlay();
  const log = useRef<HTMLDivElement>(null);
  const ready = useOneFrameLater();
  const shown = ready ? entries : entries.slice(0, -1);
  const last = shown.length - 1;
  const newest = entries.at(-1)?.key;
  useLayoutEffect(() => scrollToLast(log.current), [shown.length, newest]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard has to reach it
    <div ref={log} class="log" role="log" aria-relevant="additions" aria-label={t.say('talk.log')} tabIndex={0}>
      {shown.map((entry, index) => (
        <Said key={`${index} ${entry.key}`} entry={entry} now={index === last} named={entry.who !== shown[index - 1]?.who} />
      ))}
    </div>
  );
}

function Said({ entry, now, named }: { readonly entry: Entry; readonly now: boolean; readonly named: boolean }): JSX.Element {
  const { game, t } = useOverlay();
  const name = entry.own === 'no' ? entry.who && game.text(`person.${entry.who}.name`) : t.say('talk.you');
  const kind = entry.own === 'no' ? (entry.who ? 'spoken' : 'told') : entry.own === 'silent' ? 'own silent' : 'own';
  return (
    <p class={`said ${kind} ${now ? 'now' : ''}`}>
      {name ? (
        <b class={named || entry.own !== 'no' ? 'said-name' : 'said-name again'}>
          <Foreign text={name} />{' '}
        </b>
      ) : null}
      <Foreign text={game.text(entry.key)} />
    </p>
  );
}

/** Keeps the line being read in sight: its end when it fits, else its beginning. */
function scrollToLast(log: HTMLElement | null): void {
  const last = log?.lastElementChild;
  if (!log || !(last instanceof HTMLElement)) return;
  const fits = last.offsetHeight <= log.clientHeight;
  log.scrollTop = fits ? log.scrollHeight : last.offsetTop - log.offsetTop;
  log.toggleAttribute('data-scrolled', log.scrollTop > 2);
}
