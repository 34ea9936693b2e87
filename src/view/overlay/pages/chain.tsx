/**
 * How it came about, as a chain: the other choice, what it moved at once, the rules that carried it on, where it showed, and by which
 * condition the endings parted. Folded under what came of a change, so that it is read after a guess; played through when it is opened.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Chain, Link, Otherwise } from '../../../core/insight/index.ts';
import { ChainLink } from '../../shared/chain-link.tsx';
import type { Texts } from '../../shared/messages.ts';
import { conditionName, levelWord, quantityOf } from '../../shared/words.ts';
import { useOverlay } from '../context.ts';
import { Claims } from '../dialogs/claims.tsx';
import type { Shelf, Study } from '../shelf.ts';
import { useLoaded } from './loaded.ts';
import { NotLoaded } from './not-loaded.tsx';
import { endingWord } from './run-words.ts';

interface ChainProps {
  readonly study: Study;
  readonly change: Otherwise;
}

export function ChainOf(props: ChainProps): JSX.Element {
  const { t } = useOverlay();
  const [opened, setOpened] = useState(false);
  return (
    <details class="answer chain-of" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{t.say('chain.open')}</summary>
      {opened ? <Opened {...props} /> : null}
    </details>
  );
}

function Opened({ study, change }: ChainProps): JSX.Element {
  const { game, t } = useOverlay();
  const { run } = study.run;
  const loaded = useLoaded(() => game.shelf.chain(run, change), [run, change]);
  const chain = loaded.value;
  return (
    <div aria-live="polite">
      <NotLoaded of={loaded} />
      {chain ? <Links study={study} change={change} chain={chain} /> : null}
      {chain || loaded.failed ? null : <p>{t.say(chain === null ? 'chain.impossible' : 'chain.busy')}</p>}
    </div>
  );
}

function Links({ study, change, chain }: ChainProps & { readonly chain: Chain }): JSX.Element {
  const { game, t } = useOverlay();
  const told: Told = { t, shelf: game.shelf, scenario: study.run.scenario };
  const { direct, carried } = chain;
  const endings = [study.course.ending, change.ending] as const;
  if (!direct && carried.length === 0 && endings[0] === endings[1]) return <p>{t.say('chain.none')}</p>;
  return (
    <>
      <p class="hint">{t.say('chain.about')}</p>
      <ol class="chain">
        <ChainLink label={t.say('chain.choice')}>{choiceWords(told, change)}</ChainLink>
        {direct ? <ChainLink label={t.say('chain.direct')}>{movedBy(told, direct, 'chain.moved', [])}</ChainLink> : null}
        {carried.map((link, at) => (
          <ChainLink key={`${link.of} ${link.rule}`} label={at > 0 ? t.say('chain.also') : carriedWord(t, chain)}>
            {movedBy(told, link, 'chain.sum', [direct, ...carried.slice(0, at)])}
          </ChainLink>
        ))}
        <ChainLink label={t.say('chain.seen')}>{seenWords(told, chain)}</ChainLink>
        <ChainLink label={t.say('chain.ended')}>{endWords(told, chain, endings)}</ChainLink>
      </ol>
    </>
  );
}

interface Told {
  readonly t: Texts;
  readonly shelf: Pick<Shelf, 'text' | 'endings'>;
  readonly scenario: string;
}

const carriedWord = (t: Texts, { onLastDay }: Chain): string => t.say(onLastDay ? 'chain.carriedLastDay' : 'chain.carried');

function choiceWords({ t, shelf, scenario }: Told, { changed }: Otherwise): JSX.Element[] {
  const text = (key: string): string => shelf.text(scenario, key);
  return changed.map(({ at, scene, from, to }) => {
    const other = text(`choice.${scene}.${to}`);
    const was = from === null ? null : text(`choice.${scene}.${from}`);
    return (
      <p key={at}>
        {was === null ? t.say('chain.added', { other, scene: text(`scene.${scene}`) }) : t.say('chain.chosen', { was, other })}
      </p>
    );
  });
}

/** What a rule did on either side, what it says, and what the book reports of that; a rule that was told before says no more than that. */
function movedBy(told: Told, link: Link, as: 'chain.moved' | 'chain.sum', before: readonly (Link | null)[]): JSX.Element {
  const { t } = told;
  const { of, rule, claims, was, other } = link;
  const [known] = claims;
  return (
    <>
      <p>{t.say(as, { quantity: nameOf(told, of), was: t.points(was), other: t.points(other) })}</p>
      {before.some((one) => one?.rule === rule) ? <p>{t.say('chain.again')}</p> : <Rule rule={rule} claim={known ?? null} />}
    </>
  );
}

function Rule({ rule, claim }: { readonly rule: string; readonly claim: string | null }): JSX.Element {
  const { t } = useOverlay();
  return (
    <>
      <p>{t.find(`rule.${rule}`) ?? rule}</p>
      {claim === null ? <p class="hint">{t.say('why.designChoice')}</p> : <Claims ids={[claim]} />}
    </>
  );
}

function nameOf({ t, shelf, scenario }: Told, path: string): string {
  return conditionName(t, path, (group) => shelf.text(scenario, `group.${group}.name`));
}

/** In the middle of a sentence. */
function lowerName(told: Told, path: string): string {
  const name = nameOf(told, path);
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}

/** A value with its word; of what is counted, the number alone. */
function valueWord(t: Texts, path: string, value: number): string {
  const quantity = quantityOf(path);
  if (quantity === 'carried' || quantity === 'dropped') return String(value);
  return t.say('chain.level', { word: levelWord(t, quantity, value), value });
}

function seenWords(told: Told, { of, seen, shown }: Chain): string {
  const { t, shelf, scenario } = told;
  const level = seen
    ? t.say(seen.left ? 'chain.left' : 'chain.week', {
        week: seen.week,
        quantity: nameOf(told, of),
        was: valueWord(t, of, seen.was),
        other: valueWord(t, of, seen.other),
      })
    : '';
  const scene = shown ? t.say(`chain.shown.${shown.on}`, { scene: shelf.text(scenario, `scene.${shown.scene}`), week: shown.week }) : '';
  return [level, scene].filter((one) => one !== '').join(' ');
}

function endWords(told: Told, { ending }: Chain, [was, other]: readonly [string | null, string | null]): string {
  const { t } = told;
  if (was === other) return t.say('chain.sameEnding', { was: endingName(told, was) });
  const turned = t.say('chain.otherEnding', { was: endingName(told, was), other: endingName(told, other) });
  if (!ending) return turned;
  const { of, atLeast, below } = ending;
  const asked = t.say(atLeast === null ? 'chain.below' : 'chain.atLeast', {
    ending: endingName(told, ending.ending),
    quantity: lowerName(told, of),
    bound: atLeast ?? below ?? 0,
    was: valueWord(t, of, ending.was),
    other: valueWord(t, of, ending.other),
  });
  return `${turned} ${asked}`;
}

/** Quoted where it is a title. */
function endingName({ t, shelf, scenario }: Told, ending: string | null): string {
  const word = endingWord(t, shelf, scenario, ending);
  return ending !== null && word === shelf.text(scenario, `ending.${ending}`) ? `“${word}”` : word;
}
