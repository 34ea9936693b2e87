/** Checks of the texts in both languages: room in their panels, translation, placeholders. */
import { didYouMean, type Fault } from './findings.ts';
import type { ScenarioFile, Translation } from './schema.ts';
import { lineLists, textsOf } from './texts.ts';

/**
 * Characters that fit: on a telephone of 375 px an option's button takes five lines of 36, a line of speech eight, a hint or a role
 * two, a name or a title one and a half. @unit characters @source measured on the pages; the longest shipped texts keep well below
 */
const LIMITS: readonly { readonly key: RegExp; readonly what: string; readonly most: number }[] = [
  { key: /^title$/, what: 'title', most: 48 },
  { key: /^summary$/, what: 'summary', most: 240 },
  { key: /^person\..+\.name$/, what: 'name', most: 28 },
  { key: /^person\..+\.role$/, what: 'role', most: 80 },
  { key: /^group\./, what: 'name', most: 48 },
  { key: /^place\..+\.name$/, what: 'name', most: 32 },
  { key: /^place\..+\.hint$/, what: 'hint', most: 110 },
  { key: /^signal\./, what: 'signal', most: 160 },
  { key: /^promise\./, what: 'promise', most: 110 },
  { key: /^motive\./, what: 'motive', most: 60 },
  { key: /^about\.setting$/, what: 'setting', most: 60 },
  { key: /^scene\..+\.note$/, what: 'note', most: 160 },
  { key: /^scene\..+\.instead$/, what: 'summary', most: 400 },
  { key: /^ending\..+\.hint$/, what: 'hint', most: 140 },
  { key: /^scene\./, what: 'title', most: 48 },
  { key: /^ending\./, what: 'title', most: 40 },
  { key: /^choice\./, what: 'option', most: 180 },
];
const LINE = { what: 'line', most: 280 };

function tooLong(key: string, text: string): Pick<Fault, 'message' | 'hint'> | null {
  const { what, most } = LIMITS.find((one) => one.key.test(key)) ?? LINE;
  if (text.length <= most) return null;
  return { message: `this ${what} has ${text.length} characters; its panel holds ${most}`, hint: 'Shorten it, or cut it in two' };
}

export function checkOriginals(file: ScenarioFile): Fault[] {
  const paths = pathsOf(file);
  return [...textsOf(file)].flatMap(([key, text]) => {
    const found = tooLong(key, text);
    return found ? [{ code: 'SC-305' as const, path: paths.get(key) ?? [], ...found }] : [];
  });
}

/** Where in the file a text stands, by its key. */
function pathsOf(file: ScenarioFile): ReadonlyMap<string, (string | number)[]> {
  const paths = new Map<string, (string | number)[]>([
    ['title', ['title']],
    ['summary', ['summary']],
    ['about.setting', ['about', 'setting']],
  ]);
  for (const { path, lines } of lineLists(file)) lines.forEach((line, at) => paths.set(line.id, [...path, at, 'text']));
  file.people.forEach(({ id }, at) =>
    paths.set(`person.${id}.name`, ['people', at, 'name']).set(`person.${id}.role`, ['people', at, 'role']),
  );
  file.groups.forEach(({ id }, at) => paths.set(`group.${id}.name`, ['groups', at, 'name']));
  file.places.forEach(({ id }, at) =>
    paths.set(`place.${id}.name`, ['places', at, 'name']).set(`place.${id}.hint`, ['places', at, 'hint']),
  );
  for (const [kind, key] of [
    ['signal', 'signals'],
    ['promise', 'promises'],
    ['motive', 'motives'],
  ] as const)
    file[key].forEach(({ id }, at) => paths.set(`${kind}.${id}`, [key, at, 'text']));
  file.endings.forEach(({ id }, at) =>
    paths.set(`ending.${id}`, ['endings', at, 'title']).set(`ending.${id}.hint`, ['endings', at, 'hint']),
  );
  file.scenes.forEach((scene, s) => {
    paths.set(`scene.${scene.id}`, ['scenes', s, 'title']);
    paths.set(`scene.${scene.id}.note`, ['scenes', s, 'note', 'about']).set(`scene.${scene.id}.instead`, ['scenes', s, 'note', 'instead']);
    scene.options.forEach(({ id }, o) => paths.set(`choice.${scene.id}.${id}`, ['scenes', s, 'options', o, 'text']));
  });
  return paths;
}

const placeholders = (text: string): string =>
  [...text.matchAll(/\{\{\s*([\w.]+)\s*\}\}/g)]
    .map((one) => one[1] ?? '')
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join(' ');

/** Up to so many words may be the same in two languages by themselves: names, "Hallo.", "Nee, nee, nee." */
const SAME_WORDS = 3;

/** A guess looks at every text: who gets so many keys wrong has another file in hand. */
const MOST_GUESSES = 50;

/** @param keys as they stand in the file: a name such as `__proto__` is no key of a translation */
export function checkTranslation(file: ScenarioFile, translation: Translation, keys: readonly string[]): Fault[] {
  const texts = textsOf(file);
  const faults = [...texts].flatMap(([key, original]): Fault[] => {
    const translated = translation[key];
    const hint = `Original: ${original.slice(0, 60)}`;
    if (translated === undefined) return [{ code: 'SC-301', path: [], message: `no translation of "${key}"`, hint }];
    const found: Fault[] = [];
    if (placeholders(translated) !== placeholders(original))
      found.push({ code: 'SC-303', path: [key], message: 'other placeholders than the original', hint });
    if (translated === original && original.split(/\s+/).length > SAME_WORDS)
      found.push({ code: 'SC-304', path: [key], message: 'the translation is the original', hint: 'Translate it' });
    const long = tooLong(key, translated);
    return long ? [...found, { code: 'SC-305', path: [key], ...long }] : found;
  });
  const unknown = keys.filter((one) => !texts.has(one));
  unknown.forEach((key, at) => {
    const hint = at < MOST_GUESSES ? didYouMean(key, texts.keys()) : '';
    faults.push({ code: 'SC-302', path: [key], message: `no text has the key "${key}"`, hint });
  });
  return faults;
}
