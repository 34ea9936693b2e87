/**
 * After one visit the game plays and debriefs without a network: a service worker keeps its files. A newer version waits until the
 * player takes it; the page never reloads by itself, in this tab or in another.
 */
import { registerSW } from 'virtual:pwa-register';

interface Told {
  offerUpdate(take: () => void): void;
}

export function workOffline(game: Told): void {
  // Sources that are being written must never come from a cache.
  if (import.meta.env.MODE !== 'production') return;
  let taken = false;
  const take = registerSW({
    onNeedRefresh: () =>
      game.offerUpdate(() => {
        taken = true;
        void take();
      }),
    // The other tabs of the game are told as well: they go on as they are until their player agrees.
    onNeedReload: () => (taken ? location.reload() : game.offerUpdate(() => location.reload())),
    onRegisterError: (error: unknown) => console.warn('the game will not play without a network', error),
  });
}
