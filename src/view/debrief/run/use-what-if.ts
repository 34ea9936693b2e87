/** What came of the option that is tried, worked out once for all slides that tell of it. */
import { useMemo } from 'preact/hooks';
import type { WhatIf } from '../../../core/insight/index.ts';
import { triedOption } from './predict-slide.tsx';
import { talkOf } from './run-state.ts';
import type { RunProps } from './shared-props.ts';

/** Null on a slide that does not tell of it, and where it cannot be. */
export function useWhatIf({
  host,
  state,
  moment,
  step,
}: Pick<RunProps, 'host' | 'state' | 'moment'> & { step: RunProps['step'] | undefined }): WhatIf | null {
  const { scene = null, kind } = step ?? {};
  const isTold = kind === 'outcome' || kind === 'why' || kind === 'concepts';
  const option = isTold && step ? triedOption({ moment, state, step }) : null;
  const { style } = talkOf(state, scene);
  const plan = moment?.plan ?? null;
  return useMemo(
    () => (plan === null || option === null || scene === null ? null : host.whatIf(plan, { scene, option, style })),
    [host, plan, option, style, scene],
  );
}
