/** What the worker picked up and promised, how the groups are doing, and who is who. */
import type { JSX } from 'preact';
import { useOverlay } from '../context.ts';
import { Foreign } from '../foreign.tsx';
import type { PersonCard } from '../game.ts';
import { Portrait } from '../portrait/portrait.tsx';
import { WijkbeeldPart } from '../wijkbeeld/wijkbeeld.tsx';
import { Dialog } from './dialog.tsx';

export function Notebook({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { game, t } = useOverlay();
  const { view } = game;
  return (
    <Dialog title={t.say('notebook.heading')} onClose={onClose}>
      <Notes
        title={t.say('notebook.signals')}
        none={t.say('notebook.noSignals')}
        notes={(view?.signals ?? []).map((id) => ({ key: `signal.${id}` }))}
      />
      <Notes
        title={t.say('notebook.promises')}
        none={t.say('notebook.noPromises')}
        notes={(view?.promises ?? []).map(({ id, state }) => ({ key: `promise.${id}`, state: t.say(`promise.${state}`) }))}
      />
      <Groups />
      <WijkbeeldPart />
      <h3>{t.say('notebook.people')}</h3>
      <ul class="people">
        {game.people.map((person) => (
          <Person key={person.id} person={person} />
        ))}
      </ul>
    </Dialog>
  );
}

interface NotesProps {
  readonly title: string;
  readonly none: string;
  readonly notes: readonly { readonly key: string; readonly state?: string }[];
}

function Notes({ title, none, notes }: NotesProps): JSX.Element {
  const { game } = useOverlay();
  return (
    <>
      <h3>{title}</h3>
      {notes.length === 0 ? <p class="hint">{none}</p> : null}
      {notes.length === 0 ? null : (
        <ul class="notes">
          {notes.map(({ key, state }) => (
            <li key={key}>
              <Foreign text={game.text(key)} />
              {state === undefined ? null : <span class="role"> {state}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Groups(): JSX.Element | null {
  const { game, t, groupName } = useOverlay();
  const groups = game.view?.groups ?? [];
  if (groups.length === 0) return null;
  return (
    <>
      <h3>{t.say('notebook.groups')}</h3>
      <ul class="notes">
        {groups.map((group) => (
          <li key={group.id}>
            <b>{groupName(group.id)}</b>: {t.say(`phase.${group.phase}`)}
            {group.approach ? `; ${t.say('notebook.approach', { stance: t.say(`stance.${group.approach}`) })}` : ''}
          </li>
        ))}
      </ul>
    </>
  );
}

function Person({ person }: { readonly person: PersonCard }): JSX.Element {
  const { game } = useOverlay();
  return (
    <li>
      <span class="photo">
        <Portrait look={person.look} mood="neutral" small />
      </span>
      <span>
        <b>
          <Foreign text={game.text(`person.${person.id}.name`)} />
        </b>
        <span class="role">{game.text(`person.${person.id}.role`)}</span>
      </span>
    </li>
  );
}
