/** A question with lines to write on. */
import type { JSX } from 'preact';

export function Room({ question, lines }: { question: string; lines: number }): JSX.Element {
  return (
    <div class="room">
      <h3>{question}</h3>
      {Array.from({ length: lines }, (_, at) => (
        <div class="line" key={at} />
      ))}
    </div>
  );
}
