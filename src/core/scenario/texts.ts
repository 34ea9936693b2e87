/** The text keys of a scenario with their Dutch originals (FORMAT.md § Text keys). */
import type { Line, ScenarioFile } from './schema.ts';

export function textsOf(file: ScenarioFile): ReadonlyMap<string, string> {
  const texts = new Map<string, string>([
    ['title', file.title],
    ['summary', file.summary],
  ]);
  if (file.about) texts.set('about.setting', file.about.setting);
  const addLines = (lines: readonly Line[]): void => {
    for (const line of lines) texts.set(line.id, line.text);
  };
  for (const one of file.people) texts.set(`person.${one.id}.name`, one.name).set(`person.${one.id}.role`, one.role);
  for (const one of file.groups) texts.set(`group.${one.id}.name`, one.name);
  for (const one of file.places) {
    texts.set(`place.${one.id}.name`, one.name).set(`place.${one.id}.hint`, one.hint);
    for (const visit of one.visits) addLines(visit.lines);
  }
  for (const one of file.signals) texts.set(`signal.${one.id}`, one.text);
  for (const one of file.promises) texts.set(`promise.${one.id}`, one.text);
  for (const one of file.motives) texts.set(`motive.${one.id}`, one.text);
  for (const scene of file.scenes) {
    texts.set(`scene.${scene.id}`, scene.title);
    if (scene.note) texts.set(`scene.${scene.id}.note`, scene.note.about).set(`scene.${scene.id}.instead`, scene.note.instead);
    addLines(scene.lines);
    for (const option of scene.options) {
      texts.set(`choice.${scene.id}.${option.id}`, option.text);
      addLines(option.then);
    }
  }
  for (const one of file.endings) {
    texts.set(`ending.${one.id}`, one.title);
    if (one.hint !== undefined) texts.set(`ending.${one.id}.hint`, one.hint);
    addLines(one.lines);
  }
  for (const part of [file.briefing, file.lastDay, file.halfYear]) addLines(part.lines);
  return texts;
}

/** Every list of lines of a scenario with the path to it: for checks that look at all of them. */
export function lineLists(file: ScenarioFile): { path: (string | number)[]; lines: readonly Line[] }[] {
  const lists: { path: (string | number)[]; lines: readonly Line[] }[] = [];
  for (const part of ['briefing', 'lastDay', 'halfYear'] as const) lists.push({ path: [part, 'lines'], lines: file[part].lines });
  file.places.forEach((place, p) =>
    place.visits.forEach((visit, n) => lists.push({ path: ['places', p, 'visits', n, 'lines'], lines: visit.lines })),
  );
  file.scenes.forEach((scene, s) => {
    lists.push({ path: ['scenes', s, 'lines'], lines: scene.lines });
    scene.options.forEach((option, o) => lists.push({ path: ['scenes', s, 'options', o, 'then'], lines: option.then }));
  });
  file.endings.forEach((ending, e) => lists.push({ path: ['endings', e, 'lines'], lines: ending.lines }));
  return lists;
}
