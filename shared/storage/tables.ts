/** A table: its key, its indexes, and whether items delete themselves. */
export interface Table {
  readonly key: Key;
  readonly indexes?: Readonly<Record<string, Key & { readonly project: readonly string[] | 'all' }>>;
  /** The attribute with the moment, in seconds since 1970, from which an item may be deleted. */
  readonly expires?: string;
}

interface Key {
  readonly partition: string;
  readonly sort?: string;
  /** Type of the sort key: text unless said. */
  readonly sortType?: 'N';
}

/**
 * One table for each zone of trust. The only place where keys and indexes are written down: CloudFormation,
 * the local engine and the stores read them here.
 */
export const tables = {
  series: { key: { partition: 'id' } },
  sessions: {
    key: { partition: 'series', sort: 'slot' },
    indexes: {
      /** "Upcoming" and "past" are each one query, whose cost does not grow with the archive. */
      byEnd: {
        partition: 'series',
        sort: 'endsAt',
        project: ['summary'],
      },
    },
  },
  edits: { key: { partition: 'target', sort: 'version', sortType: 'N' }, expires: 'expiresAt' },
  suggestions: {
    key: { partition: 'id' },
    indexes: {
      /**
       * By series and status (`gare received`), oldest day first. Within a day by random ids, so that no page tells the
       * order in which they came. A tombstone is in no inbox.
       */
      inbox: { partition: 'inbox', sort: 'dayAndId', project: 'all' },
    },
    expires: 'expiresAt',
  },
} as const satisfies Readonly<Record<string, Table>>;

export type TableId = keyof typeof tables;

/** The indexes of each table. */
export type IndexId = {
  [T in TableId]: (typeof tables)[T] extends { indexes: infer I } ? keyof I & string : never;
}[TableId];

export const tableIds = Object.keys(tables) as readonly TableId[]; // the object is closed and const
