/** Everything that lint says of every scenario, errors first. */
import type { BundledScenario } from 'virtual:scenarios/all';
import { useState } from 'preact/hooks';
import type { Finding } from '../../core/scenario/index.ts';
import type { Words } from './messages.ts';

interface Props {
  readonly scenarios: Readonly<Record<string, BundledScenario>>;
  readonly words: Words;
  readonly folder: string;
}

export function FindingsPart({ scenarios, words, folder }: Props) {
  const findings = Object.values(scenarios)
    .flatMap((one) => one.findings)
    .toSorted((a, b) => (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1));
  if (findings.length === 0) return <p class="calm">{words.none}</p>;
  return (
    <ol class="findings">
      {findings.map((one) => (
        <FindingItem key={`${one.file}:${one.line}:${one.col}:${one.code}:${one.path}`} finding={one} words={words} folder={folder} />
      ))}
    </ol>
  );
}

function FindingItem({ finding, words, folder }: { finding: Finding; words: Words; folder: string }) {
  const [copied, setCopied] = useState(false);
  const { severity, code, file, line, col, path, message, hint } = finding;
  const place = `${file}:${line}:${col}`;
  const copy = (): void => {
    void navigator.clipboard.writeText(place).then(() => setCopied(true));
  };
  return (
    <li data-severity={severity}>
      <p>
        <strong>{code}</strong> <span class="state">{severity}</span> {message}
        {hint ? <em> {hint}</em> : null}
      </p>
      <p class="place">
        <code>{place}</code> {path ? <code class="path">{path}</code> : null}
        <button type="button" onClick={copy}>
          {copied ? words.copied : words.copy}
        </button>
        {folder ? <a href={`vscode://file/${folder}/${place}`}>{words.open}</a> : null}
      </p>
    </li>
  );
}
