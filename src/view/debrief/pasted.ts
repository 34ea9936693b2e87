/** Logs from the clipboard or dragged as text: one log, or one a line. */

/** @param name of the files that are made of it, before a number */
export function filesOfText(text: string, name: string): File[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  // A log may itself be spread over lines; only lines that each begin an object are logs of their own.
  const logs = lines.length > 1 && lines.every((line) => line.startsWith('{') && line.trimEnd().endsWith('}')) ? lines : [text];
  return logs.filter((one) => one.trim() !== '').map((one, at) => new File([one], `${name} ${at + 1}.json`, { type: 'application/json' }));
}

/** Whatever a clipboard or a drag holds: its files, else its text. */
export function filesOfTransfer(
  { files, getData }: Pick<DataTransfer, 'files'> & { getData: (format: string) => string },
  name: string,
): File[] {
  return files.length > 0 ? [...files] : filesOfText(getData('text/plain'), name);
}
