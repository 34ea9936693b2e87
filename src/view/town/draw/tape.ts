/**
 * A brush that draws later: what is done with it is noted, and drawn with the real one a little at a time, so that a whole building need
 * not be one task. In the end the same is drawn as at once. Whoever asks the brush something has all that was noted drawn first.
 */
import type { Brush } from './pen.ts';

/** They make pixels, so they take time. */
const STROKES = ['fill', 'stroke', 'fillRect', 'strokeRect', 'clearRect', 'fillText', 'clip'] as const;
const PLACES = ['save', 'restore', 'translate', 'rotate', 'scale', 'transform', 'setTransform', 'resetTransform', 'setLineDash'] as const;
const PATHS = [
  'beginPath',
  'closePath',
  'moveTo',
  'lineTo',
  'quadraticCurveTo',
  'bezierCurveTo',
  'arc',
  'ellipse',
  'rect',
  'roundRect',
] as const;
const PAINTS = ['fillStyle', 'strokeStyle', 'lineWidth', 'lineCap', 'lineJoin', 'globalAlpha', 'globalCompositeOperation'] as const;
const LETTERS = ['font', 'textAlign', 'textBaseline', 'imageSmoothingQuality'] as const;
/** A picture is drawn at once: it may be another by and by. */
const QUESTIONS = ['drawImage', 'getTransform', 'measureText'] as const;
/** What they make belongs to no place on a canvas. */
const MAKERS = ['createLinearGradient', 'createRadialGradient', 'createPattern'] as const;

/** Strokes that are drawn before somebody looks at the clock. */
const HANDFUL = 18;

const isStroke = (name: string): boolean => (STROKES as readonly string[]).includes(name);

export class Tape {
  /** To be drawn with. */
  readonly brush: Brush;
  private readonly real: Brush;
  private readonly names: string[] = [];
  /** Arguments of a call, or the value of a look. */
  private readonly orders: unknown[] = [];
  private played = 0;

  constructor(real: Brush) {
    this.real = real;
    this.brush = Object.create(NOTING, { tape: { value: this } }) as Brush;
  }

  note(name: string, order: unknown): void {
    this.names.push(name);
    this.orders.push(order);
  }

  /** Does it now, with the real brush. */
  call(name: string, order: readonly unknown[]): unknown {
    return Reflect.apply(Reflect.get(this.real, name) as () => unknown, this.real, order);
  }

  look(name: string): unknown {
    this.finish();
    return Reflect.get(this.real, name);
  }

  finish(): void {
    for (const _ of this.play());
  }

  /** Draws what was noted, and yields the real brush after every handful. */
  *play(): Generator<Brush, void> {
    let strokes = 0;
    while (this.played < this.names.length) {
      const [name, order] = [this.names[this.played] ?? '', this.orders[this.played]];
      this.played += 1;
      if (Array.isArray(order)) this.call(name, order);
      else Reflect.set(this.real, name, order);
      strokes += Number(isStroke(name));
      if (strokes < HANDFUL) continue;
      strokes = 0;
      yield this.real;
    }
    this.names.length = 0;
    this.orders.length = 0;
    this.played = 0;
  }
}

type Own = { readonly tape: Tape };

/** All that a noting brush can do. */
const NOTING: object = Object.defineProperties(
  {},
  {
    canvas: {
      get(this: Own) {
        return this.tape.look('canvas');
      },
    },
    ...each([...STROKES, ...PLACES, ...PATHS], (name) => ({
      value(this: Own, ...order: unknown[]) {
        this.tape.note(name, order);
      },
    })),
    ...each([...PAINTS, ...LETTERS], (name) => ({
      get(this: Own) {
        return this.tape.look(name);
      },
      set(this: Own, value: unknown) {
        this.tape.note(name, value);
      },
    })),
    ...each(QUESTIONS, (name) => ({
      value(this: Own, ...order: unknown[]) {
        this.tape.finish();
        return this.tape.call(name, order);
      },
    })),
    ...each(MAKERS, (name) => ({
      value(this: Own, ...order: unknown[]) {
        return this.tape.call(name, order);
      },
    })),
  },
);

function each(names: readonly string[], make: (name: string) => PropertyDescriptor): PropertyDescriptorMap {
  return Object.fromEntries(names.map((name) => [name, make(name)]));
}

/** Draws with this brush a little at a time, and yields it after each; all is drawn when the generator returns. */
export function* drawInSteps(real: Brush, draw: (brush: Brush) => void): Generator<Brush, void> {
  const tape = new Tape(real);
  draw(tape.brush);
  yield* tape.play();
  yield real;
}
