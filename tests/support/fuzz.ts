/** Inputs that nobody meant: valid ones, damaged in many ways. The same seed gives the same damage. */

/** Values that have broken readers before. */
const ODD: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  0.5,
  1e308,
  2 ** 53,
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  '<img src=x onerror="window.hurt=1">',
  '<script>window.hurt=1</script>',
  '=HYPERLINK("http://example.org")',
  '\u0000\u202E\uD800',
  'é'.repeat(300),
  'x'.repeat(10_000),
  [],
  [[[[[[[[[]]]]]]]]],
  {},
  { length: 1e9 },
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
];
/** Pieces of text that mean something to a reader of JSON, YAML or HTML. */
const PIECES = [
  ...`{ } [ ] " : , \\ \\u0000 1e999 - 0 null "__proto__":{"polluted":true}, # | > % ' *a <img/src=x/onerror=hurt()>`.split(' '),
  '\uFEFF',
  '\u0000',
  '\n',
  '\t',
  '  ',
  '- ',
  '? ',
  '&a ',
  '!!js/function ',
  '<<: ',
  '---\n',
];

/** A sequence of whole numbers that a seed decides. */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = (seed * 2654435761 + 1) >>> 0;
  }

  /** A whole number from 0, below the limit. */
  below(limit: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 4294967296) * limit);
  }

  of<T>(all: readonly T[]): T {
    return all[this.below(all.length)] as T;
  }
}

/** Cuts, doubles, moves, overwrites and puts in, one to six times. */
export function damagedText(text: string, dice: Dice): string {
  let out = text;
  for (let times = 1 + dice.below(6); times > 0; times--) {
    const at = dice.below(out.length + 1);
    const end = at + dice.below(Math.min(200, out.length - at) + 1);
    const cut = out.slice(at, end);
    const to = dice.below(out.length + 1);
    out = dice.of([
      () => out.slice(0, at) + out.slice(end),
      () => out.slice(0, at),
      () => out.slice(0, at) + dice.of(PIECES) + out.slice(at),
      () => out.slice(0, at) + dice.of(PIECES).repeat(1 + dice.below(400)) + out.slice(at),
      () => out.slice(0, at) + String.fromCharCode(dice.below(65_536)) + out.slice(at + 1),
      () => out.slice(0, to) + cut + out.slice(to),
      () => out.slice(0, at) + cut.repeat(1 + dice.below(50)) + out.slice(end),
      () => out.slice(0, at) + cut.split('').toReversed().join('') + out.slice(end),
    ])();
  }
  return out;
}

type Part = Record<string, unknown> | unknown[];

/** Plain data in which one to four parts are another value, gone, doubled, swapped, or have a key too many. Changes what is given. */
export function damagedData(data: unknown, dice: Dice): unknown {
  for (let times = 1 + dice.below(4); times > 0; times--) {
    const part = somePart(data, dice);
    if (!part) return dice.of(ODD);
    const keys = Object.keys(part);
    const key = dice.of(keys.length > 0 ? keys : ['0']);
    const whole = part as Record<string, unknown>;
    dice.of([
      () => (whole[key] = structuredClone(dice.of(ODD))),
      () => (whole[key] = typeof whole[key] === 'number' ? whole[key] + dice.of([-1, 1, 0.5, 1e6]) : whole[dice.of(keys)]),
      () => (Array.isArray(part) ? part.splice(dice.below(part.length + 1), 1) : delete whole[key]),
      () => (Array.isArray(part) ? part.push(...part.slice(0, 20)) : (whole[`${key}x`] = whole[key])),
      () => (Array.isArray(part) ? part.push(part.shift()) : (whole[dice.of(['toString', 'valueOf', '__proto__x', ''])] = 1)),
    ])();
  }
  return data;
}

/** A list or an object anywhere in it, the outermost ones more often than there are of them. */
function somePart(data: unknown, dice: Dice): Part | null {
  let found: Part | null = null;
  for (let now = data; typeof now === 'object' && now !== null; now = dice.of(Object.values(now))) {
    found = now as Part;
    if (dice.below(4) === 0) break;
  }
  return found;
}

/** What was left on every object of the program. */
export const polluted = (): boolean => 'polluted' in {} || 'polluted' in [];

/** Processor time that it took, however busy the machine is. @unit milliseconds */
export function costOf(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
