/** Checks of a scenario's meaning that shape alone cannot see: references, decisions, answers, translations. */
import { checkBoards } from './board-checks.ts';
import { daysIn, monthOf } from './calendar.ts';
import { OPTIONS_SHOWN } from './compile.ts';
import type { Condition } from './conditions.ts';
import { checkIds } from './id-checks.ts';
import { isQuantity, quantityNames, storedNames } from './quantity-names.ts';
import { roundOf } from './rounds.ts';
import { didYouMean, type Fault, type FindingCode } from './findings.ts';
import type { Line, Option, ScenarioFile, Scene, ScenarioEffect } from './schema.ts';
import { lineLists } from './texts.ts';

type Path = readonly (string | number)[];
type Known = Record<'group' | 'person' | 'place' | 'signal' | 'promise' | 'scene' | 'option' | 'flag', ReadonlySet<string>>;

const ids = (list: readonly { id: string }[]): Set<string> => new Set(list.map((one) => one.id));

export function checkMeaning(file: ScenarioFile): Fault[] {
  const faults: Fault[] = [];
  const known = knownOf(file);
  const check = new Check(known, faults);
  checkIds(file, faults);
  checkStart(check, file);
  file.people.forEach((one, at) => check.id('group', one.group, ['people', at, 'group']));
  file.groups.forEach((one, at) => check.id('place', one.place, ['groups', at, 'place']));
  file.promises.forEach((one, at) => check.id('person', one.to, ['promises', at, 'to']));
  file.places.forEach((place, p) => {
    place.meets.forEach((one, at) => check.id('group', one, ['places', p, 'meets', at]));
    place.visits.forEach((visit, n) => {
      check.conditions(visit.when, ['places', p, 'visits', n, 'when']);
      check.effects(visit.effects, ['places', p, 'visits', n, 'effects']);
      visit.signals.forEach((one, at) => check.id('signal', one, ['places', p, 'visits', n, 'signals', at]));
    });
    if (!place.visits.some((one) => one.repeats && one.when.length === 0)) {
      check.add(
        'SC-206',
        ['places', p, 'visits'],
        `after its visits "${place.id}" has nothing left to say`,
        'Give it a last visit with repeats: true and no when',
      );
    }
  });
  file.scenes.forEach((scene, at) => checkScene(check, file, scene, ['scenes', at]));
  for (const { path, lines } of lineLists(file)) checkLines(check, lines, path);
  check.conditions(file.walksEnd, ['walksEnd']);
  file.shows.forEach((one, at) => check.conditions(one.when, ['shows', at, 'when']));
  file.walks.forEach((week, at) => {
    if (week > file.weeks) check.add('SC-207', ['walks', at], `week ${week} does not lie in 1 to ${file.weeks}`);
  });
  checkEndings(check, file);
  checkBoards(file, faults);
  return faults;
}

function knownOf(file: ScenarioFile): Known {
  const effects = [
    ...file.places.flatMap((place) => place.visits.flatMap((one) => one.effects)),
    ...file.scenes.flatMap((scene) => scene.options.flatMap((one) => one.effects)),
  ];
  return {
    group: ids(file.groups),
    person: ids(file.people),
    place: ids(file.places),
    signal: ids(file.signals),
    promise: ids(file.promises),
    scene: ids(file.scenes),
    option: new Set(file.scenes.flatMap((one) => one.options.map((option) => option.id))),
    flag: new Set(effects.flatMap((one) => ('flag' in one ? [one.flag] : []))),
  };
}

class Check {
  private readonly known: Known;
  private readonly faults: Fault[];

  constructor(known: Known, faults: Fault[]) {
    this.known = known;
    this.faults = faults;
  }

  add(code: FindingCode, path: Path, message: string, hint = ''): void {
    this.faults.push({ code, path, message, hint });
  }

  id(kind: keyof Known, given: string | undefined, path: Path): void {
    if (given === undefined || this.known[kind].has(given)) return;
    const hint = kind === 'flag' ? 'No effect ever sets it. ' : '';
    this.add('SC-101', path, `no ${kind} "${given}"`, hint + didYouMean(given, this.known[kind]));
  }

  quantity(given: string, path: Path): void {
    if (isQuantity(given, this.known.group)) return;
    this.add('SC-103', path, `no quantity "${given}"`, didYouMean(given, quantityNames(this.known.group)));
  }

  /** Only what is stored can be moved; what follows from other quantities cannot. */
  private stored(given: string, path: Path): void {
    if (storedNames(this.known.group).includes(given)) return;
    const known = isQuantity(given, this.known.group);
    if (known)
      this.add(
        'SC-104',
        path,
        `"${given}" follows from other quantities and cannot be moved`,
        'Move the quantity of one group, e.g. group.<id>.trust',
      );
    else this.quantity(given, path);
  }

  conditions(list: readonly Condition[], path: Path): void {
    list.forEach((one, at) => this.condition(one, [...path, at]));
  }

  effects(list: readonly ScenarioEffect[], path: Path): void {
    list.forEach((one, at) => {
      const here = [...path, at];
      if ('add' in one) this.stored(one.add, [...here, 'add']);
      else if ('signal' in one) this.id('signal', one.signal, [...here, 'signal']);
      else if ('promise' in one) this.id('promise', one.promise, [...here, 'promise']);
      else if ('keeps' in one) this.id('promise', one.keeps, [...here, 'keeps']);
      else if ('breaks' in one) this.id('promise', one.breaks, [...here, 'breaks']);
      this.conditions(one.when, [...here, 'when']);
    });
  }

  private condition(one: Condition, path: Path): void {
    if ('quantity' in one) return this.quantity(one.quantity, [...path, 'quantity']);
    if ('any' in one) return this.conditions(one.any, [...path, 'any']);
    if ('not' in one) return this.conditions(one.not, [...path, 'not']);
    if ('margin' in one) return this.id('group', one.margin, [...path, 'margin']);
    if ('phase' in one) return this.id('group', one.phase, [...path, 'phase']);
    if ('approach' in one) return this.id('group', one.approach, [...path, 'approach']);
    if ('signal' in one) return this.id('signal', one.signal, [...path, 'signal']);
    if ('promise' in one) return this.id('promise', one.promise, [...path, 'promise']);
    if ('flag' in one) return this.id('flag', one.flag, [...path, 'flag']);
    if ('chosen' in one) return this.id('option', one.chosen, [...path, 'chosen']);
    if ('visited' in one) return this.id('place', one.visited, [...path, 'visited']);
    if ('scene' in one) return this.id('scene', one.scene, [...path, 'scene']);
    return undefined;
  }
}

function checkStart(check: Check, { startsIn, startsOn = 1 }: ScenarioFile): void {
  const days = daysIn(startsIn);
  if (startsOn > days) check.add('SC-108', ['startsOn'], `${monthOf(startsIn)} has no day ${startsOn}`, `Take one from 1 to ${days}`);
}

function checkScene(check: Check, file: ScenarioFile, scene: Scene, path: Path): void {
  check.id('place', scene.place, [...path, 'place']);
  check.conditions(scene.when, [...path, 'when']);
  scene.options.forEach((option, at) => {
    const here = [...path, 'options', at];
    check.id('scene', option.goto, [...here, 'goto']);
    if (option.on !== 'all') option.on.forEach((one, n) => check.id('group', one, [...here, 'on', n]));
    check.conditions(option.when, [...here, 'when']);
    check.effects(option.effects, [...here, 'effects']);
  });
  const round = roundOf(file, scene);
  if (round) check.add('SC-208', [...path, 'options'], `"${scene.id}" ${round}`, 'Go to another scene, or leave goto out');
  if (scene.week && (scene.week[0] > scene.week[1] || scene.week[1] > file.weeks)) {
    check.add(
      'SC-207',
      [...path, 'week'],
      `weeks ${scene.week.join(' to ')} do not lie in 1 to ${file.weeks}`,
      'Give the first and the last week in which it may come',
    );
  }
  const always = scene.options.filter((one) => one.when.length === 0);
  if (always.length < 2)
    check.add('SC-202', [...path, 'options'], `"${scene.id}" has fewer than two options without a condition`, 'Let two stand always');
  const leaves = (one: Option): boolean => one.stance === 'let-do' || one.stance === 'let-go';
  if (!always.some(leaves))
    check.add(
      'SC-201',
      [...path, 'options'],
      `"${scene.id}" has no option among its first ${OPTIONS_SHOWN} that leaves it (let-do or let-go) and always stands`,
      'Add one',
    );
  if (!scene.week && !file.scenes.some((one) => one.options.some((option) => option.goto === scene.id))) {
    check.add('SC-205', path, `"${scene.id}" never comes`, 'Give it week: [from, to], or let an option go to it');
  }
}

function checkLines(check: Check, lines: readonly Line[], path: Path): void {
  lines.forEach((line, at) => {
    check.id('person', line.who, [...path, at, 'who']);
    check.conditions(line.when, [...path, at, 'when']);
  });
  if (!lines.some((one) => one.when.length === 0) && !coversMargins(lines)) {
    check.add('SC-203', path, 'no line that is always said', 'Leave one line without when, or cover ready, stretch and far of one group');
  }
}

/** Lines that only ask for the margin of one group, and together name every band, always say something. */
function coversMargins(lines: readonly Line[]): boolean {
  const bands = new Map<string, Set<string>>();
  for (const { when } of lines) {
    const [only] = when;
    if (when.length !== 1 || !only || !('margin' in only)) continue;
    const seen = bands.get(only.margin) ?? new Set();
    for (const band of only.is) seen.add(band);
    bands.set(only.margin, seen);
  }
  return [...bands.values()].some((seen) => seen.size === 3);
}

function checkEndings(check: Check, file: ScenarioFile): void {
  file.endings.forEach((ending, at) => check.conditions(ending.when, ['endings', at, 'when']));
  const last = file.endings.at(-1);
  if (last && last.when.length > 0) {
    check.add(
      'SC-204',
      ['endings', file.endings.length - 1, 'when'],
      `the last ending "${last.id}" has a condition`,
      'Let the last one stand for all that is left',
    );
  }
}
