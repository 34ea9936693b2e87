/** A chart with what it shows in words above it and the figures as a table behind it. */
import { createContext, type ComponentChildren, type JSX } from 'preact';
import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { afterFrame, settleNext } from '../after-frame.ts';
import { hang } from './hang.ts';
import type { Say } from '../words.ts';
import type * as Easel from './easel.ts';
import type { PathFigures } from '../../../core/report/index.ts';
import type { LaidPaths } from './path-layout.ts';
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

/** What draws for the page, on a thread of its own: a page that is worked with never waits for a chart. */
export interface Drawing {
  /** As markup. */
  draw(spec: ChartSpec, width: number): Promise<string>;
  lay(paths: PathFigures, width: number): Promise<LaidPaths>;
}
export const DrawingContext = createContext<Drawing | null>(null);

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
      <Picture spec={spec} say={say} />
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
export function Picture({ spec, say }: Pick<ChartProps, 'spec' | 'say'>): JSX.Element {
  const studio = useContext(StudioContext);
  if (studio) {
    // Bars stand two beside each other.
    const width = spec.kind === 'bars' ? Math.floor(studio.width / 2) - 20 : studio.width;
    const drawn = studio.easel.drawChart(spec, { ...studio, width }).outerHTML;
    return <div class="picture" dangerouslySetInnerHTML={{ __html: drawn }} />;
  }
  return <LivePicture spec={spec} say={say} />;
}

function LivePicture({ spec, say }: Pick<ChartProps, 'spec' | 'say'>): JSX.Element {
  const holder = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const width = useWidth(holder);
  const drawing = useContext(DrawingContext);
  const print = useMemo(() => JSON.stringify(spec), [spec]);
  useEffect(() => {
    if (!drawing || width === 0) return undefined;
    let isWanted = true;
    drawing
      .draw(spec, width)
      .then((markup) => holder.current && hang(markup, holder.current, () => isWanted))
      .then(
        () => isWanted && setFailed(false),
        () => isWanted && setFailed(true),
      );
    return () => {
      isWanted = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the same figures are not drawn again
  }, [print, width, drawing]);
  return (
    <>
      <div class="picture" ref={holder} />
      {failed && <p class="soft">{say('not-drawn')}</p>}
    </>
  );
}

/**
 * One after another, each drawn before the next, the first time and whenever they change: a page full of charts at once would hold the
 * page up. What was there stands until its turn comes.
 */
export function OneByOne({ children }: { children: readonly JSX.Element[] }): JSX.Element {
  const isAtOnce = useContext(StudioContext) !== null;
  const [shown, setShown] = useState<readonly JSX.Element[]>([]);
  useEffect(() => {
    const at = children.findIndex((one, index) => one !== shown[index]);
    const next = children[at];
    if (isAtOnce || !next) return undefined;
    let isWanted = true;
    void afterFrame().then(() => isWanted && setShown([...shown.slice(0, at), next, ...shown.slice(at + 1)]));
    return () => {
      isWanted = false;
    };
  }, [isAtOnce, children, shown]);
  useLayoutEffect(() => {
    if (!isAtOnce) void settleNext(document.documentElement);
  }, [isAtOnce, shown]);
  return <>{isAtOnce ? children : shown.slice(0, children.length)}</>;
}

/** How much of a long row is there: some more after each frame. All of it at once for paper. @param some added each time */
export function useGrowing(whole: number, some: number): number {
  const isAtOnce = useContext(StudioContext) !== null;
  const [there, setThere] = useState(Math.min(some, whole));
  useEffect(() => {
    if (isAtOnce || there >= whole) return undefined;
    let isWanted = true;
    void afterFrame().then(() => isWanted && setThere(there + some));
    return () => {
      isWanted = false;
    };
  }, [isAtOnce, there, whole, some]);
  useLayoutEffect(() => {
    if (!isAtOnce) void settleNext(document.documentElement);
  }, [isAtOnce, there, whole]);
  return isAtOnce ? whole : there;
}

let fetched: typeof Easel | null = null;

/** For paper, where everything is drawn at once. Also called when the page opens: later there may be no network. */
export async function fetchEasel(): Promise<typeof Easel> {
  fetched = await import('./easel.ts');
  return fetched;
}

/** Null until `fetchEasel` has it. */
export const easelAtHand = (): Studio['easel'] | null => fetched;

/** The path picture laid out; null until it is, or that it could not be. */
export function useLaid(paths: PathFigures, width: number): LaidPaths | 'failed' | null {
  const studio = useContext(StudioContext);
  const drawing = useContext(DrawingContext);
  const [laid, setLaid] = useState<LaidPaths | 'failed' | null>(null);
  useEffect(() => {
    if (!drawing) return undefined;
    let isWanted = true;
    drawing.lay(paths, width).then(
      (found) => isWanted && setLaid(found),
      () => isWanted && setLaid('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [paths, width, drawing]);
  return studio ? studio.easel.layPaths(paths, width) : laid;
}

/** The width that a picture has; 0 until it is known. @unit px */
export function useWidth(holder: { readonly current: HTMLElement | null }): number {
  const studio = useContext(StudioContext);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = holder;
    if (!current) return undefined;
    const watcher = new ResizeObserver(([entry]) => {
      const now = Math.floor(entry?.contentRect.width ?? 0);
      // What is out of sight for a moment, as while a page is printed, keeps its picture.
      if (now > 0) setWidth(now);
    });
    watcher.observe(current);
    return () => watcher.disconnect();
  }, [holder]);
  return studio?.width ?? width;
}
