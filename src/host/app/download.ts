/** Hands the player a game log as a file. */
import type { GameLog } from '../../core/log/index.ts';

export function offerFile(log: GameLog): void {
  const name = `${log.scenario.id}-${log.player.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.latendoen.json`;
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(log)}\n`], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
