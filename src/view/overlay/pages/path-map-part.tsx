/**
 * The map of everything tried in an assignment. The stops are a list in the page, laid out as a map: whoever sees reads it as a map,
 * whoever listens hears each decision with the options taken and left.
 */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { MapNode, PathMap } from '../../../core/insight/index.ts';
import { useOverlay } from '../context.ts';
import type { ScenarioMap } from '../shelf.ts';
import { useLoaded } from './loaded.ts';
import { NotLoaded } from './not-loaded.tsx';
import { layOut, STOP } from './map-layout.ts';
import { runsOf } from './run-choice.ts';

export function PathMapPart({ scenario }: { readonly scenario: string }): JSX.Element | null {
  const { game, t } = useOverlay();
  const kept = runsOf(game.shelf, scenario)
    .map((one) => `${one.run} ${one.when}`)
    .join();
  const loaded = useLoaded(() => game.shelf.map(scenario), [kept, scenario]);
  const drawn = loaded.value;
  if (kept === '') return null;
  return (
    <section class="part" aria-labelledby="map-title">
      <h2 id="map-title">{t.say('map.heading')}</h2>
      <p class="hint">{t.say('map.intro')}</p>
      <NotLoaded of={loaded} />
      {drawn && drawn.map.nodes.length > 0 ? <Map scenario={scenario} drawn={drawn} /> : null}
      {drawn && drawn.map.nodes.length === 0 ? <p>{t.say('map.empty')}</p> : null}
    </section>
  );
}

interface MapProps {
  readonly scenario: string;
  readonly drawn: ScenarioMap;
}

function Map({ scenario, drawn }: MapProps): JSX.Element {
  const { t } = useOverlay();
  const [open, setOpen] = useState<string | null>(null);
  const { map } = drawn;
  const layout = useMemo(() => layOut(map), [map]);
  const opened = map.nodes.find((one) => one.id === open && one.kind === 'scene');
  const { width, height } = layout;
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard has to reach it */}
      <section class="map-scroll" aria-label={t.say('map.scroll')} tabIndex={0} data-two-dimensional>
        <div class="map" style={{ width: `${width}rem`, height: `${height}rem` }}>
          <svg class="map-ways" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
            {layout.ways.map(({ key, d, runs }) => (
              <path key={key} d={d} stroke-width={Math.min(0.3, 0.09 + runs * 0.04)} />
            ))}
          </svg>
          <ol class="map-stops">
            {layout.stops.map(({ node, left, top }) => (
              <li key={node.id} style={{ left: `${left}rem`, top: `${top}rem`, width: `${STOP.width}rem`, height: `${STOP.height}rem` }}>
                {node.kind === 'ending' ? (
                  <EndingStop scenario={scenario} node={node} />
                ) : (
                  <SceneStop
                    scenario={scenario}
                    node={node}
                    open={open === node.id}
                    onOpen={() => setOpen(open === node.id ? null : node.id)}
                  />
                )}
              </li>
            ))}
          </ol>
        </div>
      </section>
      {opened ? <Opened key={opened.id} scenario={scenario} node={opened} drawn={drawn} /> : null}
    </>
  );
}

function EndingStop({ scenario, node }: { readonly scenario: string; readonly node: MapNode }): JSX.Element {
  const { game, t } = useOverlay();
  return (
    <p class="stop is-ending">
      <span class="unseen">{t.say('ending.region')}: </span>
      <b>{game.shelf.text(scenario, node.id)}</b>
      <span class="hint">{t.count('gallery.times', node.runs)}</span>
    </p>
  );
}

interface SceneStopProps {
  readonly scenario: string;
  readonly node: MapNode;
  readonly open: boolean;
  readonly onOpen: () => void;
}

function SceneStop({ scenario, node, open, onOpen }: SceneStopProps): JSX.Element {
  const { game, t } = useOverlay();
  const tried = node.options.filter((one) => one.taken > 0).length;
  const title = game.shelf.text(scenario, `scene.${node.id}`);
  return (
    <button type="button" class="stop" aria-expanded={open} onClick={onOpen}>
      <b>{title}</b>
      <span class="hint">{t.say('map.tried', { tried, all: node.options.length })}</span>
      <span class="stop-dots" aria-hidden="true">
        {node.options.map((one) => (
          <i key={one.id} class={one.taken > 0 ? 'is-taken' : ''} />
        ))}
      </span>
    </button>
  );
}

interface OpenedProps {
  readonly scenario: string;
  readonly node: MapNode;
  readonly drawn: ScenarioMap;
}

/** The options of one decision, and the way back to it. */
function Opened({ scenario, node, drawn }: OpenedProps): JSX.Element {
  const { game, t } = useOverlay();
  const { text } = game.shelf;
  const from = startOf(drawn, node);
  return (
    <section class="map-open" aria-labelledby="map-open-title">
      <h3 id="map-open-title">{text.call(game.shelf, scenario, `scene.${node.id}`)}</h3>
      <ul class="notes">
        {node.options.map(({ id, taken }) => (
          <li key={id} class={taken > 0 ? '' : 'is-untried'}>
            {text.call(game.shelf, scenario, `choice.${node.id}.${id}`)}
            <span class="role">
              {taken > 0 ? t.count('map.taken', taken) : t.say('map.untried')}
              {taken > 0
                ? leadsTo(t.say('map.ledTo'), drawn.map, { node: node.id, option: id }, (stop) => text.call(game.shelf, scenario, stop))
                : ''}
            </span>
          </li>
        ))}
      </ul>
      {from ? (
        <p class="row">
          <button type="button" class="plain" onClick={() => game.branch(from.run, from.entry)}>
            {t.say('study.from')}
          </button>
          <span class="hint">{t.say('study.fromHint')}</span>
        </p>
      ) : null}
    </section>
  );
}

/** The newest run that came here, at the entry of this decision. */
function startOf({ runs }: ScenarioMap, { newest }: MapNode): { run: string; entry: number } | null {
  const kept = runs[newest.course];
  const entry = kept?.entries[newest.at];
  return kept && entry !== undefined ? { run: kept.run, entry } : null;
}

function leadsTo(word: string, { ways }: PathMap, from: { node: string; option: string }, text: (key: string) => string): string {
  const to = ways.filter((one) => one.from === from.node && one.option === from.option).map((one) => one.to);
  const titles = to.map((one) => text(one.startsWith('ending.') ? one : `scene.${one}`));
  return titles.length > 0 ? ` · ${word} ${titles.join(', ')}` : '';
}
