/** Claims of the book that a slide rests on: what it reports, in words, and where. They come when one goes on, in place of what they are about. */
import type { JSX } from 'preact';
import type { Link, WhatIf } from '../../../core/insight/index.ts';
import type { Language } from '../../../core/session/view.ts';
import { claimOf, placeText, type Claim } from '../../shared/claims/claims.ts';
import type { RunHost } from './run-host.ts';
import type { RunProps } from './shared-props.ts';
import type { Step } from './steps.ts';

/** More are not read from the last row. @source design choice */
const MOST_CLAIMS = 3;

/** The rules of a chain, in its order. */
const rulesIn = (course: WhatIf | null): readonly Link[] =>
  course ? [course.chain.direct, ...course.chain.carried].filter((one) => one !== null) : [];

export const knownOf = (ids: readonly string[]): Claim[] => ids.slice(0, MOST_CLAIMS).flatMap((id) => claimOf(id) ?? []);

/** What a slide rests on: of each rule the first claim, of concepts those of the decision. */
export function claimsOf({ texts }: RunHost, step: Step, course: WhatIf | null): readonly Claim[] {
  if (step.kind !== 'why' && step.kind !== 'concepts') return [];
  const why = [...new Set(rulesIn(course).flatMap((one) => knownOf(one.claims.slice(0, 1))))];
  if (step.kind === 'why') return why;
  // What was read out at *why* is not read out again.
  return knownOf(texts?.scenes[step.scene ?? '']?.claims ?? []).filter((one) => !why.includes(one));
}

export function Reported({ host, say, step, course }: RunProps): JSX.Element {
  return (
    <section class="reported">
      <h1 tabIndex={-1} data-focus>
        {say('why.book')}
      </h1>
      <ul>
        {claimsOf(host, step, course).map((claim) => (
          <li key={claim.id}>
            {claim[host.language]} <small>{say('why.place', { id: claim.id, place: placeText(claim, host.language) })}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function placesOf(language: Language, ids: readonly string[]): string {
  const [first, ...others] = knownOf(ids);
  if (!first) return '';
  return placeText({ ...first, place: [...new Set([first, ...others].flatMap((one) => one.place))] }, language);
}
