/** Hands the player a game log as a file. */
import type { GameLog } from '../../core/log/index.ts';

export function offerFile(log: GameLog): void {
  offerText(`${log.scenario.id}-${log.player.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`, log);
}

/** Also for what could not be read as a log: nothing is lost. */
export function offerText(title: string, log: unknown): void {
  const name = `${title}.latendoen.json`;
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(log)}\n`], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
