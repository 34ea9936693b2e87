/**
 * How somebody worked, in shares and counts: approaches, the bakens that the choices drew on, competences that grew. Words for it are
 * the view's; there is no total.
 */
import { COMPETENCES, STANCES, type Competence, type Stance } from '../model/index.ts';
import { BAKENS, type Baken, type Option, type ScenarioFile } from '../scenario/index.ts';
import type { Course } from './course.ts';

/**
 * Which claims speak of which baken. Our reading of the claims, numbered as in docs/claims.md; team and manager claims belong to none.
 * @source design choice
 */
const CLAIMS: Readonly<Record<Baken, readonly number[]>> = {
  question: [1, 5, 10, 14, 15, 23, 26, 33, 36, 43],
  'straight-at-it': [1, 6, 7, 8, 10, 11, 12, 44],
  'own-strength': [9, 16, 17, 18, 19, 20, 21, 22, 23, 24, 26, 28, 32, 34, 37, 39, 40, 42, 50, 51, 53],
  collective: [13, 25, 27, 28, 29, 30, 38, 41, 43, 44, 45, 47, 49, 56],
  'informal-formal': [30, 31, 37, 42, 48, 49, 50, 51, 52],
  integral: [3, 4, 46, 54, 56, 60, 65, 66, 67, 69, 80],
  results: [40, 52, 70, 72, 73, 74, 77, 81, 82],
  'professional-room': [2, 68, 71, 75, 76, 78, 79, 83, 85, 102, 103, 105, 110, 113],
};

export interface Profile {
  readonly decisions: number;
  /** Decisions and paid minutes by approach. */
  readonly stances: Readonly<Record<Stance, { readonly choices: number; readonly minutes: number }>>;
  /** Decisions that drew on each. */
  readonly bakens: Readonly<Record<Baken, number>>;
  /** Growth since the start. @unit points */
  readonly competences: Readonly<Record<Competence, number>>;
  readonly visits: number;
}

export function profileOf(file: ScenarioFile, { decisions, moves, halfYear, lastDay }: Course): Profile {
  const options = new Map(file.scenes.flatMap((scene) => scene.options.map((option) => [option.id, option] as const)));
  const taken = decisions.flatMap(({ choice }) => options.get(choice) ?? []);
  const now = lastDay ?? halfYear ?? {};
  return {
    decisions: decisions.length,
    stances: record(STANCES, (stance) => {
      const chosen = taken.filter((one) => one.stance === stance);
      return { choices: chosen.length, minutes: chosen.reduce((sum, one) => sum + one.minutes, 0) };
    }),
    bakens: record(BAKENS, (baken) => taken.filter((one) => drawsOn(one, baken)).length),
    competences: record(COMPETENCES, (one) => Math.max(0, (now[`competence.${one}`] ?? COMPETENCE_START) - COMPETENCE_START)),
    visits: moves.filter((move) => move.startsWith('@')).length,
  };
}

/** As in the model's start. @unit points */
const COMPETENCE_START = 40;

function drawsOn({ claims }: Option, baken: Baken): boolean {
  return claims.some((claim) => CLAIMS[baken].includes(Number(claim.slice(1))));
}

function record<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
