import { useEffect, useRef, useState } from 'preact/hooks';
import { ProblemError } from '../../shared/contract/client.ts';
import type { PublicSeries } from '../../shared/model/Series.ts';
import type { PublicSession, PublicSummary } from '../../shared/model/Session.ts';
import { useDesk } from './DeskContext.ts';
import { type Read, useRead } from './useRead.ts';

interface Programme {
  readonly series: PublicSeries;
  /** Soonest first. */
  readonly upcoming: readonly PublicSummary[];
  /** Latest first. */
  readonly past: readonly PublicSummary[];
}

export interface Meetings {
  readonly programme: Read<Programme>;
  /** A meeting with its agenda. Null: there is none such; undefined: it is not known yet. */
  readonly sessionOf: (id: string) => PublicSession | null | undefined;
  /** Reads these where they are not known, or again. */
  readonly need: (ids: readonly string[], again?: boolean) => void;
}

/** The meetings of the series, and the agendas of those that somebody asks for, each read once. */
export function useMeetings(): Meetings {
  const { client, series } = useDesk();
  const [known, setKnown] = useState<Readonly<Record<string, PublicSession | null>>>({});
  const asked = useRef(new Set<string>());
  const isLeft = useRef(false);
  useEffect(
    () => () => {
      isLeft.current = true;
    },
    [],
  );
  const programme = useRead(async () => {
    const [own, upcoming, past] = await Promise.all([
      client.getSeries({ params: { id: series.id } }),
      client.listSessions({ query: { series: series.id, when: 'upcoming' } }),
      client.listSessions({ query: { series: series.id, when: 'past' } }),
    ]);
    return { series: own.body, upcoming: upcoming.body.sessions, past: past.body.sessions };
  }, [series.id]);
  const put = (id: string, session: PublicSession | null) => {
    if (!isLeft.current) setKnown((before) => ({ ...before, [id]: session }));
  };
  return {
    programme,
    sessionOf: (id) => known[id],
    need(ids, again = false) {
      for (const id of ids) {
        if (asked.current.has(id) && !again) continue;
        asked.current.add(id);
        client.getSession({ params: { id } }).then(
          ({ body }) => put(id, body),
          (error: unknown) => {
            if (error instanceof ProblemError && error.status === 404) put(id, null);
            else asked.current.delete(id); // asked again by the next who needs it
          },
        );
      }
    },
  };
}
