/** What html-validate asks of the page: everything it recommends and its rules for access, but for the few below. */
import { HtmlValidate } from 'html-validate';

const RULES = {
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Both ways of writing these are valid HTML; the formatter writes one, a browser that is asked for its page the other.
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Portraits set their colours by custom properties, and Preact writes what it is given.
    'no-inline-style': 'off',
    // A list is named by what it is a list of: that is how a screen reader finds the choices and the places.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
} as const;

const validator = new HtmlValidate(structuredClone(RULES) as unknown as ConstructorParameters<typeof HtmlValidate>[0]);

/** Everything that is wrong with a page, one line each. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`));
}
