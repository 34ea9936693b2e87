/** What a scenario tells, text by text, with the weeks in which each can be read. */
import type { ScenarioFile } from '../../src/core/scenario/index.ts';

type Line = ScenarioFile['briefing']['lines'][number];
type Conditions = Line['when'];
type Scene = ScenarioFile['scenes'][number];

export interface Told {
  /** Text key. */
  readonly key: string;
  readonly weeks: readonly number[];
  /** The scene it belongs to, when it does. */
  readonly scene: string | null;
  /** Half a year later. */
  readonly after: boolean;
}

export function toldIn(file: ScenarioFile): Told[] {
  const all = range(1, file.weeks);
  const said = (lines: readonly Line[], weeks: readonly number[], of: Partial<Told> = {}): Told[] =>
    lines.map(({ id, when }) => ({ key: id, weeks: weeks.filter((week) => mayHold(when, week)), scene: null, after: false, ...of }));
  const later = range(file.weeks + 26, file.weeks + 26);
  return [
    ...said(file.briefing.lines, [1]),
    ...file.places.flatMap(({ visits }) =>
      visits.flatMap(({ when, lines }) =>
        said(
          lines,
          file.walks.filter((week) => mayHold(when, week)),
        ),
      ),
    ),
    ...file.scenes.flatMap((scene) => toldInScene(scene, weeksOf(file, scene, all), said)),
    ...said(file.lastDay.lines, [file.weeks]),
    ...[file.halfYear, ...file.endings].flatMap(({ lines }) => said(lines, later, { after: true })),
  ];
}

function toldInScene(
  { id, lines, options }: Scene,
  weeks: readonly number[],
  said: (lines: readonly Line[], weeks: readonly number[], of: Partial<Told>) => Told[],
): Told[] {
  const of = { scene: id };
  return [
    { key: `scene.${id}`, weeks, after: false, ...of },
    ...said(lines, weeks, of),
    ...options.flatMap((option) => [{ key: `choice.${id}.${option.id}`, weeks, after: false, ...of }, ...said(option.then, weeks, of)]),
  ];
}

/** A scene without weeks comes at once after the option that calls for it. */
function weeksOf(file: ScenarioFile, scene: Scene, all: readonly number[]): readonly number[] {
  if (scene.week) return range(...scene.week);
  const callers = file.scenes.filter(({ options }) => options.some((one) => one.goto === scene.id));
  return all.filter((week) => callers.some((one) => weeksOf(file, one, all).includes(week)));
}

/** As far as the week says: all else may hold. */
function mayHold(when: Conditions, week: number): boolean {
  return when.every((one) => {
    if ('week' in one) return one.week[0] <= week && week <= one.week[1];
    return !('any' in one) || one.any.some((other) => mayHold([other], week));
  });
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
