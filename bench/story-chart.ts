/** The same XState config on our own chart, with quantities that move in place. */
import type { Chart } from '../src/core/scenario/fast/chart.ts';
import { compileChart, type ChartParts, type Named } from '../src/core/scenario/fast/compile-chart.ts';
import { storyConfig, type MoveParams, type WithinParams } from './story-xstate.ts';
import { CHOICES, LEAST, MOST, QUANTITIES, type Bound, type Move, type Story } from './story.ts';
import type { Walker } from './walker.ts';

class StoryParts implements ChartParts {
  private readonly values: Int32Array;

  constructor(values: Int32Array) {
    this.values = values;
  }

  guard({ type, params }: Named): () => boolean {
    if (type !== 'within') throw new RangeError(`no guard "${type}"`);
    const tests = (params as WithinParams).bounds.map((one) => this.test(one));
    const [first, second] = tests;
    if (!first) return () => true;
    if (!second) return first;
    return () => first() && second();
  }

  action({ type, params }: Named): () => void {
    if (type !== 'move') throw new RangeError(`no action "${type}"`);
    const moves = (params as MoveParams).moves.map((one) => this.move(one));
    const [first, second] = moves;
    if (!first) return () => undefined;
    if (!second) return first;
    return () => {
      first();
      second();
    };
  }

  disturbs(): boolean {
    return false;
  }

  private test({ of, atLeast = LEAST, below = MOST + 1 }: Bound): () => boolean {
    const { values } = this;
    const at = QUANTITIES.indexOf(of);
    return () => (values[at] as number) >= atLeast && (values[at] as number) < below;
  }

  private move({ of, by }: Move): () => void {
    const { values } = this;
    const at = QUANTITIES.indexOf(of);
    return () => {
      const value = (values[at] as number) + by;
      values[at] = value < LEAST ? LEAST : value > MOST ? MOST : value;
    };
  }
}

export function chartWalker(story: Story): Walker {
  const values = Int32Array.from(QUANTITIES, (name) => story.start[name]);
  const chart: Chart = compileChart(storyConfig(story), new StoryParts(values));
  const events = Array.from({ length: CHOICES }, (_, at) => chart.events.indexOf(`choose.${at}`));
  chart.start();
  return {
    offer(choices) {
      let count = 0;
      for (let at = 0; at < CHOICES; at++) if (chart.can(events[at] as number)) choices[count++] = at;
      return count;
    },
    take: (choice) => void chart.send(events[choice] as number),
    where: () => `${String(chart.value())} ${values.join(' ')}`,
  };
}
