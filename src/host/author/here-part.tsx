/** Where the game stands: active states, quantities, what is remembered. */
import type { Report } from './bridge.ts';
import type { Words } from './messages.ts';

export function HerePart({ report, words }: { report: Report; words: Words }) {
  const { screen, scene, week, season, sky, states, quantities, facts, promises } = report;
  const cells = grouped(quantities);
  return (
    <>
      <p class="calm">
        {words.screen}: <strong>{screen}</strong> {scene ? <code>{scene}</code> : null} · {words.week} {week} · {words[season]},{' '}
        {words[sky]}
      </p>
      <h2>{words.states}</h2>
      <dl class="states">
        {states.map(([region, state]) => (
          <div key={region}>
            <dt>{region}</dt>
            <dd>{state}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.quantities}</h2>
      {cells.map(([cell, list]) => (
        <section key={cell} class="cell" aria-label={cell}>
          <h3>{cell}</h3>
          {list.map(([key, value]) => (
            <label key={key}>
              <span>{key}</span>
              <meter min={0} max={100} value={value} aria-label={`${cell}.${key}`} />
              <output>{value}</output>
            </label>
          ))}
        </section>
      ))}
      <Remembered facts={facts} promises={promises} words={words} />
    </>
  );
}

type RememberedProps = Pick<Report, 'facts' | 'promises'> & { readonly words: Words };

function Remembered({ facts, promises, words }: RememberedProps) {
  return (
    <>
      <h2>{words.facts}</h2>
      <dl class="facts">
        {(['flags', 'signals', 'chosen', 'visited'] as const).map((kind) => (
          <div key={kind}>
            <dt>{words[kind]}</dt>
            <dd>{facts[kind].join(', ') || words.nothing}</dd>
          </div>
        ))}
        <div>
          <dt>{words.promises}</dt>
          <dd>
            {Object.entries(promises)
              .map(([id, state]) => `${id}: ${state}`)
              .join(', ') || words.nothing}
          </dd>
        </div>
      </dl>
    </>
  );
}

/** `group.flat.trust` under `group.flat`. */
function grouped(quantities: Readonly<Record<string, number>>): [string, [string, number][]][] {
  const cells = new Map<string, [string, number][]>();
  for (const [path, value] of Object.entries(quantities)) {
    const dot = path.lastIndexOf('.');
    const cell = path.slice(0, dot);
    cells.set(cell, [...(cells.get(cell) ?? []), [path.slice(dot + 1), value]]);
  }
  return [...cells];
}
