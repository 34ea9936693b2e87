/**
 * How the page looks, as attributes of `<html>` that the style sheets answer to: text, font, theme and keys. A typeface that
 * few people want is fetched only when it is chosen.
 */
import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from './game.ts';

export function useAppearance({ textSize, font, theme, keyHints }: Settings): void {
  useLayoutEffect(() => {
    const page = document.documentElement.dataset;
    page['text'] = String(textSize);
    page['font'] = font;
    page['theme'] = theme;
    page['keys'] = keyHints ? 'shown' : 'hidden';
    if (font === 'opendyslexic') void fetchOpenDyslexic().catch(() => undefined);
  }, [textSize, font, theme, keyHints]);
}

/** Without it the page keeps the typeface it has. */
async function fetchOpenDyslexic(): Promise<void> {
  await Promise.all([
    import('@fontsource/opendyslexic/latin-400.css'),
    import('@fontsource/opendyslexic/latin-400-italic.css'),
    import('@fontsource/opendyslexic/latin-700.css'),
  ]);
}
