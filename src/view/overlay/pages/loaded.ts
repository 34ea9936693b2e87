/** What is fetched or worked out when a page is opened; it is asked for again when one of `on` changes. */
import { useEffect, useState } from 'preact/hooks';

/** `undefined` while it is on its way. */
export function useLoaded<T>(load: () => Promise<T>, on: readonly unknown[]): T | undefined {
  const [loaded, setLoaded] = useState<T | undefined>(undefined);
  useEffect(() => {
    let left = false;
    const take = async (): Promise<void> => {
      const result = await load();
      if (!left) setLoaded(() => result);
    };
    void take();
    return () => {
      left = true;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the caller says on what it depends
  }, on);
  return loaded;
}
