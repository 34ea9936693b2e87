/** How one worked: approaches, bakens and competences, in words and in one picture. Shares that pull apart; no total. */
import type { JSX } from 'preact';
import type { Baken, Profile } from '../../../core/insight/index.ts';
import { useOverlay } from '../context.ts';
import type { Study } from '../shelf.ts';
import { timeWord } from '../../shared/words.ts';

const STANCES = ['take-over', 'together', 'let-do', 'let-go'] as const;

export function ProfilePart({ study }: { readonly study: Study }): JSX.Element {
  const { open, t } = useOverlay();
  const { profile } = study;
  const bakens = Object.entries(profile.bakens) as [Baken, number][];
  const grown = Object.entries(profile.competences)
    .filter(([, points]) => points > 0)
    .toSorted(([, a], [, b]) => b - a);
  return (
    <section class="part" aria-labelledby="profile-title">
      <h2 id="profile-title">{t.say('profile.heading')}</h2>
      <p class="hint">{t.say('profile.intro')}</p>
      <div class="profile">
        <Wheel profile={profile} />
        <div>
          <h3>{t.say('profile.stances')}</h3>
          <ul class="notes">
            {STANCES.map((stance) => (
              <li key={stance} class={`of-${stance}`}>
                <button type="button" class="term" onClick={() => open({ name: 'glossary', term: stance })}>
                  {t.say(`stance.${stance}`)}
                </button>
                {': '}
                {t.count('profile.choices', profile.stances[stance].choices)}
                {profile.stances[stance].minutes > 0 ? `, ${timeWord(t, profile.stances[stance].minutes)}` : ''}
              </li>
            ))}
          </ul>
          <h3>{t.say('profile.competences')}</h3>
          {grown.length === 0 ? (
            <p>{t.say('profile.noGrowth')}</p>
          ) : (
            <p>
              {grown
                .map(([one, points]) => t.say(`profile.grown.${points > 7 ? 2 : 1}`, { name: t.find(`competence.${one}`) ?? one }))
                .join(', ')}
              .
            </p>
          )}
        </div>
        <div>
          <h3>{t.say('profile.bakens')}</h3>
          <ol class="bakens">
            {bakens.map(([baken, count]) => (
              <li key={baken}>
                <button type="button" class="term" onClick={() => open({ name: 'glossary', term: `baken-${baken}` })}>
                  {t.say(`theme.${baken}`)}
                </button>
                {': '}
                {t.say(`profile.often.${oftenOf(count, profile.decisions)}`)}
              </li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
}

/** 0 never, 1 now and then, 2 regularly, 3 in most decisions. @source design choice */
function oftenOf(count: number, of: number): 0 | 1 | 2 | 3 {
  if (count === 0 || of === 0) return 0;
  const share = count / of;
  return share < 0.2 ? 1 : share < 0.5 ? 2 : 3;
}

const [CENTRE, INNER, OUTER] = [60, 18, 56];

/** Eight wedges, as far out as the baken counted; around the hub the approaches by share. Said in words beside it. */
function Wheel({ profile }: { readonly profile: Profile }): JSX.Element {
  const bakens = Object.entries(profile.bakens);
  let angle = -Math.PI / 2;
  const arcs = STANCES.map((stance) => {
    const turn = (profile.stances[stance].choices / Math.max(1, profile.decisions)) * Math.PI * 2;
    const from = angle;
    angle += turn;
    return { stance, d: turn > 0 ? wedge([from, from + Math.min(turn, Math.PI * 2 - 0.001)], [8, INNER - 2]) : '' };
  });
  return (
    <svg class="wheel" viewBox="0 0 120 120" aria-hidden="true">
      {bakens.map(([baken, count], at) => {
        const from = ((at - 0.5) / bakens.length) * Math.PI * 2 - Math.PI / 2 + 0.04;
        const to = from + (Math.PI * 2) / bakens.length - 0.08;
        const reach = INNER + (OUTER - INNER) * Math.min(1, count / Math.max(1, profile.decisions));
        const middle = (from + to) / 2;
        return (
          <g key={baken}>
            <path class="wheel-bed" d={wedge([from, to], [INNER, OUTER])} />
            {count > 0 ? <path class="wheel-baken" d={wedge([from, to], [INNER, Math.max(INNER + 4, reach)])} /> : null}
            <text x={CENTRE + Math.cos(middle) * (OUTER - 6)} y={CENTRE + Math.sin(middle) * (OUTER - 6) + 3}>
              {at + 1}
            </text>
          </g>
        );
      })}
      {arcs.map(({ stance, d }) => (d === '' ? null : <path key={stance} class={`wheel-stance of-${stance}`} d={d} />))}
    </svg>
  );
}

function wedge([from, to]: readonly [number, number], [inner, outer]: readonly [number, number]): string {
  const at = (angle: number, far: number): string => `${fixed(CENTRE + Math.cos(angle) * far)} ${fixed(CENTRE + Math.sin(angle) * far)}`;
  const large = to - from > Math.PI ? 1 : 0;
  return `M${at(from, inner)}L${at(from, outer)}A${outer} ${outer} 0 ${large} 1 ${at(to, outer)}L${at(to, inner)}A${inner} ${inner} 0 ${large} 0 ${at(from, inner)}Z`;
}

function fixed(value: number): string {
  return value.toFixed(2);
}
