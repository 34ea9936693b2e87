/** Text with the Dutch names in it marked as Dutch, so that an English voice does not stumble over them. */
import { Fragment, type JSX } from 'preact';
import { useOverlay } from './context.ts';

/** Names of towns, squares and streets, which end as they do everywhere in the Netherlands. */
const TOPONYM = String.raw`[A-Z][a-z]+(?:plein|straat|gracht|stein|laan|kade|wijk|hof)`;
const TITLES = new Set(['Mr', 'Mrs', 'Ms', 'Miss', 'Dr', 'The']);

export function Foreign({ text }: { readonly text: string }): JSX.Element {
  const { game, t } = useOverlay();
  if (t.language === 'nl') return <>{text}</>;
  const people = game.people.flatMap(({ id }) => namesIn(game.text(`person.${id}.name`)));
  const names = new RegExp(String.raw`\b(${[...people, TOPONYM].join('|')})\b`);
  // Every second part is one that was split at.
  const parts = text.split(names).map((part, index) => ({ key: `${index} ${part}`, part, dutch: index % 2 === 1 }));
  return (
    <>
      {parts.map(({ key, part, dutch }) =>
        dutch ? (
          <span key={key} lang="nl">
            {part}
          </span>
        ) : (
          <Fragment key={key}>{part}</Fragment>
        ),
      )}
    </>
  );
}

function namesIn(name: string): string[] {
  return name.split(/[^\p{L}]+/u).filter((word) => /^\p{Lu}/u.test(word) && !TITLES.has(word));
}
