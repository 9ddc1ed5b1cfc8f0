import type { Client } from '../../shared/contract/client.ts';
import type { PublicSession } from '../../shared/model/Session.ts';

/** A meeting as the API gave it, with what goes along into the next change. */
export interface HeldSession {
  readonly session: PublicSession;
  readonly etag: string | null;
}

type SessionChanges = NonNullable<Parameters<Client['editSession']>[0]['body']>;

/** What the forms of one meeting do: change it and read it again. `hold`: takes what was answered, before anything else. */
export function heldSession(client: Client, id: string, hold: (held: HeldSession) => void) {
  const take = ({ body, etag }: { body: PublicSession; etag: string | null }): HeldSession => {
    const held = { session: body, etag };
    hold(held);
    return held;
  };
  return {
    change: async (body: SessionChanges, seen: string | null): Promise<HeldSession> =>
      take(await client.editSession({ params: { id }, body, ifMatch: seen ?? '' })),
    reread: async (): Promise<HeldSession> => take(await client.getSession({ params: { id } })),
  };
}
