/** A decision as a player met it: in the maquette, line by line, and then what could be done. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TownSnapshot } from '../../../core/session/view.ts';
import { RunPicker } from './run-picker.tsx';
import type { Maquette, RunHost } from './run-host.ts';
import type { RunProps } from './shared-props.ts';
import { letterOf } from './words.ts';

export function ReplaySlide(props: RunProps): JSX.Element {
  const { host, say, state, moment, step } = props;
  const told = moment?.told;
  if (moment && !told)
    return (
      <section class="words">
        <h1 tabIndex={-1} data-focus>
          {say('replay.none')}
        </h1>
      </section>
    );
  const line = told?.lines[state.part];
  return (
    <section class="replay" aria-labelledby="replay-title">
      {told ? <Board key={told.town.board} host={host} say={say} snapshot={told.town} /> : null}
      <div class={line ? 'panel' : 'panel whole'}>
        <div class="row">
          <h1 id="replay-title" tabIndex={-1} data-focus>
            {host.text(`scene.${step.scene ?? ''}`)} <small>{told ? say('week', { week: told.week }) : ''}</small>
          </h1>
          <RunPicker {...props} />
        </div>
        <div aria-live="polite">
          {line ? (
            <p class="line">
              {line.who === undefined ? null : <b>{host.text(`person.${line.who}.name`)}: </b>}
              {host.text(line.id)}
            </p>
          ) : null}
        </div>
        {told && line ? <p class="count">{say('replay.line', { n: state.part + 1, all: told.lines.length })}</p> : null}
        {told && !line ? (
          <>
            <Asked {...props} />
            <h2>{say('replay.options')}</h2>
            <ol class="lettered">
              {told.options.map((one, at) => (
                <li key={one.id}>
                  <b>{letterOf(at)}</b> <span class={one.silent ? 'silent' : ''}>{host.text(`choice.${step.scene ?? ''}.${one.id}`)}</span>
                </li>
              ))}
            </ol>
          </>
        ) : null}
      </div>
    </section>
  );
}

/** What is asked about what was seen, before one votes. */
function Asked({ host, step }: RunProps): JSX.Element | null {
  const [question] = host.texts?.scenes[step.scene ?? '']?.description ?? [];
  if (question === undefined) return null;
  return (
    <p class="asked" lang={host.textsIn === host.language ? undefined : host.textsIn}>
      {question}
    </p>
  );
}

interface BoardProps {
  readonly host: RunHost;
  readonly say: RunProps['say'];
  readonly snapshot: TownSnapshot;
}

/** The maquette is only for the eyes: what it shows is in the lines. */
function Board({ host, say, snapshot }: BoardProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const [maquette, setMaquette] = useState<Maquette | null>(null);
  const { board } = snapshot;
  useEffect(() => {
    let gone = false;
    let opened: Maquette | null = null;
    const parent = place.current;
    if (!parent) return undefined;
    host.openMaquette(parent, board).then(
      (found) => {
        opened = found;
        return gone ? found.destroy() : setMaquette(found);
      },
      () => gone || setFailed(true),
    );
    return () => {
      gone = true;
      opened?.destroy();
    };
  }, [host, board]);
  useEffect(() => {
    const text = place.current?.parentElement?.querySelector('.panel:not(.whole)');
    if (text) maquette?.keepClear({ top: 0, right: 0, bottom: text.clientHeight, left: 0 });
    maquette?.show(snapshot);
  }, [maquette, snapshot]);
  return (
    <>
      <div class="board" ref={place} aria-hidden="true" />
      {maquette ? null : <p class="board-note">{say(failed ? 'replay.failed' : 'replay.loading')}</p>}
    </>
  );
}
