/** The page's side of the draughtsman. */
import { afterFrame, during, type Drawing } from '../../view/debrief/index.ts';
import type { AskedToDraw, Drawn } from './draughtsman.ts';

export function startDrawing(): Drawing {
  const worker = new Worker(new URL('draughtsman.ts', import.meta.url), { type: 'module' });
  const answers: ((drawn: Drawn) => void)[] = [];
  let handedOver = Promise.resolve();
  // It answers in the order in which it is asked. The page takes one in at a time.
  worker.addEventListener('message', ({ data }: MessageEvent<Drawn>) => {
    const answer = answers.shift();
    handedOver = handedOver.then(afterFrame).then(() => answer?.(data));
  });
  const ask = async (asked: AskedToDraw): Promise<Drawn> =>
    during(
      new Promise((resolve) => {
        answers.push(resolve);
        worker.postMessage(asked, []);
      }),
    );
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
