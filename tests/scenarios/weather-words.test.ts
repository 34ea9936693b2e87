/** Where a scene says what the weather is, the maquette has that weather in every week in which the scene can come; in both languages. */
import { describe, expect, it } from 'vitest';
import { seasonOf, skyOf } from '../../src/core/session/weather.ts';
import type { ScenarioFile } from '../../src/core/scenario/index.ts';
import { shipped, shippedIds } from '../support/scenarios.ts';

type Scene = ScenarioFile['scenes'][number];
type Says = (id: string) => string;

/** Said of now: not "when it rains", not what somebody fears or remembers. */
const SAID = [
  { claim: 'rain', words: /(^|[.,;] )(het|buiten) regent|buiten regent het|het heeft geregend|, in de regen\b/i, is: ['rain'] },
  { claim: 'rain', words: /(^|[.,;] )it(’|')s raining|outside it(’|')s raining|it has rained|, in the rain\b/i, is: ['rain'] },
  { claim: 'frost', words: /\bhet vriest\b|\bit(’|')s freezing\b/i, is: ['clear', 'snow', 'snowing'] },
  { claim: 'sun', words: /\bin het zonnetje\b|\bde zon schijnt\b|\bthe sun is (out|shining)\b/i, is: ['clear', 'cloudy'] },
  { claim: 'snow', words: /\b(het|buiten) sneeuwt\b|\bit(’|')s snowing\b/i, is: ['snowing', 'snow'] },
] as const;

function idsIn(part: unknown): string[] {
  if (part === null || typeof part !== 'object') return [];
  const own = 'id' in part && typeof part.id === 'string' ? [part.id] : [];
  return [...own, ...Object.values(part).flatMap(idsIn)];
}

function contradictions(file: ScenarioFile, scene: Scene, says: Says): string[] {
  const [first, last] = scene.week ?? [1, file.weeks];
  const weeks = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  // The story brings its own shower.
  const shower = file.shows.some(({ show, when }) => show === 'regen' && JSON.stringify(when).includes(`"${scene.id}"`));
  return idsIn(scene).flatMap((id) =>
    SAID.flatMap(({ claim, words, is }) => {
      if (!words.test(says(id)) || (shower && claim === 'rain')) return [];
      const wrong = weeks.filter((week) => !is.some((sky) => sky === skyOf(file, week)) || (claim === 'frost' && !isCold(file, week)));
      return wrong.map((week) => `${id}: ${claim}, but week ${week} is ${seasonOf(file, week)}, ${skyOf(file, week)}`);
    }),
  );
}

function isCold(file: ScenarioFile, week: number): boolean {
  return ['autumn', 'winter'].includes(seasonOf(file, week));
}

describe.each(shippedIds())('the weather in %s', (id) => {
  const { file, text } = shipped(id);

  it.each(['nl', 'en'] as const)('is that of the week, as told in %s', (language) => {
    expect(file.scenes.flatMap((scene) => contradictions(file, scene, (key) => text(key, language)))).toEqual([]);
  });
});

describe('the check itself', () => {
  it('finds a text that says rain in a dry week, and leaves one alone that only speaks of it', () => {
    const { file } = shipped('het-anker');
    const dry = file.scenes.find(({ week }) => week?.[0] === week?.[1] && skyOf(file, week?.[0] ?? 1) === 'clear');
    const id = idsIn(dry).at(-1) ?? '';
    const saying = (line: string) => (key: string) => (key === id ? line : '');
    expect(contradictions(file, dry!, saying('Het regent.'))).toHaveLength(1);
    expect(contradictions(file, dry!, saying('It’s cold. It’s raining.'))).not.toEqual([]);
    expect(contradictions(file, dry!, saying('Als het regent komen ze binnen.'))).toEqual([]);
  });
});
