/** Lambda gives a processor for 1,769 MB, and these functions have 256: a seventh. */
export const PARTS = 7;

/** How fast a process runs: how many are started of each candidate, and from when on they get a part only. */
export const speeds = {
  full: { title: 'At full speed', short: 'at full speed', runs: 15, slowFrom: null },
  slow: {
    title: 'Everything at a seventh of a processor',
    short: 'with everything at a seventh',
    runs: 7,
    slowFrom: 'load',
  },
  slowRequest: {
    title: 'The request alone at a seventh, as in Lambda',
    short: 'with the request at a seventh',
    runs: 7,
    slowFrom: 'request',
  },
} as const;

export type Speed = keyof typeof speeds;

export const speedNames = Object.keys(speeds) as readonly Speed[]; // the object is closed and const
