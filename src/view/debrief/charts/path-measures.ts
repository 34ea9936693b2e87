/** Sizes of the path picture, known before its library is fetched. */

/** From one row to the next. @unit px */
export const ROW = 92;
/** Height of a block. @unit px */
export const BLOCK = 44;
