/** The decision that is talked about: which runs came to it, and how one of them met it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RunPlan } from '../../../core/report/index.ts';
import type { MomentTold, RunHost } from './run-host.ts';

export interface MomentNow {
  readonly scene: string;
  readonly plans: readonly RunPlan[];
  /** Null when no log came by here. */
  readonly plan: RunPlan | null;
  readonly told: MomentTold | null;
  /** What else could have been chosen, the most telling first. */
  readonly otherwise: readonly string[];
}

/** @param run number of the run to show; null for the one that is proposed */
export function useMoment(host: RunHost, scene: string | null, run: number | null): MomentNow | null {
  const [found, setFound] = useState<{ readonly scene: string; readonly plans: readonly RunPlan[] } | null>(null);
  useEffect(() => {
    if (scene === null) return undefined;
    let wanted = true;
    void host.plans(scene).then((plans) => wanted && setFound({ scene, plans }));
    return () => {
      wanted = false;
    };
  }, [host, scene]);
  const plans = found?.scene === scene ? found?.plans : undefined;
  return useMemo(() => {
    if (scene === null || !plans) return null;
    const plan = plans.find((one) => one.number === run) ?? host.proposed(plans, scene);
    return { scene, plans, plan, told: plan ? host.moment(plan, scene) : null, otherwise: plan ? host.otherwise(plan, scene) : [] };
  }, [host, scene, plans, run]);
}
