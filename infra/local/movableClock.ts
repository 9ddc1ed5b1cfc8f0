const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

/** The functions' clock. It runs as the machine's does, and can be moved; tokens and browsers keep real time. */
export interface MovableClock {
  /** One number, for worker threads: by how many milliseconds it is ahead. */
  readonly ahead: SharedArrayBuffer;
  now(): Date;
  /** Sets it to that moment, from which it goes on. */
  set(to: Date): void;
  /**
   * Moves it from where it is (`+1d`, `-90m`; s, m, h, d of 24 hours, w), to an instant (`2026-12-18T09:00:00Z`), or
   * back to real time (`now`). Gives where it is then. Throws where it is told anything else.
   */
  move(how: string): Date;
}

/** A clock that shows real time, until it is moved. */
export function movableClock(): MovableClock {
  const ahead = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT);
  const offset = new Float64Array(ahead);
  const now = () => new Date(Date.now() + (offset[0] ?? 0));
  const set = (to: Date) => {
    offset[0] = to.getTime() - Date.now();
  };
  return {
    ahead,
    now,
    set,
    move(how) {
      const to = momentAt(how, now());
      if (Number.isNaN(to.getTime())) {
        throw new Error(`Where to? +1d, -90m, 2026-12-18T09:00:00Z or now; not ${how}`);
      }
      set(to);
      return to;
    },
  };
}

function momentAt(how: string, from: Date): Date {
  if (how === 'now') return new Date();
  const [, sign, amount, unit] = /^([+-])(\d{1,6})([smhdw])$/.exec(how) ?? [];
  if (sign) {
    const distance = Number(amount) * units[unit as keyof typeof units]; // the pattern lets no other through
    return new Date(from.getTime() + (sign === '+' ? distance : -distance));
  }
  return new Date(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(how) ? how : Number.NaN,
  );
}
