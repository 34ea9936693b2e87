/** Brings logs of older versions to the newest. Every version keeps its migration and a fixture for ever. */
import { LOG_VERSION } from './entry.ts';

type Raw = Record<string, unknown>;

/** From version n to n + 1. Version 1 is the first, so there is none yet. */
const MIGRATIONS: Readonly<Record<number, (log: Raw) => Raw>> = {};

export function migrate(log: Raw): Raw {
  let version = Number(log['version']);
  let current = log;
  while (version < LOG_VERSION) {
    const next = MIGRATIONS[version];
    if (!next) throw new RangeError(`no migration from version ${version}`);
    current = next(current);
    version += 1;
  }
  return current;
}
