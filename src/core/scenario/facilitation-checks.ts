/** Checks of facilitation texts: what they name is there, every phase and scene has its questions, all fits on a projector, in both languages. */
import * as v from 'valibot';
import { didYouMean, type Fault } from './findings.ts';
import { facilitationSchema, PHASES, type Facilitation } from './facilitation.ts';
import type { ScenarioFile } from './schema.ts';
import { shapeFaults } from './shape-faults.ts';

export interface ValidatedFacilitation {
  /** Null when it has not the shape that is asked for. */
  readonly texts: Facilitation | null;
  readonly faults: readonly Fault[];
}

/** What facilitation texts may refer to. */
export interface Referred {
  readonly file: ScenarioFile;
  /** Ids of the glossary. */
  readonly concepts: readonly string[];
}

/** Questions of a phase: with one there is nothing to choose, more than four are not asked. @source design choice */
const FEWEST = 2;
const MOST = 4;
/**
 * Characters that fit at 1024×768 in type that is read from the last row: 45 a line, three lines a question, four the rest.
 * @unit characters @source measured on the page
 */
const LONGEST_QUESTION = 130;
const LONGEST_STATEMENT = 180;

type Path = readonly (string | number)[];
interface PlacedText {
  readonly path: Path;
  readonly text: string;
  readonly most: number;
}

export function validateFacilitation(data: unknown, { file, concepts }: Referred): ValidatedFacilitation {
  const parsed = v.safeParse(facilitationSchema, data);
  if (!parsed.success) return { texts: null, faults: parsed.issues.flatMap((issue) => shapeFaults(issue)) };
  const texts = parsed.output;
  // As they stand in the file: a name such as `__proto__` is no key of what was read.
  const keys = Object.keys((data as { scenes?: object }).scenes ?? {});
  return {
    texts,
    faults: [...phaseFaults(texts), ...sceneFaults(texts, keys, file), ...conceptFaults(texts, concepts), ...roomFaults(texts)],
  };
}

/** The English ones beside the Dutch: the same texts in the same places. */
export function validateFacilitationEnglish(dutch: Facilitation, data: unknown): ValidatedFacilitation {
  const parsed = v.safeParse(facilitationSchema, data);
  if (!parsed.success) return { texts: null, faults: parsed.issues.flatMap((issue) => shapeFaults(issue)) };
  const texts = parsed.output;
  return { texts, faults: [...translationFaults(dutch, texts), ...roomFaults(texts)] };
}

function phaseFaults({ phases }: Facilitation): Fault[] {
  return PHASES.flatMap((phase): Fault[] => {
    const count = phases[phase].length;
    if (count >= FEWEST && count <= MOST) return [];
    const hint = `A phase has ${FEWEST} to ${MOST} questions, so that a trainer can choose and nothing runs late`;
    return [{ code: 'SC-403', path: ['phases', phase], message: `${count === 0 ? 'no' : count} question${count === 1 ? '' : 's'}`, hint }];
  });
}

function sceneFaults({ scenes }: Facilitation, keys: readonly string[], file: ScenarioFile): Fault[] {
  const known = file.scenes.map((one) => one.id);
  const unknown = keys
    .filter((one) => !known.includes(one))
    .map((one): Fault => ({ code: 'SC-401', path: ['scenes', one], message: `no scene "${one}"`, hint: didYouMean(one, known) }));
  const silent = known
    .filter((one) => !scenes[one] || scenes[one].description.length === 0 || scenes[one].analysis.length === 0)
    .map((one): Fault => {
      const hint = 'Any scene may become a turning point: it needs a stake and a question for the description and for the analysis';
      return { code: 'SC-404', path: scenes[one] ? ['scenes', one] : ['scenes'], message: `nothing to ask about the scene "${one}"`, hint };
    });
  return [...unknown, ...silent];
}

function conceptFaults({ scenes }: Facilitation, concepts: readonly string[]): Fault[] {
  return Object.entries(scenes).flatMap(([scene, texts]) =>
    texts.concepts.flatMap((one, at): Fault[] =>
      concepts.includes(one)
        ? []
        : [
            {
              code: 'SC-402',
              path: ['scenes', scene, 'concepts', at],
              message: `no concept "${one}"`,
              hint: didYouMean(one, concepts) || 'The glossary lists them by id',
            },
          ],
    ),
  );
}

function roomFaults(texts: Facilitation): Fault[] {
  return placedTexts(texts).flatMap(({ path, text, most }): Fault[] =>
    text.length <= most
      ? []
      : [{ code: 'SC-405', path, message: `${text.length} characters; a projector shows ${most}`, hint: 'Shorten it, or make it two' }],
  );
}

/** Up to so many words may be the same in two languages by themselves. */
const SAME_WORDS = 3;

function translationFaults(dutch: Facilitation, english: Facilitation): Fault[] {
  const originals = placedTexts(dutch);
  const translated = new Map(placedTexts(english).map((one) => [one.path.join('.'), one.text]));
  const faults = originals.flatMap(({ path, text }): Fault[] => {
    const found = translated.get(path.join('.'));
    const hint = `Original: ${text.slice(0, 60)}`;
    if (found === undefined) return [{ code: 'SC-406', path, message: 'not translated', hint }];
    if (found !== text || text.split(/\s+/).length <= SAME_WORDS) return [];
    return [{ code: 'SC-304', path, message: 'the translation is the original', hint: 'Translate it' }];
  });
  const known = new Set(originals.map((one) => one.path.join('.')));
  const surplus = placedTexts(english).filter((one) => !known.has(one.path.join('.')));
  return [
    ...faults,
    ...surplus.map(({ path }): Fault => ({
      code: 'SC-407',
      path,
      message: 'the Dutch has no such text',
      hint: 'Questions stand in the same order in both languages',
    })),
  ];
}

/** Every text with its place and the room there is for it. */
function placedTexts({ prebrief, phases, scenes }: Facilitation): PlacedText[] {
  const listed = (path: Path, texts: readonly string[], most: number): PlacedText[] =>
    texts.map((text, at) => ({ path: [...path, at], text, most }));
  return [
    ...listed(['prebrief'], prebrief, LONGEST_STATEMENT),
    ...PHASES.flatMap((phase) => listed(['phases', phase], phases[phase], LONGEST_QUESTION)),
    ...Object.entries(scenes).flatMap(([scene, texts]) => [
      { path: ['scenes', scene, 'stake'], text: texts.stake, most: LONGEST_STATEMENT },
      ...PHASES.flatMap((phase) => listed(['scenes', scene, phase], texts[phase], LONGEST_QUESTION)),
    ]),
  ];
}
