/**
 * `npm run test:whole`: every trial and every size. Without it a test that repeats the same judgement over many trials or
 * sizes takes the tellingest of them, so that `npm test` stays short enough to be run before every change.
 */
export const WHOLE = process.env['LATEN_DOEN_WHOLE'] === '1';
