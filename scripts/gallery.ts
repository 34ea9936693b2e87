/** `npm run gallery`: every building, prop, person, mood, season and state side by side. Development only: no part of the built game. */
import { createServer } from 'vite';

const server = await createServer({ server: { open: false } });
await server.listen();
const [address = ''] = server.resolvedUrls?.local ?? [];
console.log(`\n  ${address}scripts/gallery/index.html\n\n  Ctrl-C stops.\n`);
