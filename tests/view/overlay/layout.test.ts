// @vitest-environment happy-dom
/** What panels cover: a whole side, or a corner that a board only has to move aside from. */
import { afterEach, expect, it } from 'vitest';
import { insetsOf } from '../../../src/view/overlay/layout.ts';

afterEach(() => document.body.replaceChildren());

function panel(
  covers: string,
  box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
): void {
  const element = document.createElement('section');
  element.dataset['panel'] = '';
  element.style.setProperty('--covers', covers);
  const size = { width: box.right - box.left, height: box.bottom - box.top };
  element.getBoundingClientRect = () => ({ ...box, ...size, x: box.left, y: box.top, toJSON: () => box });
  document.body.append(element);
}

const SHEET = { left: 24, top: 630, right: 440, bottom: 876 };

it('keeps the whole side of a panel free', () => {
  panel('left', SHEET);
  panel('top', { left: 0, top: 0, right: 300, bottom: 90 });
  expect(insetsOf(document.body)).toEqual({ top: 90, right: 0, bottom: 0, left: 440 });
});

it('moves a board aside from a sheet in the corner, by less than the sheet is wide', () => {
  panel('corner', SHEET);
  const { left, ...others } = insetsOf(document.body);
  expect(others).toEqual({ top: 0, right: 0, bottom: 0 });
  expect(left).toBeGreaterThan(60);
  expect(left).toBeLessThan(200);
});

it('asks for nothing where a panel says that it covers nothing, or is not to be seen', () => {
  panel('none', SHEET);
  panel('left', { left: 0, top: 0, right: 0, bottom: 0 });
  expect(insetsOf(document.body)).toEqual({ top: 0, right: 0, bottom: 0, left: 0 });
});
