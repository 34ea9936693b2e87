/** "Test from here": any place in the story with any state. */
import { useState } from 'preact/hooks';
import type { ScenarioFile } from '../../core/scenario/index.ts';
import type { Whereabouts } from '../../core/session/index.ts';
import type { Report } from './bridge.ts';
import type { Words } from './messages.ts';
import { solve } from './solve.ts';

interface Props {
  readonly file: ScenarioFile;
  readonly report: Report | null;
  readonly words: Words;
  readonly goTo: (where: Whereabouts) => readonly string[];
}

export function FromHerePart({ file, report, words, goTo }: Props) {
  const [where, change] = useState<Whereabouts>(() => startOf(file));
  const [notes, say] = useState<NotesShown | null>(null);
  const set = (part: Partial<Whereabouts>): void => change({ ...where, ...part });

  const asks = (): void => {
    const scene = file.scenes.find((one) => `scene ${one.id}` === where.at);
    const ending = file.endings.find((one) => `ending ${one.id}` === where.at);
    const { where: solved, unmet } = solve(file, scene?.when ?? ending?.when ?? [], { ...where, week: scene?.week?.[0] ?? where.week });
    change(solved);
    say(unmet.length > 0 ? { title: words.unmet, list: unmet } : null);
  };
  const go = (): void => {
    const problems = goTo(where);
    say(problems.length > 0 ? { title: words.problems, list: problems } : null);
  };
  return (
    <form
      class="from"
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <Place file={file} where={where} set={set} words={words} />
      <p class="presets">
        <button type="button" onClick={() => change({ ...startOf(file), at: where.at, week: where.week })}>
          {words.presetStart}
        </button>
        <button type="button" disabled={!report} onClick={() => report && set(stateOf(report))}>
          {words.presetNow}
        </button>
        <button type="button" onClick={asks}>
          {words.presetAsks}
        </button>
      </p>
      <button type="submit" class="go">
        {words.go}
      </button>
      <Notes notes={notes} />
      <Facts file={file} where={where} set={set} words={words} />
      <Quantities where={where} set={set} words={words} />
    </form>
  );
}

interface NotesShown {
  readonly title: string;
  readonly list: readonly string[];
}

function Notes({ notes }: { notes: NotesShown | null }) {
  if (!notes) return null;
  return (
    <div role="alert" class="warning">
      {notes.title}
      <ul>
        {notes.list.map((one) => (
          <li key={one}>
            <code>{one}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Place({ file, where, set, words }: PartProps & { file: ScenarioFile }) {
  const [search, find] = useState('');
  return (
    <>
      <label>
        {words.search}
        <input type="search" value={search} onInput={(event) => find(event.currentTarget.value)} />
      </label>
      <label>
        {words.where}
        <select
          size={8}
          value={where.at}
          onChange={(event) => set(placeIn(file, event.currentTarget.value as Whereabouts['at'], where.week))}
        >
          {placesOf(file)
            .filter(({ label }) => label.toLowerCase().includes(search.toLowerCase()))
            .map(({ at, label }) => (
              <option key={at} value={at}>
                {label}
              </option>
            ))}
        </select>
      </label>
      <label>
        {words.week}
        <input
          type="number"
          min={1}
          max={file.weeks + 27}
          value={where.week}
          onInput={(event) => set({ week: Number(event.currentTarget.value) })}
        />
      </label>
    </>
  );
}

interface PartProps {
  readonly where: Whereabouts;
  readonly set: (part: Partial<Whereabouts>) => void;
  readonly words: Words;
}

function Quantities({ where, set, words }: PartProps) {
  return (
    <details>
      <summary>{words.quantities}</summary>
      <div class="numbers">
        {Object.entries(where.quantities ?? {}).map(([path, value]) => (
          <label key={path}>
            <span>{path}</span>
            <input
              type="number"
              min={0}
              max={100}
              value={value}
              onInput={(event) => set({ quantities: { ...where.quantities, [path]: Number(event.currentTarget.value) } })}
            />
          </label>
        ))}
      </div>
    </details>
  );
}

function Facts({ file, where, set, words }: PartProps & { file: ScenarioFile }) {
  const lists = {
    flags: flagsOf(file),
    signals: file.signals.map((one) => one.id),
    visited: file.places.map((one) => one.id),
    chosen: file.scenes.flatMap((one) => one.options.map((option) => option.id)),
  };
  return (
    <>
      {(Object.keys(lists) as (keyof typeof lists)[]).map((kind) => (
        <details key={kind} open={(where[kind]?.length ?? 0) > 0 && kind !== 'chosen'}>
          <summary>
            {words[kind]} ({where[kind]?.length ?? 0})
          </summary>
          <div class="checks">
            {lists[kind].map((id) => (
              <Check key={id} id={id} on={where[kind]?.includes(id) ?? false} set={(on) => set({ [kind]: toggled(where[kind], id, on) })} />
            ))}
          </div>
        </details>
      ))}
      <details>
        <summary>{words.promises}</summary>
        <div class="checks">
          {file.promises.map(({ id }) => (
            <Check
              key={id}
              id={id}
              on={where.promises?.[id] === 'made'}
              set={(on) => {
                const { [id]: _, ...others } = where.promises ?? {};
                set({ promises: on ? { ...others, [id]: 'made' } : others });
              }}
            />
          ))}
        </div>
      </details>
    </>
  );
}

function Check({ id, on, set }: { id: string; on: boolean; set: (on: boolean) => void }) {
  return (
    <label class="check">
      <input type="checkbox" checked={on} onChange={(event) => set(event.currentTarget.checked)} /> {id}
    </label>
  );
}

function toggled(list: readonly string[] | undefined, id: string, on: boolean): readonly string[] {
  const others = (list ?? []).filter((one) => one !== id);
  return on ? [...others, id] : others;
}

function flagsOf(file: ScenarioFile): string[] {
  const effects = [...file.scenes.flatMap((one) => one.options), ...file.places.flatMap((one) => one.visits)].flatMap((one) => one.effects);
  return [...new Set(effects.flatMap((one) => ('flag' in one ? [one.flag] : [])))];
}

function placesOf(file: ScenarioFile): { at: Whereabouts['at']; label: string }[] {
  return [
    { at: 'briefing', label: 'briefing' },
    { at: 'walk', label: `walk (${file.walks.join(', ')})` },
    { at: 'week', label: 'week' },
    ...file.scenes.map((one) => ({
      at: `scene ${one.id}` as const,
      label: `${one.week ? `${[...new Set(one.week)].join('–')} ` : ''}${one.title} (${one.id})`,
    })),
    { at: 'lastday', label: 'lastday' },
    { at: 'halfyear', label: 'halfyear' },
    ...file.endings.map((one) => ({ at: `ending ${one.id}` as const, label: `ending: ${one.title} (${one.id})` })),
  ];
}

/** A place brings its own week along. */
function placeIn(file: ScenarioFile, at: Whereabouts['at'], week: number): Partial<Whereabouts> {
  const scene = file.scenes.find((one) => `scene ${one.id}` === at);
  if (scene?.week) return { at, week: scene.week[0] };
  if (at === 'lastday') return { at, week: file.weeks + 1 };
  if (at === 'halfyear' || at.startsWith('ending ')) return { at, week: file.weeks + 27 };
  return { at, week: at === 'walk' ? (file.walks.findLast((one) => one <= week) ?? week) : week };
}

function startOf({ start, groups, scenes }: ScenarioFile): Whereabouts {
  const cells = Object.entries(start).flatMap(([cell, values]) =>
    Object.entries(values).map(([key, value]): [string, number] => [`${cell}.${key}`, value]),
  );
  const ofGroups = groups.flatMap((one) =>
    Object.entries(one.start).map(([key, value]): [string, number] => [`group.${one.id}.${key}`, value]),
  );
  const [first] = scenes;
  return {
    at: first ? `scene ${first.id}` : 'briefing',
    week: first?.week?.[0] ?? 1,
    quantities: Object.fromEntries([...ofGroups, ...cells]),
  };
}

/** Competences are no part of a scenario's start; they stay as they are. */
function stateOf({ week, quantities, facts, promises }: Report): Partial<Whereabouts> {
  return { week, quantities, ...facts, promises };
}
