/** What is offered and said now, what is not, and because of which condition. */
import type { Explained } from '../../core/scenario/index.ts';
import type { Report } from './bridge.ts';
import type { Words } from './messages.ts';

export function TextPart({ report, words }: { report: Report; words: Words }) {
  return (
    <>
      {report.options.length > 0 ? <h2>{words.options}</h2> : null}
      <ul class="spoken">
        {report.options.map(({ id, offered, why }) => (
          <li key={id} data-on={offered}>
            <code>{id}</code> <span class="state">{offered ? words.shown : words.hidden}</span>
            <Why why={why} words={words} />
          </li>
        ))}
      </ul>
      <h2>{words.lines}</h2>
      <ul class="spoken">
        {report.lines.map(({ id, text, said, why }) => (
          <li key={id} data-on={said}>
            <code>{id}</code> <span class="state">{said ? words.said : words.unsaid}</span>
            <p>{text}</p>
            <Why why={why} words={words} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Why({ why, words }: { why: readonly Explained[]; words: Words }) {
  if (why.length === 0) return null;
  return (
    <ul class="why">
      {why.map(({ text, holds, now }) => (
        <li key={text} data-on={holds}>
          <span aria-hidden="true">{holds ? '✓' : '✗'}</span> <code>{text}</code>
          {now === null ? null : ` (${words.now} ${now})`}
        </li>
      ))}
    </ul>
  );
}
