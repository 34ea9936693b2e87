/** Why a quantity moved: the causes in order, with the choice, the state that mattered, the rule and its source. */
import type { JSX } from 'preact';
import { bareName, quantityName, stateWords } from '../../shared/words.ts';
import { useOverlay } from '../context.ts';
import type { Why } from '../game.ts';
import { Dialog } from './dialog.tsx';

interface WhyDialogProps {
  readonly of: readonly string[];
  readonly onClose: () => void;
}

export function WhyDialog({ of, onClose }: WhyDialogProps): JSX.Element {
  const { game, t, groupName } = useOverlay();
  const answers = game.why(of);
  const [only] = answers;
  const first = of[0] ?? '';
  const single = answers.length === 1 && only !== undefined;
  const name = of.length > 1 ? bareName(t, first) : quantityName(t, first, groupName);
  return (
    <Dialog title={single ? titleOf(quantityName(t, only.of, groupName), only) : name} onClose={onClose}>
      {answers.length === 0 ? <p>{t.say('why.none')}</p> : null}
      {answers.map((why) => (
        <Answer key={`${why.of} ${why.week}`} why={why} titled={!single} />
      ))}
    </Dialog>
  );
}

function titleOf(name: string, why: Why): string {
  return `${name} ${signed(why.to - why.from)}`;
}

/** With a true minus sign, as in print. */
function signed(points: number): string {
  return points < 0 ? `−${Math.abs(points)}` : `+${points}`;
}

function Answer({ why, titled }: { readonly why: Why; readonly titled: boolean }): JSX.Element {
  const { t, groupName } = useOverlay();
  return (
    <section class="answer">
      {titled ? <h3>{titleOf(quantityName(t, why.of, groupName), why)}</h3> : null}
      <p class="eyebrow">{t.say('why.week', { week: why.week })}</p>
      <ol>
        {why.causes.map((cause, index) => (
          <Cause key={index} cause={cause} />
        ))}
      </ol>
    </section>
  );
}

function Cause({ cause }: { readonly cause: Why['causes'][number] }): JSX.Element {
  const { game, t } = useOverlay();
  const state = stateWords(t, cause.values);
  const claims = cause.claims.filter((claim) => claim !== 'design');
  return (
    <li class="cause">
      <span class="points">{signed(cause.points)}</span>
      <div>
        {cause.choice === undefined ? null : <p>{t.say('why.choice', { choice: `“${game.text(cause.choice)}”` })}</p>}
        <p>{t.find(`rule.${cause.rule}`) ?? ''}</p>
        {state.length > 0 ? <p>{t.say('why.state', { state: state.join(', ') })}</p> : null}
        <p class="hint">
          {t.say('why.rule', { rule: cause.rule })}
          {', '}
          {claims.length > 0 ? t.say('why.claims', { claims: claims.join(', ') }) : t.say('why.designChoice')}
        </p>
      </div>
    </li>
  );
}
