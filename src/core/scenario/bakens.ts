/** The eight bakens of Welzijn Nieuwe Stijl, in the ministry's order. */
export const BAKENS = [
  'question',
  'straight-at-it',
  'own-strength',
  'collective',
  'informal-formal',
  'integral',
  'results',
  'professional-room',
] as const;
export type Baken = (typeof BAKENS)[number];
