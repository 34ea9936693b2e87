// @vitest-environment happy-dom
/** The page's side of who draws: what cannot be drawn is told to whoever asked for it, and to nobody else. */
import { expect, it } from 'vitest';
import { drawingBy } from '../../src/host/debrief/drawing.ts';

const spec = { kind: 'line', values: [1, 2], marks: [] } as const;

function draughtsman() {
  const worker = Object.assign(new EventTarget(), { postMessage: () => undefined });
  const answer = (data: unknown): boolean => worker.dispatchEvent(new MessageEvent('message', { data }));
  return { worker, answer, drawing: drawingBy(worker) };
}

it('one that cannot be drawn fails, and the next comes to who asked for it', async () => {
  const { answer, drawing } = draughtsman();
  const [first, second] = [drawing.draw(spec, 100), drawing.draw(spec, 200)];
  answer(null);
  answer('<svg/>');
  await expect(first).rejects.toThrow('could not be drawn');
  expect(await second).toBe('<svg/>');
});

it('when nobody draws, all that was asked for fails, and what is asked for after it', async () => {
  const { worker, drawing } = draughtsman();
  const waiting = drawing.draw(spec, 100);
  worker.dispatchEvent(new Event('error'));
  await expect(waiting).rejects.toThrow('nobody draws');
  await expect(drawing.draw(spec, 100)).rejects.toThrow('nobody draws');
});
