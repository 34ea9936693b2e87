/** The gallery: every drawing side by side. `?part=bodies,faces&scale=2&size=160` shows a part of it, larger or smaller. */
import './gallery.css';
import { render, type JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Portrait } from '../../src/view/overlay/portrait/portrait.tsx';
import { bakeSprite } from '../../src/view/town/draw/catalog.ts';
import scenarios from 'virtual:scenarios/all';
import type { Look } from '../../src/core/scenario/look.ts';
import { FACES, GAZES, MOODS, NEIGHBOURS, ON_WOODS } from './faces.ts';
import { PARTS, type Specimen } from './specimens.ts';

function Drawing({ specimen, scale }: { readonly specimen: Specimen; readonly scale: number }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.replaceChildren(bakeSprite(specimen.sprite, scale, specimen.snow === true).canvas);
  }, [specimen, scale]);
  return (
    <figure>
      <div ref={box} />
      <figcaption>{specimen.name}</figcaption>
    </figure>
  );
}

function Faces({ size }: { readonly size: string }): JSX.Element {
  return (
    <div class={`row size-${size}`}>
      {FACES.flatMap(({ name, look }) =>
        GAZES.map((gaze) => (
          <figure key={`${name} ${gaze}`}>
            <div class="moods">
              {MOODS.map((mood) => (
                <Portrait key={mood} look={look} mood={mood} gaze={gaze} />
              ))}
            </div>
            <figcaption>
              {name}, {gaze}: {MOODS.join(', ')}
            </figcaption>
          </figure>
        )),
      )}
    </div>
  );
}

/** Every mood on every wood, from the front and turned, in colour and without. */
function Moods({ size }: { readonly size: string }): JSX.Element {
  return (
    <div class={`row size-${size}`}>
      {ON_WOODS.flatMap(({ name, look }) =>
        (['front', 'left'] as const).flatMap((gaze) =>
          ['', ' grey'].map((paint) => (
            <figure key={`${name} ${gaze}${paint}`}>
              <div class={`moods${paint}`}>
                {MOODS.map((mood) => (
                  <Portrait key={mood} look={look} mood={mood} gaze={gaze} />
                ))}
              </div>
              <figcaption>
                {name}, {gaze}
              </figcaption>
            </figure>
          )),
        ),
      )}
    </div>
  );
}

/** Everybody of every scenario once, with the peg on the board beside the portrait: one person to the eye. */
const CAST = new Map(
  Object.values(scenarios).flatMap(({ file }) => (file?.people ?? []).map(({ name, look }): [string, Look] => [name, look])),
);

function Cast({ size }: { readonly size: string }): JSX.Element {
  return (
    <div class={`row size-${size}`}>
      {[...CAST].map(([name, look]) => (
        <figure key={name} class="somebody">
          <div class="moods">
            {(['r', 'bl'] as const).map((facing) => (
              <Drawing
                key={facing}
                specimen={{ name: '', sprite: { kind: 'peg', peg: { look, life: 1, facing, prop: look.prop ?? 'none' } } }}
                scale={2}
              />
            ))}
            <Portrait look={look} mood="neutral" />
            <Portrait look={look} mood="warm" gaze="left" />
          </div>
          <figcaption>{name}</figcaption>
        </figure>
      ))}
    </div>
  );
}

/** Sixty people side by side, in every mood and turned every way. */
function Neighbours({ size }: { readonly size: string }): JSX.Element {
  return (
    <div class={`row size-${size}`}>
      {NEIGHBOURS.map(({ name, look }, index) => (
        <figure key={name}>
          <Portrait look={look} mood={MOODS[index % MOODS.length] ?? 'neutral'} gaze={GAZES[index % GAZES.length] ?? 'front'} />
          <figcaption>
            {name}, {MOODS[index % MOODS.length]}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

const PORTRAITS: Readonly<Record<string, (given: { readonly size: string }) => JSX.Element>> = {
  faces: Faces,
  moods: Moods,
  cast: Cast,
  neighbours: Neighbours,
};

function Part({ part, query }: { readonly part: string; readonly query: URLSearchParams }): JSX.Element {
  const Faced = PORTRAITS[part];
  if (Faced !== undefined) return <Faced size={query.get('size') ?? '96'} />;
  return (
    <div class="row">
      {(PARTS[part]?.() ?? []).map((specimen) => (
        <Drawing key={specimen.name} specimen={specimen} scale={Number(query.get('scale') ?? 1.5)} />
      ))}
    </div>
  );
}

function Gallery({ query }: { readonly query: URLSearchParams }): JSX.Element {
  const all = [...Object.keys(PARTS), ...Object.keys(PORTRAITS)];
  const chosen = query.get('part')?.split(',') ?? all;
  return (
    <>
      <nav>
        {all.map((part) => (
          <a key={part} href={`?part=${part}`}>
            {part}
          </a>
        ))}
      </nav>
      {chosen.map((part) => (
        <section key={part}>
          <h2>{part}</h2>
          <Part part={part} query={query} />
        </section>
      ))}
    </>
  );
}

const root = document.querySelector('#gallery');
if (root) render(<Gallery query={new URLSearchParams(location.search)} />, root);
