/** Why it went otherwise, as a chain: the choice, what it moved at once, the rules that carried it on, where it showed, how it ended. */
import type { JSX } from 'preact';
import type { Chain, Link, WhatIf } from '../../../core/insight/index.ts';
import { ChainLink } from '../../shared/chain-link.tsx';
import { textsIn } from '../../shared/messages.ts';
import { conditionName } from '../../shared/words.ts';
import { triedOption } from './predict-slide.tsx';
import { placesOf } from './reported.tsx';
import type { RunProps } from './shared-props.ts';

type Props = Pick<RunProps, 'host' | 'say'>;
type Told = Props & { readonly chain: Chain };

export function WhySlide(props: RunProps): JSX.Element {
  const { say, course } = props;
  return (
    <section class="why">
      <h1 tabIndex={-1} data-focus>
        {say(course && !isEmpty(course) ? 'why.chain' : 'why.nothing')}
      </h1>
      {course && !isEmpty(course) ? <Links {...props} course={course} /> : null}
    </section>
  );
}

const isEmpty = ({ chain, was, other }: WhatIf): boolean => !chain.direct && chain.carried.length === 0 && was.ending === other.ending;

function Links(props: RunProps & { readonly course: WhatIf }): JSX.Element {
  const { host, say, step, moment, course } = props;
  const { chain } = course;
  const scene = step.scene ?? '';
  const choice = (id: string | null | undefined): string => (id ? host.text(`choice.${scene}.${id}`) : '');
  const told = { host, say, chain };
  return (
    <ol class="chain">
      <ChainLink label={say('why.choice')}>
        {say('why.chosen', { was: choice(moment?.plan?.choice), other: choice(triedOption(props)) })}
      </ChainLink>
      {chain.direct ? (
        <ChainLink label={say('why.direct')}>
          <Moved {...told} link={chain.direct} as="why.moved" />
        </ChainLink>
      ) : null}
      {chain.carried.map((link) => (
        <ChainLink key={link.rule} label={say(chain.onLastDay ? 'why.carried-left' : 'why.carried')}>
          <Moved {...told} link={link} as="why.sum" />
        </ChainLink>
      ))}
      <ChainLink label={say('why.seen')}>{seenWords(told)}</ChainLink>
      <ChainLink label={say('why.ended')}>{endWords({ ...told, course })}</ChainLink>
    </ol>
  );
}

/** What a rule did, what it says, and where that stands. */
function Moved({ host, say, link, as }: Told & { readonly link: Link; readonly as: 'why.moved' | 'why.sum' }): JSX.Element {
  const t = textsIn(host.language);
  const { rule, claims } = link;
  const points = (value: number): string => (value === 0 ? '0' : t.points(value));
  const places = placesOf(host.language, claims.slice(0, 1));
  return (
    <>
      {say(as, { quantity: nameOf({ host }, link.of), other: points(link.other), points: points(link.was) })}{' '}
      {t.find(`rule.${rule}`) ?? rule} <small>{places === '' ? say('why.design') : `${claims[0] ?? ''}, ${places}`}</small>
    </>
  );
}

const nameOf = ({ host }: Pick<Props, 'host'>, path: string): string =>
  conditionName(textsIn(host.language), path, (group) => host.text(`group.${group}.name`));

function seenWords({ host, say, chain: { of, seen, shown } }: Told): string {
  const level = seen
    ? say(seen.left ? 'why.left' : 'why.week', { week: seen.week, quantity: nameOf({ host }, of), was: seen.was, other: seen.other })
    : '';
  const scene = shown ? say(`why.shown.${shown.on}`, { scene: host.text(`scene.${shown.scene}`), week: shown.week }) : '';
  return [level, scene].filter((one) => one !== '').join(' ');
}

function endWords({ host, say, chain: { ending }, course }: Told & { readonly course: WhatIf }): string {
  const name = (id: string | null): string => (id === null ? '' : host.text(`ending.${id}`));
  const [was, other] = [name(course.was.ending), name(course.other.ending)];
  if (course.was.ending === course.other.ending) return say('why.same-ending', { was });
  const turned = say('why.other-ending', { was, other });
  if (!ending) return turned;
  const { of, atLeast, below } = ending;
  const key = atLeast !== null ? 'why.at-least' : 'why.below';
  const asked = { ending: name(ending.ending), quantity: nameOf({ host }, of), bound: atLeast ?? below ?? 0 };
  return `${turned} ${say(key, { ...asked, was: ending.was, other: ending.other })}`;
}
