import type { ScenarioFile, Scene } from './schema.ts';

/** By which scenes a run may come back to this one for ever, told at the first of them. */
export function roundOf(file: ScenarioFile, start: Scene): string | null {
  const next = (id: string): string[] =>
    file.scenes.filter((one) => one.id === id).flatMap((one) => one.options.flatMap(({ goto }) => goto ?? []));
  const from = new Map<string, string>();
  const open = [start.id];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    for (const one of next(at)) {
      if (one === start.id) return at === start.id ? 'goes to itself' : firstRound(file, start, [...trail(from, at), at]);
      if (!from.has(one)) {
        from.set(one, at);
        open.push(one);
      }
    }
  }
  return null;
}

function trail(from: ReadonlyMap<string, string>, end: string): string[] {
  const before = from.get(end);
  return before === undefined ? [] : [...trail(from, before), before];
}

function firstRound(file: ScenarioFile, start: Scene, round: readonly string[]): string | null {
  const first = file.scenes.find((one) => round.includes(one.id));
  return first === start ? `comes back to itself: ${[...round, start.id].join(', ')}` : null;
}
