import { expect, it } from 'vitest';
import { Queue } from '../../../src/view/town/stage/queue.ts';

const GROUPS: Readonly<Record<string, string>> = { a1: 'a', a2: 'a', b1: 'b' };

function filled(): Queue {
  const queue = new Queue();
  queue.load(['bench', 'a1', 'b1', 'tree', 'a2'], (id) => GROUPS[id] ?? null);
  return queue;
}
const all = (queue: Queue, hurried = false): (string | undefined)[] => Array.from({ length: 5 }, () => queue.next(hurried));

it('lets everything come in its order while nobody is looked at', () => {
  expect(all(filled())).toEqual(['bench', 'a1', 'b1', 'tree', 'a2']);
});

it('stages whom one looks at first, then what is nobody’s, and lets the others wait', () => {
  const queue = filled();
  queue.attend('a');
  expect(all(queue)).toEqual(['a1', 'a2', 'bench', 'tree', undefined]);
  expect(queue.length).toBe(1);
  queue.attend('b');
  expect(queue.next(false)).toBe('b1');
  expect(queue.length).toBe(0);
});

it('lets nobody wait behind a curtain, nor after the film', () => {
  const hurried = filled();
  hurried.attend('b');
  expect(all(hurried, true)).toEqual(['bench', 'a1', 'b1', 'tree', 'a2']);
  const over = filled();
  over.attend('b');
  over.next(false);
  over.attend(null);
  expect(all(over)).toEqual(['bench', 'a1', 'tree', 'a2', undefined]);
});
