/** One line of what is printed. */
export function line(name: string, value: string, goal = '', met = true): string {
  return `  ${name.padEnd(66)} ${value.padStart(13)}   ${goal.padEnd(8)} ${goal === '' ? '' : met ? 'met' : 'MISSED'}`.trimEnd();
}
