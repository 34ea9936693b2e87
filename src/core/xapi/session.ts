/**
 * The session around the play: begun, completed, closed. As cmi5 defines it when a learning environment launched the game; without one the
 * same verbs are about the scenario. Nobody fails: `passed` says that an ending was reached, and only to who asks for it.
 */
import { activityOf, draft, durationOf, type Activity, type Draft, type Setting } from './statement.ts';
import { classId, EXTENSIONS, type InLanguages } from './vocabulary.ts';

export interface Begun {
  readonly setting: Setting;
  /** Title of what is played, for who reads the statements. */
  readonly title: InLanguages;
}

function told(
  { setting, title }: Begun,
  verb: 'initialized' | 'completed' | 'passed' | 'terminated',
  rest: Omit<Parameters<typeof draft>[1], 'verb' | 'object' | 'grouping' | 'categories'>,
  judged = false,
): Draft {
  const object: Activity = activityOf(setting.activity, 'game', title);
  const launched = setting.template !== null;
  return draft(setting, {
    ...rest,
    verb,
    object,
    ...(setting.klas !== null && !launched && { grouping: [classId(setting.klas)] }),
    ...(launched && { categories: judged ? ['cmi5', 'moveOn'] : ['cmi5'] }),
  });
}

export const initialized = (begun: Begun): Draft => told(begun, 'initialized', {});

/** @param played @unit ms */
export const terminated = (begun: Begun, played: number): Draft => told(begun, 'terminated', { result: { duration: durationOf(played) } });

/** @param played @unit ms */
export const completed = (begun: Begun, played: number): Draft =>
  told(begun, 'completed', { result: { completion: true, duration: durationOf(played) } }, true);

/** @param played @unit ms @param masteryScore what the learning environment asks at least; null when it asks for no score @range 0..1 */
export function passed(begun: Begun, played: number, masteryScore: number | null): Draft {
  const result = { success: true, duration: durationOf(played) } as const;
  if (masteryScore === null) return told(begun, 'passed', { result }, true);
  // How far the run is, as everywhere: whole, when it reached an ending.
  return told(
    begun,
    'passed',
    { result: { ...result, score: { scaled: 1 } }, extensions: { [EXTENSIONS.masteryScore]: masteryScore } },
    true,
  );
}
