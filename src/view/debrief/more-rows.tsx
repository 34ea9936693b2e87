/** A table that shows its first rows and the rest on asking: a thousand rows at once would hold the page up. */
import type { ComponentChildren, JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { StudioContext } from './charts/chart.tsx';
import type { Say } from './words.ts';

const AT_ONCE = 50;

interface MoreRowsProps {
  readonly label: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly ComponentChildren[])[];
  readonly say: Say;
}

export function MoreRows({ label, headings, rows, say }: MoreRowsProps): JSX.Element {
  // Without a script nobody can ask for the rest.
  const [shown, setShown] = useState(useContext(StudioContext) ? rows.length : AT_ONCE);
  const left = rows.length - shown;
  return (
    <div class="rows">
      <table>
        <caption>{label}</caption>
        <thead>
          <tr>
            {headings.map((one) => (
              <th key={one} scope="col">
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" onClick={() => setShown(shown + AT_ONCE)}>
          {say('more', { n: Math.min(left, AT_ONCE) })}
        </button>
      )}
    </div>
  );
}
