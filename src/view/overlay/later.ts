/** For what a screen reader has to hear: a live region speaks of what is added to it, not of what it was born with. */
import { useEffect, useState } from 'preact/hooks';

export function useOneFrameLater(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready;
}
