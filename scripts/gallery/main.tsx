/** The gallery: every drawing side by side. `?part=bodies,faces&scale=2&size=160` shows a part of it, larger or smaller. */
import './gallery.css';
import { render, type JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Portrait } from '../../src/view/overlay/portrait/portrait.tsx';
import { bakeSprite } from '../../src/view/town/draw/catalog.ts';
import { FACES, GAZES, MOODS, NEIGHBOURS } from './faces.ts';
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

const PORTRAITS: Readonly<Record<string, (given: { readonly size: string }) => JSX.Element>> = { faces: Faces, neighbours: Neighbours };

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
