/** Why it went otherwise: the rules that moved the group that came to differ most, each with its place in the book. */
import type { JSX } from 'preact';
import { textsIn } from '../../shared/messages.ts';
import { inSentence } from '../../shared/words.ts';
import { placesOf, toldRules } from './reported.tsx';
import type { RunProps } from './shared-props.ts';

export function WhySlide({ host, say, course }: RunProps): JSX.Element {
  const t = textsIn(host.language);
  const rules = toldRules(course);
  return (
    <section class="why">
      <h1 tabIndex={-1} data-focus>
        {course && rules.length > 0
          ? say('why.heading', { group: inSentence(t, host.text(`group.${course.group}.name`)) })
          : say('why.nothing')}
      </h1>
      {rules.length === 0 ? null : (
        <table>
          <caption>{say('why.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('why.rule')}</th>
              <th scope="col">{say('outcome.was')}</th>
              <th scope="col">{say('outcome.other')}</th>
              <th scope="col">{say('why.source')}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map((one) => (
              <tr key={one.rule}>
                <th scope="row">{t.find(`rule.${one.rule}`) ?? one.rule}</th>
                <td>{t.points(one.was)}</td>
                <td>{t.points(one.other)}</td>
                <td class="source">{one.claims.length === 0 ? say('why.design') : placesOf(host.language, one.claims)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
