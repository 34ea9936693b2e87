// @vitest-environment happy-dom
/** Charts of a class: what stands in the picture also stands beside it, in words and in a table. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import * as easel from '../../../src/view/debrief/charts/easel.ts';
import { DrawingContext, StudioContext } from '../../../src/view/debrief/charts/chart.tsx';
import {
  AvoidedChart,
  EndingsChart,
  HoursChart,
  LateChart,
  SlopeChart,
  SplitChart,
} from '../../../src/view/debrief/charts/class-charts.tsx';
import { newPaper } from '../../../src/view/debrief/charts/paper.ts';
import { PathsChart } from '../../../src/view/debrief/charts/paths-chart.tsx';
import { roomBeside } from '../../../src/view/debrief/charts/slope-room.ts';
import type { ChartSpec } from '../../../src/view/debrief/charts/specs.ts';
import { wordsIn } from '../../../src/view/debrief/words.ts';
import { classLogs, studiedClass } from '../../support/class-logs.ts';
import { shipped } from '../../support/scenarios.ts';

const scenario = shipped('veemarktplein');
const { figures, late } = studiedClass(scenario, classLogs(scenario, 9));
const say = wordsIn('nl');
const text = (key: string): string => scenario.text(key, 'nl');
const props = { figures, late, say, text };
const holder = document.createElement('div');

function show(width: number): void {
  render(
    <StudioContext.Provider value={{ easel, document, width }}>
      <EndingsChart {...props} />
      <HoursChart {...props} />
      <SlopeChart {...props} />
      <AvoidedChart {...props} />
      <LateChart {...props} />
      <SplitChart {...props} />
      <PathsChart {...props} />
    </StudioContext.Provider>,
    holder,
  );
}

describe.each([960, 320])('at %i pixels', (width) => {
  beforeAll(() => show(width));

  it('each has a title, a sentence, a picture that a screen reader skips, and the figures behind it', () => {
    const charts = [...holder.querySelectorAll('figure')];
    expect(charts).toHaveLength(7);
    for (const chart of charts) {
      expect(chart.querySelector('h3')?.textContent).not.toBe('');
      expect(chart.querySelector('figcaption p')?.textContent?.length).toBeGreaterThan(20);
      expect(chart.querySelector('details :is(table, ol)')).not.toBeNull();
      for (const picture of chart.querySelectorAll('svg')) expect(picture.getAttribute('aria-hidden')).toBe('true');
    }
    expect(holder.textContent).not.toMatch(/\{\{|undefined|NaN/);
  });

  it('no picture reaches beyond its width, or brings a style of its own', () => {
    const pictures = [...holder.querySelectorAll('svg.plot')];
    expect(pictures).toHaveLength(6);
    for (const one of pictures) {
      expect(Number(one.getAttribute('width'))).toBeLessThanOrEqual(width);
      expect(one.querySelector('style, [style]') ?? one.getAttribute('style')).toBeNull();
    }
  });
});

describe('a picture that cannot be drawn', () => {
  const place = document.createElement('div');
  afterEach(() => {
    render(null, place);
    vi.unstubAllGlobals();
  });

  it.each(['nl', 'en'] as const)('says so in its place, with what to do, in %s; the figures stay', async (language) => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        private readonly seen: (entries: unknown[]) => void;
        constructor(seen: (entries: unknown[]) => void) {
          this.seen = seen;
        }
        observe(): void {
          this.seen([{ contentRect: { width: 900 } }]);
        }
        disconnect(): void {}
      },
    );
    const fails = (): Promise<never> => Promise.reject(new Error('nobody draws'));
    const own = { ...props, say: wordsIn(language) };
    await act(() =>
      render(
        <DrawingContext.Provider value={{ draw: fails, lay: fails }}>
          <EndingsChart {...own} />
          <PathsChart {...own} />
        </DrawingContext.Provider>,
        place,
      ),
    );
    await act(() => undefined);
    const said = [...place.querySelectorAll('figure')].map((one) => one.textContent?.split(own.say('not-drawn')).length);
    expect(said).toEqual([2, 2]);
    expect(place.querySelectorAll('details.as-table')).toHaveLength(2);
  });
});

describe('the path picture', () => {
  it('has a block for each option with what it stands for in words, and one stop of the tab key', () => {
    show(960);
    const blocks = [...holder.querySelectorAll<HTMLButtonElement>('button.block')];
    expect(blocks).toHaveLength(figures.paths.nodes.length);
    expect(blocks.filter((one) => one.tabIndex === 0)).toHaveLength(1);
    const [first] = figures.paths.nodes;
    expect(blocks[0]?.textContent).toContain(text(`choice.${first?.id}`));
  });

  it('is walked through with the arrow keys', async () => {
    show(960);
    document.body.append(holder);
    const blocks = [...holder.querySelectorAll<HTMLButtonElement>('button.block')];
    const press = async (key: string): Promise<void> => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await new Promise((next) => setTimeout(next, 0));
    };
    blocks[0]?.focus();
    await press('ArrowRight');
    expect(document.activeElement).toBe(blocks[1]);
    await press('ArrowDown');
    const below = blocks.indexOf(document.activeElement as HTMLButtonElement);
    expect(figures.paths.nodes[below]?.step).toBe(1);
    expect(document.activeElement?.getAttribute('aria-pressed')).toBe('true');
    expect(holder.querySelectorAll('.paths path.on').length).toBeGreaterThan(0);
  });

  it('gives way to a list where there is no room', () => {
    show(320);
    expect(holder.querySelectorAll('button.block')).toHaveLength(0);
    expect(holder.querySelector('.chart-paths details')?.hasAttribute('open')).toBe(true);
    expect(holder.querySelectorAll('ol.steps > li')).toHaveLength(figures.paths.steps.length + 1);
  });

  it('keeps its blocks apart and inside, whatever the size of the class', () => {
    for (const count of [1, 9]) {
      const { paths } = studiedClass(scenario, classLogs(scenario, count)).figures;
      const { blocks } = easel.layPaths(paths, 800);
      for (const [at, one] of blocks.entries()) {
        expect(one.left).toBeGreaterThanOrEqual(-0.01);
        expect(one.left + one.width).toBeLessThanOrEqual(800.01);
        const next = blocks[at + 1];
        if (next && next.node.step === one.node.step) expect(next.left).toBeGreaterThanOrEqual(one.left + one.width);
      }
    }
  });
});

describe('a drawn chart', () => {
  it('says names as text, whatever is in them, and tells kinds apart by pattern', () => {
    const spec: ChartSpec = {
      kind: 'bars',
      bars: [
        { name: '<img onerror=1>', value: 1, told: '1' },
        { name: 'b', value: 2, told: '2', pattern: 'hatched' },
      ],
    };
    const drawn = easel.drawChart(spec, { width: 900, document });
    expect(drawn.querySelector('img')).toBeNull();
    expect(drawn.textContent).toContain('<img onerror=1>');
    const used = [...drawn.querySelectorAll('rect')].flatMap((one) => /url\(#(.+)\)/.exec(one.getAttribute('fill') ?? '')?.[1] ?? []);
    expect(used).toHaveLength(1);
    expect(drawn.querySelector(`#${used[0]}`)?.tagName).toBe('pattern');
    const again = easel.drawChart(spec, { width: 900, document });
    expect(again.querySelector(`#${used[0]}`)).toBeNull();
  });

  it('is the same on the bare document of the page’s draughtsman as in a browser’s', () => {
    const line = { kind: 'line', values: [1, 4, 20, 33], marks: [2] } as const;
    const lines = [
      { name: '<b>&"', from: 10, to: 40 },
      { name: 'y', from: 40, to: 12 },
    ];
    const specs: ChartSpec[] = [
      { kind: 'bars', bars: [{ name: '<b>&"', value: 3, told: '3', pattern: 'dotted' }] },
      { kind: 'parts', rows: [{ name: 'x', parts: [{ name: 'één', count: 3 }] }] },
      { kind: 'slope', from: 'a', to: 'b', panels: [{ name: 'p', lines }] },
      line,
    ];
    const bare = (markup: string): string => markup.replaceAll(/debrief-(\w+)-\d+/g, 'debrief-$1');
    for (const spec of specs) {
      const drawn = easel.drawChart(spec, { width: 900, document: newPaper() }).outerHTML;
      expect(bare(drawn)).toBe(bare(easel.drawChart(spec, { width: 900, document }).outerHTML));
    }
  });

  it('of a thousand players holds no more than of sixty-one', () => {
    const panel = (n: number): ChartSpec => ({
      kind: 'slope',
      from: 'a',
      to: 'b',
      panels: [{ name: 'x', lines: Array.from({ length: n }, (_, at) => ({ name: String(at), from: at % 90, to: (at * 7) % 90 })) }],
    });
    const size = (n: number): number => easel.drawChart(panel(n), { width: 900, document }).querySelectorAll('*').length;
    expect(size(1000)).toBe(size(61));
    expect(size(20)).toBeGreaterThan(size(1));
  });
});

describe('the figures beside the lines of two panels', () => {
  /** Where each figure stands and how far it reaches, from the drawing. @unit px */
  function figuresIn(drawn: Element): { left: number; right: number; y: number }[] {
    const shift = (one: Element | null): [number, number] => {
      const [, x = '0', y = '0'] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(one?.getAttribute('transform') ?? '') ?? [];
      return [Number(x), Number(y)];
    };
    return [...drawn.querySelectorAll('text')]
      .filter((one) => /^\d+$/.test(one.textContent ?? '') && one.closest('[font-weight="700"]'))
      .map((one) => {
        let [x, y] = [0, 0];
        for (let at: Element | null = one; at && at !== drawn; at = at.parentElement) {
          const [dx, dy] = shift(at);
          x += dx;
          y += dy;
        }
        const half = (one.textContent?.length ?? 0) * 4;
        return { left: x - half, right: x + half, y };
      });
  }

  it.each([320, 480, 670, 760, 960])('never touch, at %i pixels', (width) => {
    const panel = (from: number, to: number) => ({ name: 'p', lines: [{ name: 'x', from, to }] });
    for (const [from, to] of [
      [18, 18],
      [100, 100],
    ] as const) {
      const spec: ChartSpec = { kind: 'slope', from: 'a', to: 'b', panels: Array.from({ length: 5 }, () => panel(from, to)) };
      const placed = figuresIn(easel.drawChart(spec, { width, document }));
      expect(placed).toHaveLength(10);
      for (const [at, one] of placed.entries())
        for (const other of placed.slice(at + 1)) {
          const apart = Math.max(one.left, other.left) - Math.min(one.right, other.right);
          if (Math.abs(one.y - other.y) < 13) expect(apart, `${at}`).toBeGreaterThanOrEqual(3);
        }
    }
  });

  it('leave a line between them, and take no more than a wide panel gives anyway', () => {
    expect(roomBeside(400, [18, 20])).toBe(0.22);
    expect(roomBeside(110, [18, 20])).toBeGreaterThan(0.22);
    expect(roomBeside(110, [18, 100])).toBeGreaterThan(roomBeside(110, [18, 20]));
    expect(roomBeside(20, [100])).toBeLessThan(2);
  });
});
