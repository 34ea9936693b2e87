/** Chromium for the tests and the pictures, started the same way everywhere. */
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.ts';
import { machineProbes } from '../../scripts/machine-probes.ts';

/**
 * The address bar is never typed in, and its suggestions are two pages of the browser's own that load with each context. Of several such
 * lists Chromium heeds the last alone: what Playwright switches off itself is named again, before these two.
 */
const OFF = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

/** Drawing in software: no machine has to have a graphics card, and pictures are alike everywhere. */
const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  `--disable-features=${OFF.join(',')}`,
];

/** Contexts do without the game's service worker, which would fetch everything anew for each; a test about it asks for it. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: findBrowser(machineProbes), headless: true, args: [...ARGS, ...more] });
  const newContext = browser.newContext.bind(browser);
  const newPage = browser.newPage.bind(browser);
  browser.newContext = (options) => newContext({ serviceWorkers: 'block', ...options });
  browser.newPage = (options) => newPage({ serviceWorkers: 'block', ...options });
  return browser;
}

/** The graphics card that is imitated in software draws the maquette alone; painting panels with it takes more than all the rest. */
export const PAINT_PLAINLY = ['--disable-gpu-compositing', '--disable-gpu-rasterization', '--mute-audio'];
/** Nothing moves in the window around a page. Whether things may move in the page itself each context says. */
const STILL_WINDOW = '--force-prefers-reduced-motion';
let ofThisWorker: Browser | null = null;

/** One for all test files that a worker runs; each keeps to contexts of its own and ends with `closeContexts`. */
export async function testBrowser(): Promise<Browser> {
  if (!ofThisWorker?.isConnected()) ofThisWorker = await launchBrowser([...PAINT_PLAINLY, STILL_WINDOW]);
  return ofThisWorker;
}

export async function closeContexts(): Promise<void> {
  await Promise.all((ofThisWorker?.contexts() ?? []).map((context) => context.close()));
}
