import type { Fault } from './findings.ts';
import type { ScenarioFile } from './schema.ts';
import { lineLists } from './texts.ts';

type Path = readonly (string | number)[];

/** Ids are unique where they are looked up; line ids and visit ids in the whole file. */
export function checkIds(file: ScenarioFile, faults: Fault[]): void {
  const unique = (kind: string, list: readonly { id: string; path: Path }[]): void => {
    const seen = new Set<string>();
    for (const { id, path } of list) {
      if (seen.has(id)) faults.push({ code: 'SC-102', path, message: `the ${kind} id "${id}" is used twice`, hint: 'Give each its own' });
      seen.add(id);
    }
  };
  const at = (key: 'people' | 'groups' | 'places' | 'signals' | 'promises' | 'motives' | 'scenes' | 'endings') =>
    file[key].map((one, n) => ({ id: one.id, path: [key, n, 'id'] }));
  for (const key of ['people', 'groups', 'places', 'signals', 'promises', 'motives', 'scenes', 'endings'] as const) unique(key, at(key));
  unique(
    'option',
    file.scenes.flatMap((scene, s) => scene.options.map((one, o) => ({ id: one.id, path: ['scenes', s, 'options', o, 'id'] }))),
  );
  unique(
    'visit',
    file.places.flatMap((place, p) => place.visits.map((one, n) => ({ id: one.id, path: ['places', p, 'visits', n, 'id'] }))),
  );
  unique(
    'line',
    lineLists(file).flatMap(({ path, lines }) => lines.map((one, n) => ({ id: one.id, path: [...path, n, 'id'] }))),
  );
}
