/** The shape of `debrief.yaml` (FORMAT.md § Facilitation texts): what a trainer reads aloud when a class looks back on a scenario. */
import * as v from 'valibot';
import { claim, id } from './conditions.ts';

/** Of a debrief, in their order. Concepts are named from the analysis on, never before. */
export const PHASES = ['reactions', 'description', 'analysis', 'application'] as const;

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'a text that is not empty'), v.maxLength(600, 'a text of at most 600 characters'));
const texts = v.optional(v.array(text), []);

const moment = v.strictObject({
  /** What pulls against what in it, in one sentence. */
  stake: text,
  reactions: texts,
  description: texts,
  analysis: texts,
  application: texts,
  claims: v.optional(v.array(claim), []),
  /** Terms of the glossary, by id. */
  concepts: v.optional(v.array(id), []),
});

export const facilitationSchema = v.strictObject({
  /** Said before the game. */
  prebrief: texts,
  phases: v.strictObject({ reactions: texts, description: texts, analysis: texts, application: texts }),
  /** Questions for a scene that is chosen as a turning point, by its id. */
  scenes: v.optional(v.record(v.string(), moment), {}),
});

export type Facilitation = v.InferOutput<typeof facilitationSchema>;
