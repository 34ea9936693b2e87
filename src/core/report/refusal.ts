/** Why a log cannot be taken, by a code that the page and the command line have words for. */

const INTAKE_PROBLEMS = [
  'too-large',
  'empty',
  'not-json',
  'other-format',
  'newer-version',
  'wrong-shape',
  'unknown-scenario',
  'changed-scenario',
  'edited',
  'duplicate',
  'unreadable',
] as const;
export type IntakeProblem = (typeof INTAKE_PROBLEMS)[number];

export interface Refused {
  readonly ok: false;
  readonly file: string;
  readonly code: IntakeProblem;
  /** Where in the file or the run; of a duplicate the file that came first; empty when it is the file as a whole. */
  readonly where: string;
  readonly message: string;
}

export function refuse(file: string, code: IntakeProblem, where: string, message: string): Refused {
  return { ok: false, file, code, where, message };
}
