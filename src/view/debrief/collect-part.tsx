/** Logs in: dropped or chosen, with progress, and each one that was left out named with its reason. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Taken } from '../../core/report/index.ts';
import type { Desk } from './desk.ts';
import { Behind } from './charts/chart.tsx';
import { MoreRows } from './more-rows.tsx';
import { filesOfText, filesOfTransfer } from './pasted.ts';
import type { Say } from './words.ts';

interface PartProps {
  readonly desk: Desk;
  readonly say: Say;
}

export function CollectPart({ desk, say }: PartProps): JSX.Element {
  const { taken, progress, causes } = desk;
  const bad = taken.filter((one) => !one.ok);
  return (
    <section class="card" aria-labelledby="collect">
      <h2 id="collect">{say('collect')}</h2>
      <DropPlace desk={desk} say={say} />
      <output>
        {progress && say('progress', progress)}
        {!progress && taken.length > 0 && say('summary', { n: taken.length - bad.length, bad: bad.length })}
      </output>
      {!progress && causes && <p class="soft">{say(causes.done < causes.total ? 'causes.busy' : 'causes.done', causes)}</p>}
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
      {taken.length > bad.length && <Counted desk={desk} say={say} count={taken.length - bad.length} />}
    </section>
  );
}

function DropPlace({ desk, say }: PartProps): JSX.Element {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer) void filesOf(event.dataTransfer, say('pasted')).then((files) => desk.take(files));
  };
  const hover = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      class={`drop${over ? ' over' : ''}${desk.taken.length > 0 ? ' small' : ''}`}
      onDrop={drop}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
    >
      <p>{say('drop')}</p>
      <div class="buttons">
        <FileButton label={say('files')} folder={false} desk={desk} />
        <FileButton label={say('folder')} folder desk={desk} />
      </div>
      <PastePlace desk={desk} say={say} />
    </div>
  );
}

/** Pasting works anywhere on the page; the field is for whoever looks for a place to do it. */
function PastePlace({ desk, say }: PartProps): JSX.Element {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const { target, clipboardData } = event;
      const inField = target instanceof HTMLElement && target.matches('input, textarea:not(.paste)');
      if (inField || !clipboardData) return;
      event.preventDefault();
      const files = filesOfTransfer({ files: clipboardData.files, getData: (format) => clipboardData.getData(format) }, say('pasted'));
      desk.take(files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  });
  const typed = (event: { currentTarget: HTMLTextAreaElement }): void => {
    const { currentTarget: field } = event;
    desk.take(filesOfText(field.value, say('pasted')));
    field.value = '';
  };
  return (
    <details class="paste-place">
      <summary>{say('paste')}</summary>
      <label>
        {say('paste.about')}
        <textarea class="paste" rows={3} spellcheck={false} onChange={typed} />
      </label>
    </details>
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

export function LeftOut({ bad, say }: { bad: readonly Extract<Taken, { ok: false }>[]; say: Say }): JSX.Element {
  return (
    <MoreRows
      label={say('left-out')}
      headings={[say('file'), say('reason')]}
      say={say}
      rows={bad.map((one) => [one.file, say(`problem.${one.code}`, { where: whereIn(say, one.where) })])}
    />
  );
}

/** An entry of the log is a step of the run, numbered as in the table of what was counted. */
function whereIn(say: Say, where: string): string {
  const [, entry] = /^entry (\d+)$/.exec(where) ?? [];
  return entry === undefined ? where : say('step', { n: Number(entry) + 1 });
}

/** Every log that was counted: whose it is, how it ended, and that it was replayed. */
function Counted({ desk, say, count }: PartProps & { count: number }): JSX.Element {
  return (
    <Behind summary={say('counted', { n: count })}>
      <CountedRows desk={desk} say={say} />
    </Behind>
  );
}

function CountedRows({ desk, say }: PartProps): JSX.Element {
  const rows = desk.taken.flatMap((one) => {
    if (!one.ok) return [];
    const ending = one.ending === null ? say('unfinished') : desk.text(one.scenario, `ending.${one.ending}`);
    const checked = say(one.revised ? 'replayed-revised' : 'replayed', { n: one.entries });
    return [[one.file, one.player, desk.text(one.scenario, 'title'), ending, checked]];
  });
  const headings = [say('file'), say('player'), say('scenario'), say('ending'), say('checked')];
  return <MoreRows label={say('counted', { n: rows.length })} headings={headings} rows={rows} say={say} />;
}

/** Files of a drop, those inside dropped folders too; or text that was dragged. */
async function filesOf(dropped: DataTransfer, name: string): Promise<File[]> {
  const entries = [...dropped.items].flatMap((one) => one.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return filesOfTransfer({ files: dropped.files, getData: (format) => dropped.getData(format) }, name);
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
