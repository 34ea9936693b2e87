/** Reads files and judges them: a handful at a time, all of it read ahead while the first is judged, so that none is waited for. */
import { LARGEST_LOG, withoutCauses } from '../../core/log/index.ts';
import { refuse, Verifier, type Refused, type Verdict } from '../../core/report/index.ts';
import type { Depth } from '../../core/session/index.ts';
import { hashOf, loadedScenario, loadScenario } from '../app/library.ts';

/** What a judge is asked: comes back with the verdicts, in the order of the files. */
export interface Handful {
  readonly files: readonly File[];
  readonly depth: Depth;
}

/** A scenario that a log asked for and that was not fetched yet. */
let missing: string | null = null;
const verifier = new Verifier((id) => {
  if (!loadedScenario(id) && hashOf(id) !== null) missing = id;
  return loadedScenario(id);
});
const decoder = new TextDecoder();

export async function judge({ files, depth }: Handful): Promise<Verdict[]> {
  const reading = files.map((file) => ({ file, bytes: bytesOf(file) }));
  const verdicts: Verdict[] = [];
  for (const { file, bytes } of reading) {
    const verdict = await judgeBytes(file.name, await bytes, depth);
    // Without its causes a log does not say where it first differs.
    verdicts.push(depth === 'figures' && differs(verdict) ? await judgeBytes(file.name, await bytesOf(file), 'everything') : verdict);
  }
  return verdicts;
}

const differs = (verdict: Verdict): boolean => !verdict.ok && (verdict.code === 'edited' || verdict.code === 'changed-scenario');

async function judgeBytes(name: string, read: ArrayBuffer | Refused, depth: Depth): Promise<Verdict> {
  return read instanceof ArrayBuffer ? judgeOne(name, textOf(new Uint8Array(read), depth), depth) : read;
}

const textOf = (bytes: Uint8Array, depth: Depth): string => decoder.decode(depth === 'figures' ? withoutCauses(bytes) : bytes);

async function judgeOne(name: string, text: string, depth: Depth): Promise<Verdict> {
  try {
    missing = null;
    const verdict = verifier.judge(name, text, depth);
    if (missing === null) return verdict;
    await loadScenario(missing);
    return verifier.judge(name, text, depth);
  } catch (error) {
    return refuse(name, 'unreadable', '', error instanceof Error ? error.message : String(error));
  }
}

async function bytesOf(file: File): Promise<ArrayBuffer | Refused> {
  const { name, size } = file;
  // A character takes at most four bytes; a larger file is not even read.
  if (size > LARGEST_LOG * 4) return refuse(name, 'too-large', '', `${size} bytes`);
  return file.arrayBuffer().catch((error: unknown) => refuse(name, 'unreadable', '', String(error)));
}

/** Works on all that is asked at once, and answers in the order of asking: a small handful may be done before the large one ahead of it. */
export function inTurn<Asked, Answer>(work: (asked: Asked) => Promise<Answer>, answer: (answer: Answer) => void): (asked: Asked) => void {
  let before: Promise<unknown> = Promise.resolve();
  return (asked) => {
    const done = work(asked);
    before = before.then(async () => answer(await done));
  };
}
