/**
 * How the class went through the scenario: decisions from top to bottom, options as blocks, ribbons for how many went from which to
 * which. A block tells more when it is pointed at or focused. On a narrow page the list alone stands there.
 */
import type { JSX } from 'preact';
import { useCallback, useContext, useMemo, useRef, useState } from 'preact/hooks';
import type { ClassFigures, PathNode } from '../../../core/report/index.ts';
import type { Say } from '../words.ts';
import { Behind, StudioContext, useGrowing, useLaid, useWidth } from './chart.tsx';
import type { LaidPaths } from './path-layout.ts';
import { BLOCK, ROW } from './path-measures.ts';

interface PathsProps {
  readonly figures: ClassFigures;
  readonly text: (key: string) => string;
  readonly say: Say;
}

/** Beside the blocks: the names of the situations. @unit px */
const NAMES = 168;
/** Blocks and ribbons that a picture grows by. @source design choice */
const SOME = 4;
/** A narrower page has the list alone. @unit px */
export const NARROWEST = 620;

export function PathsChart(props: PathsProps): JSX.Element {
  const { figures, text, say } = props;
  const { paths, players } = figures;
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  const leftOut = paths.leftOut.map((scene) => text(`scene.${scene}`));
  return (
    <figure class="chart chart-paths">
      <figcaption>
        <h3>{say('paths')}</h3>
        <p>{say('paths.words', { steps: paths.steps.length, players: players.length, n: players.length })}</p>
        {leftOut.length > 0 && <p class="soft">{say('paths.left-out', { n: leftOut.length, names: leftOut.join(' · ') })}</p>}
      </figcaption>
      <div class="picture" ref={holder}>
        {width >= NARROWEST && <Picture {...props} width={width} />}
      </div>
      <Behind summary={say('as-list')} opened={width > 0 && width < NARROWEST}>
        <StepList {...props} />
      </Behind>
    </figure>
  );
}

/** Option or ending in words. */
function nameOf({ id }: Pick<PathNode, 'id'>, { text, say }: Pick<PathsProps, 'text' | 'say'>): string {
  if (id === 'ending.') return say('unfinished');
  return text(id.startsWith('ending.') ? id : `choice.${id}`);
}

const sceneOf = (id: string): string => id.slice(0, id.indexOf('.'));

/** What is told in full beside the picture: where the pointer went last, else where the keyboard is, else what was held. */
interface Attention {
  readonly pointed: string | null;
  readonly focused: string | null;
  readonly held: string | null;
}

function Picture(props: PathsProps & { width: number }): JSX.Element | null {
  const { figures, text, say, width } = props;
  const { paths } = figures;
  const found = useLaid(paths, width - NAMES);
  const laid = found === 'failed' ? null : found;
  const studio = useContext(StudioContext);
  const there = useGrowing(laid ? Math.max(laid.ribbons.length, laid.blocks.length) : 0, SOME);
  const [attention, setAttention] = useState<Attention>({ pointed: null, focused: null, held: null });
  const words = useMemo(
    () => keptOnce((id: string) => inWords(id, { figures, text, say })),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the texts are those of the language
    [figures, say],
  );
  const about = attention.pointed ?? attention.focused ?? attention.held;
  const rows = [...paths.steps.map(({ scene, week }) => [text(`scene.${scene}`), say('week', { week })]), [say('endings'), '']];
  const tell = useCallback((part: Partial<Attention>): void => setAttention((before) => ({ ...before, ...part })), []);
  // What stands there is not made again while the rest comes.
  const ribbonOf = useMemo(
    () =>
      keptOnce((one: LaidPaths['ribbons'][number]) => (
        <path
          key={`${one.from} ${one.to}`}
          d={one.shape}
          class={about === null ? '' : one.from === about || one.to === about ? 'on' : 'off'}
        />
      )),
    [about],
  );
  if (found === 'failed') return <p class="soft">{say('not-drawn')}</p>;
  if (!laid) return null;
  // It grows from above.
  const steps = (laid.blocks[Math.min(there, laid.blocks.length) - 1]?.node.step ?? 0) + 1;
  return (
    <>
      <div class="paths" style={{ height: `${laid.height}px` }} onPointerLeave={() => tell({ pointed: null })}>
        {rows.slice(0, steps).map(([name, when], at) => (
          <p key={at} class="row-name" style={{ top: `${at * ROW}px`, width: `${NAMES - 12}px` }}>
            {name} <small>{when}</small>
          </p>
        ))}
        <svg width={width - NAMES} height={laid.height} style={{ left: `${NAMES}px` }} aria-hidden="true" focusable="false">
          {laid.ribbons.slice(0, there).map(ribbonOf)}
        </svg>
        <Blocks {...props} blocks={laid.blocks} there={there} words={words} about={about} held={attention.held} tell={tell} />
      </div>
      {!studio && <output class="path-told">{about === null ? say('paths.how') : words(about)}</output>}
    </>
  );
}

interface BlocksProps extends PathsProps {
  readonly blocks: LaidPaths['blocks'];
  /** How many of them. */
  readonly there: number;
  /** What each block stands for, in full. */
  readonly words: (id: string) => string;
  readonly about: string | null;
  readonly held: string | null;
  tell(attention: Partial<Attention>): void;
}

/** One stop of the tab key; arrows go from block to block. */
function Blocks(props: BlocksProps): JSX.Element {
  const { blocks, there, words, about, held, tell } = props;
  const [last, setLast] = useState<string | null>(null);
  const stop = Math.max(
    0,
    blocks.findIndex((one) => one.node.id === last),
  );
  const list = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent): void => {
    const to = besides(blocks, stop, event.key);
    if (to === null) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[to]?.focus();
  };
  // A page that scrolls under a pointer at rest points at nothing.
  const point = ({ movementX, movementY }: PointerEvent, id: string): void => {
    if ((movementX !== 0 || movementY !== 0) && about !== id) tell({ pointed: id });
  };
  const stopId = blocks[stop]?.node.id;
  const blockOf = useMemo(
    () =>
      keptOnce(({ node, left, width, top }: LaidPaths['blocks'][number]) => (
        <button
          key={node.id}
          type="button"
          class={node.id.startsWith('ending.') ? 'block ending' : 'block'}
          style={{ left: `${NAMES + left}px`, top: `${top}px`, width: `${width}px`, height: `${BLOCK}px` }}
          tabIndex={node.id === stopId ? 0 : -1}
          aria-label={`${node.count} ${nameOf(node, props)} ${words(node.id)}`}
          aria-pressed={about === node.id}
          onPointerMove={(event) => point(event, node.id)}
          onFocus={() => {
            setLast(node.id);
            tell({ focused: node.id, pointed: null });
          }}
          onBlur={() => tell({ focused: null })}
          onKeyDown={go}
          onClick={() => tell({ held: held === node.id ? null : node.id })}
        >
          {width > 26 && <b>{node.count} </b>}
          {width > 70 && <span>{nameOf(node, props)}</span>}
        </button>
      )),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the texts are those of the language
    [blocks, words, stopId, about, held],
  );
  return (
    <div class="blocks" ref={list}>
      {blocks.slice(0, there).map(blockOf)}
    </div>
  );
}

/** The block that an arrow key leads to: left and right within a row, up and down to what lies nearest. */
function besides(blocks: BlocksProps['blocks'], at: number, key: string): number | null {
  const here = blocks[at];
  if (!here) return null;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const to = at + (key === 'ArrowRight' ? 1 : -1);
    return blocks[to]?.node.step === here.node.step ? to : null;
  }
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const step = here.node.step + (key === 'ArrowDown' ? 1 : -1);
  const middle = here.left + here.width / 2;
  const away = (index: number): number => Math.abs((blocks[index]?.left ?? 0) + (blocks[index]?.width ?? 0) / 2 - middle);
  const [nearest] = [...blocks.keys()].filter((index) => blocks[index]?.node.step === step).toSorted((a, b) => away(a) - away(b));
  return nearest ?? null;
}

/** Made when it is first asked for, and kept. */
function keptOnce<Of, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const kept = new Map<Of, Made>();
  return (of) => {
    const known = kept.get(of) ?? make(of);
    kept.set(of, known);
    return known;
  };
}

/** What a block stands for, in full. */
function inWords(id: string, { figures, text, say }: PathsProps): string {
  const { paths, decisions, players } = figures;
  const node = paths.nodes.find((one) => one.id === id);
  if (!node) return '';
  const name = nameOf(node, { text, say });
  if (id.startsWith('ending.')) return say('paths.ending', { name, n: node.count, of: players.length });
  const scene = sceneOf(id);
  const option = decisions.find((one) => one.scene === scene)?.options.find((one) => `${scene}.${one.id}` === id);
  const then = paths.links
    .filter((one) => one.from === id)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 3)
    .map((one) => `${nameOf({ id: one.to }, { text, say })} (${one.count})`);
  return [
    say('paths.option', {
      scene: text(`scene.${scene}`),
      name,
      taken: option?.taken ?? node.count,
      offered: option?.offered ?? node.count,
      n: option?.offered ?? node.count,
    }),
    say('paths.then', { names: then.join(', ') }),
    endingsTold(option?.endings ?? {}, { text, say }),
  ].join(' ');
}

function endingsTold(endings: Readonly<Record<string, number>>, { text, say }: Pick<PathsProps, 'text' | 'say'>): string {
  const told = Object.entries(endings)
    .toSorted(([, a], [, b]) => b - a)
    .map(([id, n]) => `${text(`ending.${id}`)} (${n})`);
  return told.length === 0 ? '' : say('paths.endings', { names: told.join(', ') });
}

/** The same in words: for a telephone, for a screen reader, and for whoever reads rather than looks. */
function StepList(props: PathsProps): JSX.Element {
  const { figures, text, say } = props;
  const { paths } = figures;
  const at = (step: number): readonly PathNode[] => paths.nodes.filter((one) => one.step === step);
  const item = (node: PathNode): JSX.Element => (
    <li key={node.id}>
      <b>{node.count}</b> {nameOf(node, props)}
    </li>
  );
  return (
    <ol class="steps">
      {paths.steps.map(({ scene, week }, step) => (
        <li key={scene}>
          <strong>{text(`scene.${scene}`)}</strong> <small>{say('week', { week })}</small>
          <ul>{at(step).map(item)}</ul>
        </li>
      ))}
      <li>
        <strong>{say('endings')}</strong>
        <ul>{at(paths.steps.length).map(item)}</ul>
      </li>
    </ol>
  );
}
