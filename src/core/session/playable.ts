/** A scenario ready to be played: validated, compiled, with its texts in both languages. */
import type { AnyStateMachine } from 'xstate';
import { compileScenario, textsOf, type ScenarioFile, type Translation } from '../scenario/index.ts';
import type { Language } from './view.ts';

export interface PlayableScenario {
  readonly file: ScenarioFile;
  /** `sha256-…` of the scenario file. */
  readonly hash: string;
  readonly machine: AnyStateMachine;
  /** A text by its key; the Dutch original where a translation lacks, the key itself where nothing is known. */
  text(key: string, language: Language): string;
}

/** @throws UnknownName when the file does not compile; validate it first */
export function playable(file: ScenarioFile, translation: Translation, hash: string): PlayableScenario {
  const dutch = textsOf(file);
  return {
    file,
    hash,
    machine: compileScenario(file),
    text: (key, language) => (language === 'en' ? translation[key] : undefined) ?? dutch.get(key) ?? key,
  };
}
