/** The classes of this server with their codes, kept in the data folder: after a restart the same links still work. */
import { randomInt, timingSafeEqual } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { isKlas } from '../class/names.ts';

export interface ClassCodes {
  readonly klas: string;
  /** Lets a student in; short enough to be typed over. */
  readonly code: string;
  /** Lets the trainer in. */
  readonly secret: string;
}

/** What is wrong with a class or the file of classes, in words for who starts the server. */
export class ClassListError extends Error {
  override readonly name = 'ClassListError';
}

/** Without what looks like something else: no 0 and O, no 1, I and L. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const draw = (length: number): string => Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('');

const text = v.pipe(v.string(), v.minLength(4));
const Stored = v.array(v.object({ klas: v.pipe(v.string(), v.check(isKlas)), code: text, secret: text }));

/**
 * The classes of this name, with the codes that they had before or with new ones.
 * @throws ClassListError when a name cannot be one, or the file cannot be read
 */
export function openClasses(folder: string, names: readonly string[]): ClassCodes[] {
  const wrong = names.find((name) => !isKlas(name));
  if (wrong !== undefined) throw new ClassListError(`"${wrong}" kan geen naam van een klas zijn: hoogstens 40 letters, cijfers, - en _.`);
  const file = join(folder, 'classes.json');
  const known = existsSync(file) ? read(file) : [];
  const made = names.filter((name) => !known.some((one) => one.klas === name));
  const all = [...known, ...made.map((klas) => ({ klas, code: draw(6), secret: draw(16) }))];
  if (made.length > 0) {
    mkdirSync(folder, { recursive: true });
    // Written beside it and moved over it: a server that is killed in between leaves a whole file.
    writeFileSync(`${file}.new`, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return all.filter((one) => names.includes(one.klas));
}

function read(file: string): ClassCodes[] {
  try {
    return v.parse(Stored, JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new ClassListError(
      `${file} is niet te lezen (${error instanceof Error ? error.message : String(error)}). Herstel het, of haal het weg voor nieuwe codes.`,
    );
  }
}

/** Takes as long for a code that is nearly right. */
export function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
