/** A chart with what it shows in words above it and the figures as a table behind it. */
import { createContext, type ComponentChildren, type JSX } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Say } from '../words.ts';
import type * as Easel from './easel.ts';
import type { ChartSpec } from './specs.ts';

/** What draws, when it need not be fetched: a report that is made without a browser. */
export interface Studio {
  readonly easel: Pick<typeof Easel, 'drawChart' | 'layPaths'>;
  readonly document: Document;
  /** @unit px */
  readonly width: number;
  /** On paper. */
  readonly dense?: boolean;
}
export const StudioContext = createContext<Studio | null>(null);

interface ChartProps {
  readonly title: string;
  /** In a sentence: stands above the picture for everyone. */
  readonly words: string;
  readonly about?: string;
  readonly spec: ChartSpec;
  readonly say: Say;
  /** The table. */
  readonly children: ComponentChildren;
}

export function Chart({ title, words, about, spec, say, children }: ChartProps): JSX.Element {
  return (
    <figure class={`chart chart-${spec.kind}`}>
      <figcaption>
        <h3>{title}</h3>
        <p>{words}</p>
        {about !== undefined && <p class="soft">{about}</p>}
      </figcaption>
      <Picture spec={spec} />
      <Behind summary={say('as-table')}>{children}</Behind>
    </figure>
  );
}

/** Made when it is opened: a class has many tables, and most stay shut. */
export function Behind({
  summary,
  opened = false,
  children,
}: {
  summary: string;
  opened?: boolean;
  children: ComponentChildren;
}): JSX.Element {
  const studio = useContext(StudioContext);
  const [open, setOpen] = useState(false);
  return (
    <details class="as-table" open={opened || open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {(opened || open || studio !== null) && children}
    </details>
  );
}

/** A drawn chart alone: what it shows must be said beside it. */
export function Picture({ spec }: { spec: ChartSpec }): JSX.Element {
  const studio = useContext(StudioContext);
  if (studio) {
    // Bars stand two beside each other.
    const width = spec.kind === 'bars' ? Math.floor(studio.width / 2) - 20 : studio.width;
    const drawn = studio.easel.drawChart(spec, { ...studio, width }).outerHTML;
    return <div class="picture" dangerouslySetInnerHTML={{ __html: drawn }} />;
  }
  return <LivePicture spec={spec} />;
}

function LivePicture({ spec }: { spec: ChartSpec }): JSX.Element {
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  const easel = useEasel();
  const print = JSON.stringify(spec);
  useEffect(() => {
    const { current } = holder;
    if (!easel || !current || width === 0) return undefined;
    // One chart a task: a page full of them would hold the page up.
    const wait = setTimeout(() => current.replaceChildren(easel.drawChart(spec, { width, document })));
    return () => clearTimeout(wait);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the same figures are not drawn again
  }, [print, width, easel]);
  return <div class="picture" ref={holder} />;
}

let fetched: typeof Easel | null = null;

/** Also called when the page opens: later there may be no network. */
export async function fetchEasel(): Promise<typeof Easel> {
  fetched = await import('./easel.ts');
  return fetched;
}

/** Fetched when the first chart is there. */
export function useEasel(): Studio['easel'] | null {
  const studio = useContext(StudioContext);
  const [easel, setEasel] = useState(studio?.easel ?? fetched);
  useEffect(() => {
    if (easel) return;
    void fetchEasel().then(setEasel);
  }, [easel]);
  return easel;
}

/** The width that a picture has; 0 until it is known. @unit px */
export function useWidth(holder: { readonly current: HTMLElement | null }): number {
  const studio = useContext(StudioContext);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = holder;
    if (!current) return undefined;
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watcher.observe(current);
    return () => watcher.disconnect();
  }, [holder]);
  return studio?.width ?? width;
}
