import { afterEach, describe, expect, it, vi } from 'vitest';
import { Curtain } from '../../../src/view/town/stage/curtain.ts';

/** A curtain, and all that happens at it in order. */
function hung() {
  const happened: string[] = [];
  const style = new Proxy<Record<string, string>>(
    {},
    {
      set: (_, key, value) => {
        happened.push(`${String(key)}: ${value}`);
        return true;
      },
    },
  );
  const curtain = new Curtain({
    sheets: [{ style } as unknown as HTMLElement],
    hold: (on) => happened.push(on ? 'held' : 'let go'),
    draw: () => {
      happened.push('drawn');
      return Promise.resolve();
    },
  });
  return { curtain, happened };
}

describe('one picture gives way to another', () => {
  afterEach(() => vi.useRealTimers());

  it('the old one goes at once, for its still lies there, and no picture is drawn from then on', async () => {
    const { curtain, happened } = hung();
    await curtain.fade(0, false);
    expect(happened).toEqual(['held', 'transition: none', 'opacity: 0']);
  });

  it.each([
    ['with motion', false, 320],
    ['without', true, 180],
  ] as const)('the new one is drawn whole before it comes up, in one fade, %s', async (_, calm, duration) => {
    vi.useFakeTimers();
    const { curtain, happened } = hung();
    let done = false;
    void curtain.fade(1, calm).then(() => (done = true));
    await vi.advanceTimersByTimeAsync(duration - 1);
    expect(happened).toEqual(['drawn', 'let go', `transition: opacity ${duration}ms linear`, 'opacity: 1']);
    expect(done).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toBe(true);
  });
});
