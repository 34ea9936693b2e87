/** Door of the log folder: entries, reading, hashing. */
export * from './entry.ts';
export { checkLog, LARGEST_LOG, readLog } from './read-log.ts';
export { hashText } from './hash.ts';
export { withoutCauses } from './without-causes.ts';
