/** Looked over by the trainer alone: the moments that are proposed, each with its criterion; kept, changed, put in order. And then it starts. */
import './moments.css';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useGrowing } from '../charts/chart.tsx';
import type { ClassFigures, TurningPoint } from '../../../core/report/index.ts';
import { earlier, forkOf, momentsOf, MOST_MOMENTS, without, type Moment } from './moments.ts';
import { LESSONS, type Lesson } from './steps.ts';
import { runWordsIn, type RunSay } from './words.ts';

/** What looking over asks of its host. */
export interface MomentsDesk {
  readonly language: 'nl' | 'en';
  /** Scenes that the trainer chose for this class before; null while the proposal stands. */
  readonly scenes: readonly string[] | null;
  /** The slide at which an earlier run of this class was left; 0 when there was none. */
  readonly leftAt: number;
  text(key: string): string;
  /** Null: back to the proposal. */
  choose(scenes: readonly string[] | null): void;
  run(scenes: readonly string[], lesson: Lesson, from: number): void;
}

interface MomentsProps {
  readonly figures: ClassFigures;
  readonly points: readonly TurningPoint[];
  /** Late effects are measured: until then the proposal may still change. */
  readonly studied: boolean;
  readonly desk: MomentsDesk;
  readonly busy: string;
}

export function MomentsPart({ figures, points, studied, desk, busy }: MomentsProps): JSX.Element {
  const say = runWordsIn(desk.language);
  const moments = momentsOf(figures, points, desk.scenes);
  const scenes = moments.map((one) => one.scene);
  const fork = forkOf(scenes, points);
  // Title, moments, what is done with them, and the start.
  const parts = useGrowing(moments.length + 3, 1);
  return (
    <>
      <h3>{say('moments.title')}</h3>
      <p class="soft">{say('moments.about')}</p>
      {moments.length === 0 && <p>{say('moments.none')}</p>}
      <ol class="points">
        {moments.slice(0, parts - 1).map((one, at) => (
          <li key={one.scene}>
            <One moment={one} first={at === 0} fork={one.scene === fork} figures={figures} desk={desk} say={say} scenes={scenes} />
          </li>
        ))}
      </ol>
      {parts > moments.length + 1 && (
        <div class="buttons">
          {moments.length < MOST_MOMENTS && <Add figures={figures} scenes={scenes} desk={desk} say={say} />}
          {desk.scenes !== null && (
            <button type="button" onClick={() => desk.choose(null)}>
              {say('moments.reset')}
            </button>
          )}
        </div>
      )}
      {/* Its room stays: nothing moves up under the eyes of whoever reads on. */}
      <p class="soft" style={{ visibility: studied ? 'hidden' : 'visible' }}>
        {busy}
      </p>
      {parts > moments.length + 2 && <Start desk={desk} say={say} scenes={scenes} />}
    </>
  );
}

/** Situations that the list grows by. @source design choice */
const SOME = 10;

const numbersIn = (language: 'nl' | 'en') => new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
const NUMBERS = { nl: numbersIn('nl'), en: numbersIn('en') };

interface OneProps {
  readonly moment: Moment;
  readonly first: boolean;
  /** It is the one that is made otherwise. */
  readonly fork: boolean;
  readonly figures: ClassFigures;
  readonly desk: MomentsDesk;
  readonly say: RunSay;
  readonly scenes: readonly string[];
}

function One({ moment: { scene, because }, first, fork, figures, desk, say, scenes }: OneProps): JSX.Element {
  const name = desk.text(`scene.${scene}`);
  const number = NUMBERS[desk.language];
  const week = figures.decisions.find((one) => one.scene === scene)?.week ?? 0;
  return (
    <>
      <strong>{name}</strong> <small>{say('week', { week })}</small>
      <p>
        {because
          ? say(`point.${because.criterion}`, {
              option: because.option === null ? '' : desk.text(`choice.${scene}.${because.option}`),
              points: number.format(because.value),
              n: because.value,
            })
          : say('moments.own')}{' '}
        {fork && say('moments.fork')}
      </p>
      <div class="buttons">
        {!first && (
          <button type="button" aria-label={say('moments.earlier-of', { scene: name })} onClick={() => desk.choose(earlier(scenes, scene))}>
            {say('moments.earlier')}
          </button>
        )}
        <button type="button" aria-label={say('moments.drop-of', { scene: name })} onClick={() => desk.choose(without(scenes, scene))}>
          {say('moments.drop')}
        </button>
      </div>
    </>
  );
}

function Add({ figures, scenes, desk, say }: Pick<OneProps, 'figures' | 'scenes' | 'desk' | 'say'>): JSX.Element {
  const left = figures.decisions.filter((one) => !scenes.includes(one.scene));
  const there = useGrowing(left.length, SOME);
  return (
    <label class="add">
      {say('moments.add')}{' '}
      <select
        value=""
        onChange={(event) => {
          const { value } = event.currentTarget;
          event.currentTarget.value = '';
          if (value !== '') desk.choose([...scenes, value]);
        }}
      >
        <option value="">{say('moments.pick')}</option>
        {left.slice(0, there).map(({ scene, week, met }) => (
          <option key={scene} value={scene}>
            {say('moments.option', { scene: desk.text(`scene.${scene}`), week, n: met })}
          </option>
        ))}
      </select>
    </label>
  );
}

function Start({ desk, say, scenes }: Pick<OneProps, 'desk' | 'say' | 'scenes'>): JSX.Element {
  const [lesson, setLesson] = useState<Lesson>(90);
  return (
    <div class="start">
      <h3>{say('start.title')}</h3>
      <p>{say('start.about')}</p>
      <div class="buttons">
        <label class="add">
          {say('start.lesson')}{' '}
          <select value={lesson} onChange={(event) => setLesson(event.currentTarget.value === '45' ? 45 : 90)}>
            {(Object.keys(LESSONS) as unknown as Lesson[]).toReversed().map((one) => (
              <option key={one} value={one}>
                {say(`start.lesson.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="go" onClick={() => desk.run(scenes, lesson, 0)}>
          {say('start.run')}
        </button>
        {desk.leftAt > 0 && (
          <button type="button" onClick={() => desk.run(scenes, lesson, desk.leftAt)}>
            {say('start.again')}
          </button>
        )}
      </div>
    </div>
  );
}
