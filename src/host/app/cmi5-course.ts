/** Opens the game as cmi5 launches it: what is told goes by the outbox, where the player sees it and may stop it. */
import { Cmi5 } from '../lms/cmi5.ts';
import { launchCmi5 } from '../lms/cmi5-launch.ts';
import type { LmsDoor, Words } from '../lms/door.ts';
import { StatementChannel } from '../lms/statement-channel.ts';
import type { RunningGame } from './running-game.ts';

/** @returns the key of a notice when there is no launch */
export async function openCmi5(game: RunningGame, words: Words): Promise<LmsDoor | string> {
  const launch = await launchCmi5(location.href);
  if (typeof launch === 'string') return launch;
  const { store, setting, language, silent } = launch;
  if (language) game.change({ language });
  if (silent) game.change({ sound: { interface: 0, ambience: 0, music: 0 } });
  // The enrolment too: on a computer that is shared, nobody sends what another left behind.
  const to = `lrs:${store.endpoint}#${setting.registration}`;
  const channel = new StatementChannel(store);
  const courier = await game.outgoing.open({
    to,
    channel,
    name: { key: 'sending.lms', values: { host: new URL(store.endpoint).host } },
    pseudonym: () => setting.actor.account.name,
  });
  const desk = {
    to,
    take: courier.take.bind(courier),
    hold: channel.hold.bind(channel),
    hurry: channel.hurry.bind(channel),
    stopped: () => courier.state.stopped,
  };
  return new Cmi5(launch, desk, words);
}
