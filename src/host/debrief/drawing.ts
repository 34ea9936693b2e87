/** The page's side of the draughtsman. */
import { afterFrame, during, type Drawing } from '../../view/debrief/index.ts';
import type { AskedToDraw, Drawn } from './draughtsman.ts';

interface Asker {
  readonly resolve: (drawn: NonNullable<Drawn>) => void;
  readonly reject: (error: Error) => void;
}

export function startDrawing(): Drawing {
  return drawingBy(new Worker(new URL('draughtsman.ts', import.meta.url), { type: 'module' }));
}

/** @throws what could not be drawn, in the promise of whoever asked for it */
export function drawingBy(worker: Pick<Worker, 'addEventListener' | 'postMessage'>): Drawing {
  const askers: Asker[] = [];
  let handedOver = Promise.resolve();
  let gone = false;
  // It answers in the order in which it is asked. The page takes one in at a time.
  worker.addEventListener('message', (event) => {
    const { data } = event as MessageEvent<Drawn>;
    const asker = askers.shift();
    handedOver = handedOver
      .then(afterFrame)
      .then(() => (data === null ? asker?.reject(new Error('it could not be drawn')) : asker?.resolve(data)));
  });
  // It could not be fetched, or does not run in this browser: it will not answer any more.
  worker.addEventListener('error', () => {
    gone = true;
    for (const { reject } of askers.splice(0)) reject(new Error('nobody draws'));
  });
  const ask = async (asked: AskedToDraw): Promise<NonNullable<Drawn>> => {
    if (gone) throw new Error('nobody draws');
    return during(
      new Promise((resolve, reject) => {
        askers.push({ resolve, reject });
        worker.postMessage(asked, []);
      }),
    );
  };
  return {
    async draw(spec, width) {
      const drawn = await ask({ spec, width });
      return typeof drawn === 'string' ? drawn : '';
    },
    async lay(paths, width) {
      const drawn = await ask({ paths, width });
      if (typeof drawn === 'string') throw new TypeError('a chart came for a path picture');
      return drawn;
    },
  };
}
