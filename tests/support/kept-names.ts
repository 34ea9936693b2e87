/** What docs/privacy.md says is kept in a browser: `IndexedDB <database> <store>`, `localStorage <key>`, `cache <name>`. */
export function keptNames(text: string): string[] {
  const rows = text.split('\n').filter((line) => /^\| (?:IndexedDB|localStorage|sessionStorage|cache) \|/.test(line));
  return rows.map((line) => {
    const [, kind = '', names = ''] = line.split('|').map((cell) => cell.trim());
    return [kind, ...[...names.matchAll(/`([^`]+)`/g)].map((one) => one[1] ?? '')].join(' ');
  });
}
