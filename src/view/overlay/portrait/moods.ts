/** Four moods, told apart by brow, lid, mouth and gaze, so that they read at 96 px on every wood. */
import type { Mood } from '../../../core/session/view.ts';

export interface Expression {
  /** Brows up. @unit px */
  readonly brow: number;
  /** Inner ends of the brows down (stern) or up (worried). @unit degrees */
  readonly tilt: number;
  /** One brow higher than the other. @unit px */
  readonly uneven: number;
  /** How far the eyes are open. */
  readonly open: number;
  /** Corners of the mouth. @range -1..1 */
  readonly mouth: number;
  /** Eyes to the side. @unit px */
  readonly gaze: number;
  /** Face turned to the side: features move on the head. @unit px */
  readonly turn: number;
  /** Head to one side. @unit degrees */
  readonly lean: number;
}

export const EXPRESSIONS: Readonly<Record<Mood, Expression>> = {
  neutral: { brow: 0, tilt: 0, uneven: 0, open: 0.9, mouth: 0.12, gaze: 0, turn: 0, lean: 0 },
  warm: { brow: 3, tilt: -3, uneven: 0, open: 0.66, mouth: 0.95, gaze: 0, turn: -1, lean: -2.5 },
  guarded: { brow: -1, tilt: 5, uneven: 3.5, open: 0.58, mouth: -0.22, gaze: 4.2, turn: 5, lean: 3 },
  tense: { brow: 3, tilt: -16, uneven: 0, open: 1.12, mouth: -0.85, gaze: 0, turn: 0, lean: 0 },
};
