/** Why a row of a backup is put into the live table. */
type Put =
  /** The live table lacks it. */
  | 'missing'
  /** What stands there is older than the backup, or was made anew after the row was lost. */
  | 'older'
  /** What stands there is newer, and is replaced all the same, since that was asked for. */
  | 'newer-replaced'
  /** What stands there stays, but its version moves above its edit records: without that nobody could edit it. */
  | 'lifted'
  /** It says that a suggestion was withdrawn. */
  | 'withdrawal';

/** Why it is not. */
type Left =
  /** The live table has the same. */
  | 'same'
  /** The live table has something newer. */
  | 'newer'
  /** The live table has it, as it is now. */
  | 'there'
  | 'expired'
  /** A suggestion that was withdrawn since. */
  | 'withdrawn'
  /** A suggestion that may have been: nothing in the live table tells. */
  | 'perhaps-withdrawn'
  /** Another session has its edition number. */
  | 'number-taken';

/** What becomes of a row of a backup: what is to be written, if anything, and why. */
export type Verdict<Row> =
  | { readonly put: Row; readonly why: Put }
  | { readonly put: null; readonly why: Left };

/** Each reason that there is. */
export type Why = Verdict<unknown>['why'];
