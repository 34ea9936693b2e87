/** What every part of the run gets. */
import type { WhatIf } from '../../../core/insight/index.ts';
import type { RunHost } from './run-host.ts';
import type { Happened, RunState } from './run-state.ts';
import type { Step } from './steps.ts';
import type { MomentNow } from './use-moment.ts';
import type { RunSay } from './words.ts';

export interface RunProps {
  readonly host: RunHost;
  readonly say: RunSay;
  readonly state: RunState;
  readonly send: (happened: Happened) => void;
  readonly steps: readonly Step[];
  readonly step: Step;
  /** The decision that the slide is about; null while it is made ready, or when it is about none. */
  readonly moment: MomentNow | null;
  /** What came of the decision made otherwise; null on a slide that does not tell of it, and where it cannot be. */
  readonly course: WhatIf | null;
  /** Of the slide. */
  readonly parts: number;
}
