/** A verb of the command line: what it is called with, what it says of itself, and what it does. */
import type { ParseArgsConfig } from 'node:util';

/** Something the command line cannot run without, or was asked wrongly. Exit code 2. */
export class CannotRun extends Error {
  readonly code = 'cannot-run';
}

/** Options by name; `help` says what each is for. */
export type VerbOptions = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly help: string; readonly value?: string }>>;

export type Flags = Readonly<Record<string, string | boolean | undefined>>;

export interface Verb {
  /** One line, for the list of verbs. */
  readonly summary: string;
  /** After the verb's name, e.g. `<id> [--seed S]`. */
  readonly usage: string;
  readonly options: VerbOptions;
  /** Exit code: 0 well, 1 something found. @throws CannotRun for 2 */
  readonly run: (args: readonly string[], flags: Flags) => number | Promise<number>;
}

export const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** The folder that holds `scenarios/`. */
export const root = (): string => process.cwd();

export const JSON_OPTION = { json: { type: 'boolean', help: 'print JSON for machines' } } as const satisfies VerbOptions;
export const SEED_OPTION = {
  seed: { type: 'string', value: 'S', help: 'seed of chance, 0 to 4294967295 (1)' },
} as const satisfies VerbOptions;

export function parseOptions(options: VerbOptions): ParseArgsConfig['options'] {
  return Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]));
}

export function textFlag(flags: Flags, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}

/** A whole number within a range. @throws CannotRun */
export function numberFlag(
  flags: Flags,
  name: string,
  { fallback, least, most }: { fallback: number; least: number; most: number },
): number {
  const text = textFlag(flags, name);
  if (text === undefined) return fallback;
  const value = Number(text);
  if (text.trim() === '' || !Number.isInteger(value) || value < least || value > most)
    throw new CannotRun(`--${name} takes a whole number from ${least} to ${most}, not "${text}"`);
  return value;
}

export const seedFlag = (flags: Flags): number => numberFlag(flags, 'seed', { fallback: 1, least: 0, most: 4_294_967_295 });

/** Just one argument. @throws CannotRun naming what is missing */
export function oneArgument(args: readonly string[], what: string): string {
  const [first, second] = args;
  if (first === undefined) throw new CannotRun(`give ${what}`);
  if (second !== undefined) throw new CannotRun(`give one ${what.replace(/^an? /, '')}, not also "${second}"`);
  return first;
}
