/**
 * Every built page says what a browser may load and run: only the game's own files, no inline script or style, nothing evaluated.
 * As a `meta` element, because the folder must be as safe on a school's file server, which sends no headers of ours.
 */
import type { Plugin } from 'vite';

/** `data:` and `blob:` are made by the page itself: textures of the maquette, the decoded sound sprite, pictures of endings, files to save. */
const POLICY: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'media-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'", 'blob:'],
  'worker-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

export const policyText = (policy: Readonly<Record<string, readonly string[]>> = POLICY): string =>
  Object.entries(policy)
    .map(([part, sources]) => [part, ...sources].join(' '))
    .join('; ');

export function contentPolicy(): Plugin {
  return {
    name: 'laten-doen:content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policyText() }, injectTo: 'head-prepend' },
    ],
  };
}
