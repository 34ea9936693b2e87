/** Why it went otherwise: the rules that moved the group that came to differ most, each with its place in the book. */
import type { JSX } from 'preact';
import { textsIn } from '../../shared/messages.ts';
import { glossaryIn } from '../../shared/glossary/glossary.ts';
import { inSentence } from '../../shared/words.ts';
import { useWhatIf } from './outcome-slide.tsx';
import type { RunProps } from './shared-props.ts';

/** More are not read from the last row. @source design choice */
const SHOWN = 3;

export function WhySlide(props: RunProps): JSX.Element {
  const { host, say } = props;
  const found = useWhatIf(props);
  const t = textsIn(host.language);
  const rules = found?.rules.slice(0, SHOWN) ?? [];
  return (
    <section class="why">
      <h1 tabIndex={-1} data-focus>
        {found && rules.length > 0
          ? say('why.heading', { group: inSentence(t, host.text(`group.${found.group}.name`)) })
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
                <td class="source">{one.claims.length === 0 ? say('why.design') : sourceOf(host.language, one.claims)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** "§ 2.2.5 (C16, C18)": sections of terms that rest on these claims, where one is known. */
function sourceOf(language: 'nl' | 'en', claims: readonly string[]): string {
  const [few, more] = [claims.slice(0, 3), claims.length > 3 ? ' …' : ''];
  const places = new Set(
    glossaryIn(language)
      .filter((one) => one.place !== '' && one.claims.some((claim) => few.includes(claim)))
      .map((one) => one.place),
  );
  const listed = `${few.join(', ')}${more}`;
  return places.size === 0 ? listed : `${[...places].slice(0, 2).join(', ')} (${listed})`;
}
