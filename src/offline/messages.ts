/** What a page says to the service worker. */
export type ToWorker =
  /** The reader has seen this page; its path is below the base of the site. */
  | { type: 'seen'; path: string }
  /** The reader has rested for long: what the start of a page does not need can be kept too. */
  | { type: 'rest' }
  /** The reader asks for everything, and hears of it at the port that comes along. */
  | { type: 'everything' }
  /** The reader has chosen the new version. */
  | { type: 'renew' };

/** How far the service worker is with keeping everything; at its end, `isWhole` says whether all of it arrived. */
export interface Keeping {
  /** Files that are kept. */
  kept: number;
  /** Files there are. */
  of: number;
  /** Null while it goes on. False when something did not arrive or did not fit on the device. */
  isWhole: boolean | null;
}
