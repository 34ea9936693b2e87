/**
 * `npm run places [board…] [--sizes wide,phone] [--at 10,50,90] [--show a,b] [--talk spot] [--season s] [--sky s]`: every board at low, middle
 * and high, wide and narrow, in out/places, to be looked at. Draws straight from a snapshot, without playing the game.
 * `--set shows,seasons,after,talks` makes, in their place, every thing that the story puts there, every season and weather, the
 * half-year later, a talk at every spot.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { createServer } from 'vite';
import { BOARD_IDS, BOARDS, isBoard, type BoardId } from '../src/core/scenario/look.ts';
import { launchBrowser } from '../tests/support/browser.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, 'out/places');
const SIZES = { wide: { width: 1600, height: 900 }, phone: { width: 390, height: 844 } } as const;
/** Until a board stands and everybody on it does. @unit milliseconds */
const PATIENCE = 60_000;
/** Movement that is still going on. @unit milliseconds */
const REST = 700;

const PAGE = `<!doctype html><html lang="nl"><head><link rel="stylesheet" href="/node_modules/@fontsource-variable/bricolage-grotesque/index.css"></head><body style="margin:0;background:#E2DFD8"><div id="town" style="position:fixed;inset:0"></div>
<script type="module">
import { openTown } from '/src/view/town/index.ts';
window.openBoard = async (order) => {
  const parent = document.getElementById('town');
  window.maquette?.destroy();
  window.maquette = await openTown({ parent, ...order.options, reducedMotion: true, nameOf: (place) => place, onPlace: () => undefined });
  window.maquette.keepClear(order.clear);
  window.maquette.show(order.snapshot, order.offered);
  await window.maquette.picture();
};
window.ready = true;
</script></body></html>`;

/** Spots where groups live on the boards outdoors; indoors nobody does. */
const LIVE: Partial<Record<BoardId, readonly string[]>> = {
  veemarktplein: ['speelhoek', 'portiek', 'rijtje', 'bankje', 'hal'],
  willemsplein: ['school', 'plein', 'galerij', 'kelder', 'portiek'],
  anker: ['zaal', 'park', 'straat', 'trapveld', 'portiek'],
};

/** A few places of other boards, for the map. */
const FARTHER = [
  { id: 'teamtafel', board: 'kantoor', spot: 'teamtafel' },
  { id: 'bank', board: 'huiskamer', spot: 'bank' },
];

interface Order {
  readonly board: BoardId;
  readonly level: number;
  readonly shows: readonly string[];
  readonly talk: string | null;
  readonly season: string;
  readonly sky: string;
  readonly after: boolean;
  readonly tension: boolean;
  /** Places of several boards on offer: the map of the town. */
  readonly map: boolean;
}

function phaseAt(level: number): string {
  return level < 20 ? 'apart' : level < 35 ? 'curious' : level < 55 ? 'joins' : level < 72 ? 'thinks-along' : 'carries';
}

/** The model's value of which the picture shows this much. */
const raw = (shown: number): number => (shown + 20) / 2;

function orderOf({ board, level, shows, talk, season, sky, after, tension, map }: Order): object {
  const spots: readonly string[] = BOARDS[board].spots;
  const here = spots.map((spot) => ({ id: spot, board, spot }));
  const places = map ? [...here.slice(0, 5), ...FARTHER] : here;
  // A room breathes with a neighbourhood that lives elsewhere.
  const groups = (LIVE[board] ?? ['farther', 'farthest']).map((place) => ({ id: `group-${place}`, place }));
  const look = { age: 'adult', form: 'coat', wood: 'walnut', hair: 'bob', hairColour: 'black', coat: 'plum', collar: 'round' };
  const people = ['one', 'two'].map((id, index) => ({ id, group: groups[index]?.id ?? null, look }));
  const state = groups.map(({ id }, index) => {
    const value = tension && index % 2 === 1 ? 4 : level;
    const ties = tension ? 10 : level;
    return { id, participation: raw(value), ties: raw(ties), trust: raw(level), phase: phaseAt(value) };
  });
  const at = after ? null : (talk ?? spots[0] ?? null);
  return {
    options: { board, people, places, groups },
    clear: { top: 0, right: 0, bottom: talk === null ? 0 : 360, left: 0 },
    offered: map ? places.map(({ id }) => id) : [],
    snapshot: {
      board,
      week: 4,
      season,
      sky,
      groups: state,
      at,
      talk,
      speakers: talk === null ? [] : ['one', 'two'],
      climate: level,
      pressure: 100 - level,
      after,
      shows,
    },
  };
}

type Given = Omit<Order, 'board' | 'level'>;

/** What one board is worth looking at for, by the name of the set. */
const SETS: Readonly<Record<string, (board: BoardId, given: Given) => readonly Order[]>> = {
  shows: (board, given) => BOARDS[board].shows.map((shown): Order => ({ ...given, board, level: 50, shows: [shown] })),
  seasons: (board, given) =>
    LIVE[board] === undefined
      ? []
      : [
          ...['spring', 'summer', 'autumn', 'winter'].map((season): Order => ({ ...given, board, level: 60, season })),
          ...['cloudy', 'rain'].map((sky): Order => ({ ...given, board, level: 60, season: 'autumn', sky })),
          ...['snow', 'snowing'].map((sky): Order => ({ ...given, board, level: 60, season: 'winter', sky })),
        ],
  after: (board, given) => [10, 50, 90].map((level): Order => ({ ...given, board, level, season: 'winter', sky: 'snow', after: true })),
  talks: (board, given) => BOARDS[board].spots.map((talk): Order => ({ ...given, board, level: 50, talk })),
};

async function shoot(browser: Browser, address: string, size: keyof typeof SIZES, orders: readonly Order[]): Promise<void> {
  const context = await browser.newContext({ viewport: SIZES[size], locale: 'nl-NL' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error.message));
  page.on('console', (message) => (message.type() === 'error' ? console.error(message.text()) : undefined));
  await page.route('**/place.html', (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
  await page.goto(`${address}place.html`, { timeout: PATIENCE });
  await page.waitForFunction('window.ready', undefined, { timeout: PATIENCE });
  for (const order of orders) {
    await page.evaluate(
      (given) => (globalThis as unknown as { openBoard: (order: object) => Promise<void> }).openBoard(given),
      orderOf(order),
    );
    await page.waitForTimeout(REST);
    const { board, level, shows, talk, season, sky, after, tension, map } = order;
    const extra = [
      ...shows,
      talk,
      season === 'summer' ? null : season,
      sky === 'clear' ? null : sky,
      after ? 'after' : null,
      tension ? 'tension' : null,
      map ? 'map' : null,
    ];
    const file = join(FOLDER, `${[board, ...extra].filter((part) => part !== null).join('-')}-${level / 100}-${size}.png`);
    await page.screenshot({ path: file });
    console.log(file);
  }
  await context.close();
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: 'wide,phone' },
    at: { type: 'string', default: '10,50,90' },
    show: { type: 'string', default: '' },
    talk: { type: 'string' },
    season: { type: 'string', default: 'summer' },
    sky: { type: 'string', default: 'clear' },
    after: { type: 'boolean', default: false },
    tension: { type: 'boolean', default: false },
    map: { type: 'boolean', default: false },
    set: { type: 'string', default: '' },
  },
});
const boards = (positionals.length > 0 ? positionals : BOARD_IDS).filter(isBoard);
if (boards.length === 0) throw new Error(`No such board. There are: ${BOARD_IDS.join(', ')}`);
const given = {
  shows: values.show.split(',').filter((one) => one !== ''),
  talk: values.talk ?? null,
  season: values.season,
  sky: values.sky,
  after: values.after,
  tension: values.tension,
  map: values.map,
};
const levels = values.at.split(',').map(Number);
const sets = values.set.split(',').flatMap((name) => SETS[name] ?? []);
const orders = boards.flatMap((board) =>
  sets.length > 0 ? sets.flatMap((set) => set(board, given)) : levels.map((level): Order => ({ board, level, ...given })),
);
mkdirSync(FOLDER, { recursive: true });
const server = await createServer({ root: ROOT, logLevel: 'error', server: { host: '127.0.0.1', port: 0, hmr: false } });
await server.listen();
const browser = await launchBrowser();
try {
  const address = server.resolvedUrls?.local[0] ?? '';
  for (const size of ['wide', 'phone'] as const) if (values.sizes.split(',').includes(size)) await shoot(browser, address, size, orders);
} finally {
  await browser.close();
  await server.close();
}
