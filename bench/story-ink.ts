/** The synthetic story as ink: compiled from source by inkjs's compiler, then run from JSON by its runtime. */
import { Story as InkStory } from 'inkjs';
import { Compiler } from 'inkjs/full';
import { LEAST, MOST, QUANTITIES, type Bound, type Branch, type Choice, type Scene, type Story } from './story.ts';
import type { Walker } from './walker.ts';

function inkSource({ start, scenes }: Story): string {
  const variables = QUANTITIES.map((name) => `VAR ${name} = ${start[name]}`);
  return [...variables, `-> ${scenes[0]?.id}`, ...scenes.map(knotOf), ''].join('\n');
}

function knotOf({ id, text, choices }: Scene): string {
  return [`=== ${id} ===`, text, ...choices.map(choiceOf)].join('\n');
}

/** A choice's text is its number, so that it can be told which ones are offered. */
function choiceOf({ when, branches }: Choice, at: number): string {
  const head = `+ ${when ? `{${testOf(when)}} ` : ''}[${at}]`;
  const [only] = branches;
  if (branches.length === 1 && only) return [head, ...linesOf(only).map((line) => `    ${line}`)].join('\n');
  const cases = branches.flatMap((one) => [
    `    - ${one.when ? testOf(one.when) : 'else'}:`,
    ...linesOf(one).map((line) => `        ${line}`),
  ]);
  return [head, '    {', ...cases, '    }'].join('\n');
}

function linesOf({ moves, to }: Branch): string[] {
  return [...moves.map(({ of, by }) => `~ ${of} = MAX(${LEAST}, MIN(${MOST}, ${of} + ${by < 0 ? `(${by})` : by}))`), `-> ${to}`];
}

function testOf({ of, atLeast, below }: Bound): string {
  return [...(atLeast === undefined ? [] : [`${of} >= ${atLeast}`]), ...(below === undefined ? [] : [`${of} < ${below}`])].join(' && ');
}

/** What the ink compiler makes of it: JSON for the runtime. */
export function compileInk(story: Story): string {
  const json = new Compiler(inkSource(story)).Compile().ToJson();
  if (!json) throw new Error('the ink compiler gave no story');
  return json;
}

export function inkWalker(json: string): Walker {
  const ink = new InkStory(json);
  let text = ink.ContinueMaximally() ?? '';
  return {
    offer(choices) {
      let count = 0;
      for (const one of ink.currentChoices) choices[count++] = one.text.charCodeAt(0) - 48;
      return count;
    },
    take(choice) {
      const { index } = ink.currentChoices.find((one) => one.text.charCodeAt(0) - 48 === choice) ?? { index: -1 };
      ink.ChooseChoiceIndex(index);
      text = ink.ContinueMaximally() ?? '';
    },
    where: () => [text.slice(0, text.indexOf(' ')), ...QUANTITIES.map((name) => ink.variablesState.$(name))].join(' '),
  };
}
