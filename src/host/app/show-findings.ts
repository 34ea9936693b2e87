/** Shows an author what is wrong with a scenario instead of starting it. Text only, never markup. */
import { findingText, type Finding } from '../../core/scenario/index.ts';

export function showFindings(parent: HTMLElement, findings: readonly Finding[]): void {
  const card = document.createElement('section');
  card.className = 'card sheet findings';
  card.setAttribute('role', 'alert');
  const title = document.createElement('h1');
  title.textContent = `This scenario cannot be played yet: ${findings.length} findings`;
  const list = document.createElement('ol');
  for (const finding of findings) {
    const item = document.createElement('li');
    item.textContent = findingText(finding);
    list.append(item);
  }
  card.append(title, list);
  parent.replaceChildren(card);
}
