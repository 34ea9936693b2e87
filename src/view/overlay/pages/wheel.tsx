/** The profile in one picture: eight wedges, as far out as the baken counted; in the hub the approaches by share. Said in words beside it. */
import type { JSX } from 'preact';
import type { Profile } from '../../../core/insight/index.ts';

interface WheelProps {
  readonly profile: Profile;
  readonly stances: readonly (keyof Profile['stances'])[];
}

const [CENTRE, HUB, INNER, OUTER] = [60, 8, 18, 56];
const TURN = Math.PI * 2;

export function Wheel({ profile, stances }: WheelProps): JSX.Element {
  const { bakens, decisions } = profile;
  return (
    <svg class="wheel" viewBox="0 0 120 120" aria-hidden="true">
      {Object.entries(bakens).map(([baken, count], at) => (
        <Wedge key={baken} number={at + 1} share={count / Math.max(1, decisions)} />
      ))}
      {stances.map((stance, at) => {
        const before = stances.slice(0, at).reduce((sum, one) => sum + profile.stances[one].choices, 0);
        const { choices } = profile.stances[stance];
        return choices > 0 ? <path key={stance} class={`wheel-stance of-${stance}`} d={slice(before, choices, decisions)} /> : null;
      })}
    </svg>
  );
}

function Wedge({ number, share }: { readonly number: number; readonly share: number }): JSX.Element {
  const from = ((number - 1.5) / 8) * TURN - TURN / 4 + 0.04;
  const to = from + TURN / 8 - 0.08;
  const middle = (from + to) / 2;
  const reach = Math.max(INNER + 4, INNER + (OUTER - INNER) * Math.min(1, share));
  return (
    <g>
      <path class="wheel-bed" d={wedge([from, to], [INNER, OUTER])} />
      {share > 0 ? <path class="wheel-baken" d={wedge([from, to], [INNER, reach])} /> : null}
      <text x={CENTRE + Math.cos(middle) * (OUTER - 6)} y={CENTRE + Math.sin(middle) * (OUTER - 6) + 3}>
        {number}
      </text>
    </g>
  );
}

/** A share of the hub. A whole turn has no end of its own to draw to. */
function slice(before: number, own: number, all: number): string {
  const from = (before / all) * TURN - TURN / 4;
  return wedge([from, from + Math.min((own / all) * TURN, TURN - 0.001)], [HUB, INNER - 2]);
}

function wedge([from, to]: readonly [number, number], [inner, outer]: readonly [number, number]): string {
  const at = (angle: number, far: number): string => `${fixed(CENTRE + Math.cos(angle) * far)} ${fixed(CENTRE + Math.sin(angle) * far)}`;
  const large = to - from > Math.PI ? 1 : 0;
  const out = `M${at(from, inner)}L${at(from, outer)}A${outer} ${outer} 0 ${large} 1 ${at(to, outer)}`;
  return `${out}L${at(to, inner)}A${inner} ${inner} 0 ${large} 0 ${at(from, inner)}Z`;
}

function fixed(value: number): string {
  return value.toFixed(2);
}
