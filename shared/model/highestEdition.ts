/** The highest number that an edition can have: some eight thousand years of monthly meetings. A higher one is mistyped. */
export const HIGHEST_EDITION = 100_000;
