/** What is fetched or worked out when a page is opened; it is asked for again when one of `on` changes. */
import { useEffect, useState } from 'preact/hooks';

export interface Loaded<T> {
  /** `undefined` while it is on its way, and when it did not come. */
  readonly value: T | undefined;
  /** It did not come: the page says so, see `NotLoaded`. */
  readonly failed: boolean;
  /** Asks for it once more. */
  readonly again: () => void;
}

export function useLoaded<T>(load: () => Promise<T>, on: readonly unknown[]): Loaded<T> {
  const [value, setValue] = useState<T | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    let left = false;
    const take = async (): Promise<void> => {
      const result = await load();
      if (!left) setValue(() => result);
    };
    setFailed(false);
    take().catch(() => {
      if (left) return;
      // What was there before is of something else.
      setValue(undefined);
      setFailed(true);
    });
    return () => {
      left = true;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the caller says on what it depends
  }, [...on, times]);
  return { value, failed, again: () => setTimes(times + 1) };
}
