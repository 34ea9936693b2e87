/**
 * `npm run lighthouse`: Lighthouse on the built menu and on the first screen of a game. Access and best practices have to be
 * 100; speed is not judged, for with drawing in software it says more about the machine than about the page.
 */
import { buildGame, serveGame } from '../tests/support/game-server.ts';
import { judgePage, launchJudged } from '../tests/support/lighthouse.ts';

const PAGES = ['', '?scenario=veemarktplein&seed=7'];

await buildGame();
const server = await serveGame();
const { browser, port } = await launchJudged();
try {
  for (const page of PAGES) {
    const { scores, faults } = await judgePage(`${server.address}${page}`, port);
    console.log(
      `/${page}  ${Object.entries(scores)
        .map(([name, score]) => `${name} ${score}`)
        .join(', ')}`,
    );
    for (const fault of faults) console.log(`  ${fault}`);
    if (Object.values(scores).some((score) => score < 100)) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.close();
}
