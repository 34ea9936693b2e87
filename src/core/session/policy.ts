/**
 * Play styles that choose by themselves: for balance reports, what-if and tests. One source for both engines: a style sees a
 * `Sight`, which the real session gives as well as the fast path. It reads what a player can see or hear: who an option is
 * about, what it does in plain words (stance, minutes, promises, what it would move), the meters, and for `op-maat` how a task
 * stands to what people can take on, as the answer lines tell it.
 */
import type { ModelState } from '../model/index.ts';
import type { Option, ScenarioFile } from '../scenario/index.ts';
import { chooseByReadiness, chooseByScore, chooseByStance, forTheManager, forTheTeam } from './policy-choice.ts';

export interface Sight {
  readonly file: ScenarioFile;
  readonly model: ModelState;
  /** At least one when a choice is asked for. */
  readonly offered: readonly Option[];
  /** Visits made in this walk. */
  readonly visits: number;
  /** Was this place visited ever before? @param place its index */
  wasAt(place: number): boolean;
  /** Is it open in this walk, with time left for it? */
  canVisit(place: number): boolean;
}

/** A whole number below the limit, from the style's own stream. */
export type Draw = (limit: number) => number;

export interface Policy {
  choose(sight: Sight, draw: Draw): Option | undefined;
  /** Index of the place to visit next, −1 to end the walk. */
  visit(sight: Sight, draw: Draw): number;
}

export const POLICIES = ['redder', 'samen', 'laten-doener', 'loslater', 'regelvolger', 'teamspeler', 'op-gevoel', 'op-maat'] as const;
export type PolicyName = (typeof POLICIES)[number];

/** What each style does, in one line. */
export const POLICY_TEXTS: Readonly<Record<PolicyName, { readonly nl: string; readonly en: string }>> = {
  redder: { nl: 'neemt het over zodra het kan', en: 'takes over wherever possible' },
  samen: { nl: 'doet alles samen', en: 'does everything together' },
  'laten-doener': { nl: 'laat het altijd aan de bewoners', en: 'always leaves it to the residents' },
  loslater: { nl: 'laat los en komt nergens langs', en: 'lets go and visits nobody' },
  regelvolger: { nl: 'doet wat leiding en opdrachtgever willen zien', en: 'does what manager and commissioner want to see' },
  teamspeler: { nl: 'spaart het team, de eigen kracht en de uren', en: 'spares the team, own energy and hours' },
  'op-gevoel': { nl: 'kiest op de gok', en: 'chooses at random' },
  'op-maat': { nl: 'kiest naar wat mensen aankunnen', en: 'chooses by what people can take on' },
};

/** At most so many visits a walk; first where one was never. @source design choice */
const VISITS = 2;
/** Who goes by chance makes up to so many, and stops each time with one chance in three. */
const CHANCE_VISITS = 3;

function visitFresh({ file, visits, wasAt, canVisit }: Sight): number {
  if (visits >= VISITS) return -1;
  let again = -1;
  for (let place = 0; place < file.places.length; place++) {
    if (!canVisit(place)) continue;
    if (!wasAt(place)) return place;
    if (again < 0) again = place;
  }
  return again;
}

function visitByChance({ file, visits, canVisit }: Sight, draw: Draw): number {
  if (visits >= CHANCE_VISITS || draw(3) === 0) return -1;
  const open = file.places.flatMap((_, place) => (canVisit(place) ? [place] : []));
  return open[draw(Math.max(1, open.length))] ?? -1;
}

export const policies: Readonly<Record<PolicyName, Policy>> = {
  redder: { choose: (sight) => chooseByStance(sight, 'take-over'), visit: visitFresh },
  samen: { choose: (sight) => chooseByStance(sight, 'together'), visit: visitFresh },
  'laten-doener': { choose: (sight) => chooseByStance(sight, 'let-do'), visit: visitFresh },
  loslater: { choose: (sight) => chooseByStance(sight, 'let-go'), visit: () => -1 },
  regelvolger: { choose: (sight) => chooseByScore(sight, forTheManager), visit: visitFresh },
  teamspeler: { choose: (sight) => chooseByScore(sight, forTheTeam), visit: visitFresh },
  'op-gevoel': { choose: ({ offered }, draw) => offered[draw(Math.max(1, offered.length))], visit: visitByChance },
  'op-maat': { choose: chooseByReadiness, visit: visitFresh },
};

/** A style's own stream of chance, so that it never touches the scenario's. */
export class Chance {
  state: number;

  /** @range of seed: 0..4294967295 */
  constructor(seed: number) {
    this.state = (Math.imul(seed, 0x9e3779b1) + 0x85ebca6b) >>> 0;
  }

  readonly draw: Draw = (limit) => {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 4294967296) * limit);
  };
}
