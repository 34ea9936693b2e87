/** Why a quantity moved: the causes in order, with the choice, the state that mattered, the rule and its source. */
import type { JSX } from 'preact';
import type { Texts } from '../../shared/messages.ts';
import { bareName, quantityName, stateWords } from '../../shared/words.ts';
import { useOverlay } from '../context.ts';
import type { Why } from '../game.ts';
import { Claims } from './claims.tsx';
import { Dialog } from './dialog.tsx';

interface WhyDialogProps {
  readonly of: readonly string[];
  readonly onClose: () => void;
}

export function WhyDialog({ of, onClose }: WhyDialogProps): JSX.Element {
  const { game, t, groupName } = useOverlay();
  const answers = game.why(of);
  const [first] = answers;
  const single = answers.length === 1 && first !== undefined;
  const name = of.length > 1 ? bareName(t, of[0] ?? '') : quantityName(t, of[0] ?? '', groupName);
  return (
    <Dialog title={single ? titleOf(t, name, first) : name} onClose={onClose}>
      {answers.length === 0 ? <p>{t.say('why.none')}</p> : null}
      {single ? <Causes why={first} /> : <Weeks answers={answers} />}
    </Dialog>
  );
}

function titleOf(t: Texts, name: string, why: Why): string {
  return `${name} ${t.points(why.to - why.from)}`;
}

/** How many weeks show before one asks for the earlier ones. */
const SHOWN = 3;

/** Several answers by week, newest first. */
function Weeks({ answers }: { readonly answers: readonly Why[] }): JSX.Element {
  const { t } = useOverlay();
  const weeks = [...new Set(answers.map(({ week }) => week))].toSorted((a, b) => b - a);
  const inWeek = (week: number): JSX.Element => (
    <section key={week} class="why-week">
      <h3>{t.say('why.week', { week })}</h3>
      {answers
        .filter((why) => why.week === week)
        .map((why, index) => (
          <Answer key={`${why.of} ${index}`} why={why} open={week === weeks[0] && index === 0} />
        ))}
    </section>
  );
  const earlier = weeks.slice(SHOWN);
  return (
    <>
      {weeks.slice(0, SHOWN).map(inWeek)}
      {earlier.length > 0 ? (
        <details class="answer">
          <summary>{t.count('why.earlier', earlier.length)}</summary>
          {earlier.map(inWeek)}
        </details>
      ) : null}
    </>
  );
}

/** One of several answers; all but the newest fold away. */
function Answer({ why, open }: { readonly why: Why; readonly open: boolean }): JSX.Element {
  const { t, groupName } = useOverlay();
  return (
    <details class="answer" open={open}>
      <summary>
        <b>{titleOf(t, quantityName(t, why.of, groupName), why)}</b>
      </summary>
      <Causes why={why} />
    </details>
  );
}

function Causes({ why }: { readonly why: Why }): JSX.Element {
  return (
    <ol class="causes">
      {why.causes.map((cause, index) => (
        <Cause key={`${index} ${cause.rule}`} cause={cause} />
      ))}
    </ol>
  );
}

function Cause({ cause }: { readonly cause: Why['causes'][number] }): JSX.Element {
  const { game, t } = useOverlay();
  const state = stateWords(t, cause.values);
  const rule = t.find(`rule.${cause.rule}`);
  const claims = cause.claims.filter((claim) => claim !== 'design');
  return (
    <li class="cause">
      <span class="points">{t.points(cause.points)}</span>
      <div>
        {cause.choice === undefined ? null : <p>{t.say('why.choice', { choice: `“${game.text(cause.choice)}”` })}</p>}
        {rule === undefined ? null : <p>{rule}</p>}
        {state.length > 0 ? <p>{t.say('why.state', { state: state.join(', ') })}</p> : null}
        <p class="hint">
          {t.say('why.rule', { rule: cause.rule })}
          {', '}
          {claims.length > 0 ? t.say('why.claims', { claims: claims.join(', ') }) : t.say('why.designChoice')}
        </p>
        {claims.length > 0 ? <Claims ids={claims} /> : null}
      </div>
    </li>
  );
}
