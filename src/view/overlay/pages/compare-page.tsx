/** Two runs of one assignment, from where they first went apart: two lines for each quantity, and both endings. */
import type { JSX } from 'preact';
import type { Course } from '../../../core/insight/index.ts';
import { levelWord } from '../../shared/words.ts';
import { useOverlay } from '../context.ts';
import { Icon } from '../hud/icons.tsx';
import { SHELF } from '../page.ts';
import type { ComparedRuns } from '../shelf.ts';
import { Frame } from './frame.tsx';
import { useLoaded } from './loaded.ts';
import { NotLoaded } from './not-loaded.tsx';
import { nameOf, standOf } from './run-words.ts';
import { TwoLines, type Point } from './two-lines.tsx';

const METERS = ['participation', 'ties', 'trust', 'climate', 'pressure', 'energy'] as const;

export function ComparePage({ first, second }: { readonly first: string; readonly second: string }): JSX.Element {
  const { game, t } = useOverlay();
  const loaded = useLoaded(() => game.shelf.compare(first, second), [first, second]);
  const compared = loaded.value;
  const scenario = game.shelf.runs.find((one) => one.run === first)?.scenario;
  return (
    <Frame
      title={t.say('versus.heading')}
      back={scenario === undefined ? SHELF : { name: 'scenario', scenario }}
      backTo={scenario === undefined ? t.say('page.toShelf') : game.shelf.text(scenario, 'title')}
    >
      <NotLoaded of={loaded} />
      {compared === null ? <p>{t.say('study.unreadable')}</p> : null}
      {compared ? <Compared compared={compared} /> : null}
    </Frame>
  );
}

function Compared({ compared }: { readonly compared: ComparedRuns }): JSX.Element {
  const { game, t } = useOverlay();
  const { first, second } = compared;
  const names = [first, second].map(({ run }, at) => `${at + 1}. ${nameOf(run)}`) as [string, string];
  return (
    <>
      <ul class="versus">
        {[first, second].map(({ run }, at) => (
          <li key={run.run} class={at === 0 ? 'is-first' : 'is-second'}>
            <b>{names[at]}</b> · {standOf(t, game.shelf, run)}
          </li>
        ))}
      </ul>
      <Parting compared={compared} />
      <div class="versus-meters">
        {METERS.map((meter) => (
          <section key={meter} class="part versus-meter">
            <h2>
              <Icon name={meter} /> {t.say(`meter.${meter}`)}
            </h2>
            <TwoLines
              title={t.say(`meter.${meter}`)}
              names={names}
              lines={[pointsOf(first.course, meter), pointsOf(second.course, meter)]}
              parting={compared.parting?.week ?? null}
              word={(value) => levelWord(t, meter, value)}
            />
          </section>
        ))}
      </div>
    </>
  );
}

/** Week by week, and for what lasts also half a year later. */
function pointsOf({ weeks, halfYear }: Course, meter: string): Point[] {
  const points = weeks.map((one): Point => ({ week: one.week, value: one.meters[meter] ?? 0 }));
  const later = halfYear?.[`groups.${meter}`];
  return later === undefined ? points : [...points, { week: 'later', value: later }];
}

function Parting({ compared: { parting, first } }: { readonly compared: ComparedRuns }): JSX.Element {
  const { game, t } = useOverlay();
  if (!parting) return <p>{t.say('versus.same')}</p>;
  const { scenario } = first.run;
  const { kind, week, scene } = parting;
  const word = (move: string | null): string => {
    if (move === null) return t.say('versus.nothing');
    return kind === 'visit' ? placeOrChoice(move) : game.shelf.text(scenario, `choice.${scene}.${move}`);
  };
  // Where one visits and the other does not, the other's move may be its next choice.
  const placeOrChoice = (move: string): string => {
    const key = `place.${move}.name`;
    const name = game.shelf.text(scenario, key);
    return name === key ? t.say('versus.noVisit') : name;
  };
  return (
    <section class="part" aria-labelledby="parting-title">
      <h2 id="parting-title">{t.say('versus.parting')}</h2>
      <p class="eyebrow">
        {t.say('week.one', { week })}
        {scene === null ? '' : ` · ${game.shelf.text(scenario, `scene.${scene}`)}`}
      </p>
      <ul class="versus">
        <li class="is-first">{word(parting.first)}</li>
        <li class="is-second">{word(parting.second)}</li>
      </ul>
      <p class="hint">{t.say('versus.dotted')}</p>
    </section>
  );
}
