/** A brush that draws nothing and remembers everything: the geometry of a drawing without its pixels. */

export interface Recording {
  readonly brush: CanvasRenderingContext2D;
  /** What has been done, one short word a call or a property. */
  readonly calls: readonly string[];
}

function wordOf(value: unknown): string {
  // Hundredths of a pixel: more is the last bit of a sine.
  if (typeof value === 'number') return String(Math.round(value * 100) / 100 + 0);
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordOf).join(',');
  if (typeof value === 'object' && value !== null && 'named' in value) return String(value.named);
  return typeof value;
}

/** `setLineDash`, `fill`, … as well as `fillStyle = …`; gradients get a name and record their stops. */
export function recorder(): Recording {
  const calls: string[] = [];
  let gradients = 0;
  const gradient = (method: string, args: readonly unknown[]): object => {
    gradients += 1;
    const named = `g${gradients}`;
    calls.push(`${named}=${method}(${args.map(wordOf).join(' ')})`);
    return { named, addColorStop: (at: number, colour: string) => calls.push(`${named}@${wordOf(at)} ${colour}`) };
  };
  const kept: Record<string, unknown> = {};
  const brush = new Proxy(kept, {
    get: (_, name) => {
      if (typeof name !== 'string') return undefined;
      if (name in kept) return kept[name];
      if (name.startsWith('create')) return (...args: unknown[]) => gradient(name, args);
      if (name === 'measureText') return (text: string) => ({ width: text.length * 6 });
      return (...args: unknown[]) => void calls.push(`${name}(${args.map(wordOf).join(' ')})`);
    },
    set: (_, name, value) => {
      if (typeof name === 'string') {
        kept[name] = value;
        calls.push(`${name}=${wordOf(value)}`);
      }
      return true;
    },
  });
  return { brush: brush as unknown as CanvasRenderingContext2D, calls };
}

/** A short sign of everything that was done (FNV-1a). */
export function signOf(calls: readonly string[]): string {
  let hash = 2166136261;
  for (const call of calls) for (let at = 0; at < call.length; at += 1) hash = Math.imul(hash ^ call.charCodeAt(at), 16777619);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
