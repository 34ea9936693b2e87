/** Says, as long as something is sent, that it is; pressed, it tells what. */
import type { JSX } from 'preact';
import type { MessageKey } from '../../shared/messages.ts';
import { useOverlay } from '../context.ts';
import type { Sending } from '../sending.ts';

export function SendingMark(): JSX.Element | null {
  const { game, open, t } = useOverlay();
  if (game.sending.length === 0) return null;
  return (
    <button type="button" class="sending-mark" data-panel data-state={stateOf(game.sending)} onClick={() => open({ name: 'sending' })}>
      <i aria-hidden="true" />
      {t.say(WORDS[stateOf(game.sending)])}
    </button>
  );
}

type State = 'on' | 'waits' | 'off';
const WORDS: Readonly<Record<State, MessageKey>> = { on: 'sending.mark', waits: 'sending.markWaits', off: 'sending.markOff' };

function stateOf(sending: readonly Sending[]): State {
  if (sending.every((one) => one.stopped)) return 'off';
  return sending.some((one) => one.trouble !== null && !one.stopped) ? 'waits' : 'on';
}
