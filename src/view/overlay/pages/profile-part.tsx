/** How one worked: approaches, bakens and competences, in words and in one picture. Shares that pull apart; no total. */
import type { JSX } from 'preact';
import type { Profile } from '../../../core/insight/index.ts';
import { timeWord } from '../../shared/words.ts';
import { useOverlay } from '../context.ts';
import type { Study } from '../shelf.ts';
import { Wheel } from './wheel.tsx';

const STANCES = ['take-over', 'together', 'let-do', 'let-go'] as const;

interface PartProps {
  readonly profile: Profile;
}

export function ProfilePart({ study: { profile } }: { readonly study: Study }): JSX.Element {
  const { t } = useOverlay();
  return (
    <section class="part" aria-labelledby="profile-title">
      <h2 id="profile-title">{t.say('profile.heading')}</h2>
      <p class="hint">{t.say('profile.intro')}</p>
      <div class="profile">
        <Wheel profile={profile} stances={STANCES} />
        <div>
          <Stances profile={profile} />
          <Grown profile={profile} />
        </div>
        <Bakens profile={profile} />
      </div>
    </section>
  );
}

function Stances({ profile }: PartProps): JSX.Element {
  const { t } = useOverlay();
  return (
    <>
      <h3>{t.say('profile.stances')}</h3>
      <ul class="notes">
        {STANCES.map((stance) => {
          const { choices, minutes } = profile.stances[stance];
          return (
            <li key={stance}>
              <i class={`swatch of-${stance}`} aria-hidden="true" /> <TermButton id={stance} word={t.say(`stance.${stance}`)} />
              {`: ${t.count('profile.choices', choices)}${minutes > 0 ? `, ${timeWord(t, minutes)}` : ''}`}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Grown({ profile }: PartProps): JSX.Element {
  const { t } = useOverlay();
  const grown = Object.entries(profile.competences)
    .filter(([, points]) => points > 0)
    .toSorted(([, a], [, b]) => b - a)
    .map(([one, points]) => t.say(`profile.grown.${points > 7 ? 2 : 1}`, { name: t.find(`competence.${one}`) ?? one }));
  return (
    <>
      <h3>{t.say('profile.competences')}</h3>
      <p>{grown.length === 0 ? t.say('profile.noGrowth') : `${grown.join(', ')}.`}</p>
    </>
  );
}

function Bakens({ profile }: PartProps): JSX.Element {
  const { t } = useOverlay();
  const bakens = Object.entries(profile.bakens) as [keyof Profile['bakens'], number][];
  return (
    <div>
      <h3>{t.say('profile.bakens')}</h3>
      <ol class="bakens">
        {bakens.map(([baken, count]) => (
          <li key={baken}>
            <TermButton id={`baken-${baken}`} word={t.say(`theme.${baken}`)} />
            {`: ${t.say(`profile.often.${oftenOf(count, profile.decisions)}`)}`}
          </li>
        ))}
      </ol>
    </div>
  );
}

function TermButton({ id, word }: { readonly id: string; readonly word: string }): JSX.Element {
  const { open } = useOverlay();
  return (
    <button type="button" class="term" onClick={() => open({ name: 'glossary', term: id })}>
      {word}
    </button>
  );
}

/** 0 never, 1 now and then, 2 regularly, 3 in most decisions. @source design choice */
function oftenOf(count: number, of: number): 0 | 1 | 2 | 3 {
  if (count === 0 || of === 0) return 0;
  const share = count / of;
  return share < 0.2 ? 1 : share < 0.5 ? 2 : 3;
}
