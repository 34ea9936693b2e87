/** What makes a face somebody's own, beside what the look says: drawn once from the look itself, so it never changes. */
import type { Look } from '../../../core/scenario/look.ts';

/** Small departures from the middle. @unit px, unless said otherwise */
export interface Traits {
  /** @range -3..3 */
  readonly width: number;
  /** Of the chin. @range -4..4 */
  readonly length: number;
  /** Between the eyes. @range -1.5..1.5 */
  readonly eyes: number;
  /** Size of the eyes, as a factor. @range 0.92..1.08 */
  readonly open: number;
  /** Weight of the brows. @range -1..1 */
  readonly brows: number;
  /** Length of the nose. @range -4..4 */
  readonly nose: number;
  /** Breadth of the nose. @range -2.5..3.5 */
  readonly breadth: number;
  /** Width of the mouth. @range -2..2 */
  readonly mouth: number;
}

/** A hash of the look (FNV-1a). Coat and props are left out: one keeps one's face in another coat. */
function hashOf({ age, wood, hair, hairColour, collar, form, soft, glasses, earrings, beard }: Look): number {
  const words = [wood, hair, hairColour, collar, form, age === 'elder' ? 'e' : '', soft, glasses, earrings, beard].join();
  let hash = 2166136261;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 16777619);
  // The last step mixes the high bits into the low ones.
  return (hash ^ (hash >>> 15)) >>> 0;
}

export function traitsOf(look: Look): Traits {
  let left = hashOf(look);
  /** One of nine steps from −1 to 1. */
  const draw = (): number => {
    const step = left % 9;
    left = Math.imul(left ^ (left >>> 7), 0x9e3779b1) >>> 0;
    return (step - 4) / 4;
  };
  return {
    width: draw() * 3,
    length: draw() * 4,
    eyes: draw() * 1.5,
    open: 1 + draw() * 0.08,
    brows: draw(),
    nose: draw() * 4,
    breadth: draw() * 3 + 0.5,
    mouth: draw() * 2,
  };
}
