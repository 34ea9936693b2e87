import type { ScenarioFile, Scene } from '../schema.ts';

/** Minutes of the dearest choices from a scene on, through all that its options call for; without end where they go round. */
export function dearestChain(file: ScenarioFile): (scene: Scene) => number {
  const scenes = new Map(file.scenes.map((one) => [one.id, one]));
  const known = new Map<Scene, number>();
  const cost = (scene: Scene): number => {
    const before = known.get(scene);
    if (before !== undefined) return before;
    known.set(scene, Infinity);
    const costs = scene.options.map(({ minutes, goto }) => {
      const next = goto === undefined ? undefined : scenes.get(goto);
      return minutes + (next ? cost(next) : 0);
    });
    const most = Math.max(0, ...costs);
    known.set(scene, most);
    return most;
  };
  return cost;
}
