/** Groups, people, signals, promises and flags that the story forgets. */
import { conditionLists } from './condition-lists.ts';
import type { Condition } from './conditions.ts';
import { groupsOn } from './events.ts';
import type { Fault } from './findings.ts';
import type { ScenarioEffect, ScenarioFile } from './schema.ts';
import { lineLists } from './texts.ts';

type Path = readonly (string | number)[];

export function checkUse(file: ScenarioFile): Fault[] {
  const asked = askedBy(conditionLists(file).flatMap((one) => one.when));
  const effects = effectLists(file);
  return [...groupFaults(file), ...peopleFaults(file), ...signalFaults(file, asked), ...promiseFaults(file), ...flagFaults(effects, asked)];
}

function groupFaults(file: ScenarioFile): Fault[] {
  const addressed = new Set(file.scenes.flatMap((scene) => scene.options.flatMap((one) => groupsOn(file, one))));
  return file.groups.flatMap(({ id }, at): Fault[] => {
    if (addressed.has(id)) return [];
    const hint = 'Name it in `on` of an option, or leave it out';
    return [{ code: 'SC-215', path: ['groups', at], message: `no option ever acts on group "${id}"`, hint }];
  });
}

function peopleFaults(file: ScenarioFile): Fault[] {
  const speak = new Set(lineLists(file).flatMap(({ lines }) => lines.map((one) => one.who)));
  return file.people.flatMap(({ id }, at): Fault[] =>
    speak.has(id)
      ? []
      : [
          {
            code: 'SC-216',
            path: ['people', at],
            message: `"${id}" never says anything`,
            hint: 'Give this person a line, or leave them out',
          },
        ],
  );
}

function signalFaults(file: ScenarioFile, asked: ReadonlySet<string>): Fault[] {
  const found = new Set([
    ...file.places.flatMap((one) => one.visits.flatMap((visit) => visit.signals)),
    ...effectLists(file).flatMap(({ effects }) => effects.flatMap((one) => ('signal' in one ? [one.signal] : []))),
  ]);
  return file.signals.flatMap(({ id }, at): Fault[] => {
    const path = ['signals', at];
    if (!found.has(id))
      return [{ code: 'SC-217', path, message: `nothing ever finds signal "${id}"`, hint: 'Let a visit or an effect find it' }];
    if (asked.has(`signal ${id}`)) return [];
    const hint = 'Let a line, an option or an ending depend on it: { signal: … }';
    return [{ code: 'SC-217', path, message: `nothing comes of signal "${id}"`, hint }];
  });
}

function promiseFaults(file: ScenarioFile): Fault[] {
  const effects = effectLists(file).flatMap((one) => one.effects);
  return file.promises.flatMap(({ id }, at): Fault[] => {
    const path = ['promises', at];
    if (!effects.some((one) => 'promise' in one && one.promise === id))
      return [{ code: 'SC-218', path, message: `nobody ever makes promise "${id}"`, hint: 'Let an effect make it: { promise: … }' }];
    if (!effects.some((one) => ('keeps' in one && one.keeps === id) || ('breaks' in one && one.breaks === id)))
      return [{ code: 'SC-218', path, message: `promise "${id}" is never kept or broken`, hint: 'Let an effect keep or break it' }];
    return [];
  });
}

/** Told where the flag is set first. */
function flagFaults(lists: ReturnType<typeof effectLists>, asked: ReadonlySet<string>): Fault[] {
  const seen = new Map<string, Path>();
  for (const { path, effects } of lists)
    effects.forEach((one, at) => {
      if ('flag' in one && !seen.has(one.flag)) seen.set(one.flag, [...path, at, 'flag']);
    });
  return [...seen].flatMap(([flag, path]): Fault[] =>
    asked.has(`flag ${flag}`)
      ? []
      : [{ code: 'SC-219', path, message: `flag "${flag}" is set and never asked for`, hint: 'Let something come of it, or leave it out' }],
  );
}

function effectLists(file: ScenarioFile): { path: Path; effects: readonly ScenarioEffect[] }[] {
  return [
    ...file.places.flatMap((place, p) => place.visits.map(({ effects }, v) => ({ path: ['places', p, 'visits', v, 'effects'], effects }))),
    ...file.scenes.flatMap((scene, s) =>
      scene.options.map(({ effects }, o) => ({ path: ['scenes', s, 'options', o, 'effects'], effects })),
    ),
  ];
}

/** Flags and signals that conditions ask for, e.g. `flag x`. */
function askedBy(conditions: readonly Condition[]): ReadonlySet<string> {
  const asked = new Set<string>();
  const look = (one: Condition): void => {
    if ('any' in one) one.any.forEach(look);
    else if ('not' in one) one.not.forEach(look);
    else if ('flag' in one) asked.add(`flag ${one.flag}`);
    else if ('signal' in one) asked.add(`signal ${one.signal}`);
  };
  conditions.forEach(look);
  return asked;
}
