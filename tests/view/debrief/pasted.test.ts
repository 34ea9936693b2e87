import { expect, it } from 'vitest';
import { filesOfText, filesOfTransfer } from '../../../src/view/debrief/pasted.ts';

const texts = async (files: readonly File[]): Promise<string[]> => Promise.all(files.map(async (one) => one.text()));

it('pasted text is one log, or one a line', async () => {
  expect(filesOfText('{"a":1}\r\n\n{"a":2}\n', 'geplakt').map((one) => one.name)).toEqual(['geplakt 1.json', 'geplakt 2.json']);
  expect(await texts(filesOfText('{"a":1}\n{"a":2}', 'x'))).toEqual(['{"a":1}', '{"a":2}']);
  expect(await texts(filesOfText('{\n  "a": [\n{"b":1}\n]}', 'x'))).toEqual(['{\n  "a": [\n{"b":1}\n]}']);
  expect(filesOfText(' \n', 'x')).toEqual([]);
});

it('of files and text the files are taken', async () => {
  const held = (files: File[]) => ({ files: files as unknown as FileList, getData: () => 'tekst' });
  expect(await texts(filesOfTransfer(held([new File(['a'], 'a.json')]), 'x'))).toEqual(['a']);
  expect(await texts(filesOfTransfer(held([]), 'x'))).toEqual(['tekst']);
});
