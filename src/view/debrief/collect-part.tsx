/** Logs in: dropped or chosen, with progress, and each one that was left out named with its reason. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Taken } from '../../core/report/index.ts';
import type { Desk } from './desk.ts';
import { MoreRows } from './more-rows.tsx';
import type { Say } from './words.ts';

interface PartProps {
  readonly desk: Desk;
  readonly say: Say;
}

export function CollectPart({ desk, say }: PartProps): JSX.Element {
  const { taken, progress } = desk;
  const bad = taken.filter((one) => !one.ok);
  return (
    <section class="card" aria-labelledby="collect">
      <h2 id="collect">{say('collect')}</h2>
      <DropPlace desk={desk} say={say} />
      <output>
        {progress && say('progress', progress)}
        {!progress && taken.length > 0 && say('summary', { n: taken.length - bad.length, bad: bad.length })}
      </output>
      <div class="buttons">
        {progress && (
          <button type="button" onClick={() => desk.cancel()}>
            {say('cancel')}
          </button>
        )}
        {!progress && taken.length > 0 && (
          <button type="button" onClick={() => desk.clear()}>
            {say('clear')}
          </button>
        )}
      </div>
      {bad.length > 0 && <LeftOut bad={bad} say={say} />}
    </section>
  );
}

function DropPlace({ desk, say }: PartProps): JSX.Element {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer) void filesOf(event.dataTransfer).then((files) => desk.take(files));
  };
  const hover = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div class={over ? 'drop over' : 'drop'} onDrop={drop} onDragOver={hover} onDragLeave={() => setOver(false)}>
      <p>{say('drop')}</p>
      <div class="buttons">
        <FileButton label={say('files')} folder={false} desk={desk} />
        <FileButton label={say('folder')} folder desk={desk} />
      </div>
    </div>
  );
}

function FileButton({ label, folder, desk }: { label: string; folder: boolean; desk: Desk }): JSX.Element {
  // Made for each time it is asked for, so that the same file can be chosen twice.
  const choose = (): void => {
    const input = Object.assign(document.createElement('input'), { type: 'file', multiple: true, webkitdirectory: folder });
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])];
      // A folder holds other things too; a file that was chosen by hand is always judged.
      desk.take(folder ? files.filter((one) => one.name.endsWith('.json')) : files);
    });
    input.click();
  };
  return (
    <button type="button" onClick={choose}>
      {label}
    </button>
  );
}

function LeftOut({ bad, say }: { bad: readonly Extract<Taken, { ok: false }>[]; say: Say }): JSX.Element {
  return (
    <MoreRows
      label={say('left-out')}
      headings={[say('file'), say('reason')]}
      say={say}
      rows={bad.map((one) => [one.file, say(`problem.${one.code}`, { where: one.where })])}
    />
  );
}

/** Files of a drop, those inside dropped folders too. */
async function filesOf({ items, files }: DataTransfer): Promise<File[]> {
  const entries = [...items].flatMap((one) => one.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...files];
  return (await Promise.all(entries.map(async (entry) => filesIn(entry, true)))).flat();
}

async function filesIn(entry: FileSystemEntry, dropped = false): Promise<File[]> {
  if (entry.isDirectory) {
    const inside = await entriesIn((entry as FileSystemDirectoryEntry).createReader());
    return (await Promise.all(inside.map(async (one) => filesIn(one)))).flat();
  }
  if (!dropped && !entry.name.endsWith('.json')) return [];
  return new Promise((resolve) =>
    (entry as FileSystemFileEntry).file(
      (file) => resolve([file]),
      () => resolve([]),
    ),
  );
}

/** A reader hands out a hundred at a time, until there are none. */
async function entriesIn(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
  return some.length === 0 ? [] : [...some, ...(await entriesIn(reader))];
}
