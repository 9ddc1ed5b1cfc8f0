import type { Client } from '../../../shared/contract/client.ts';

type Change = NonNullable<Parameters<Client['editSession']>[0]['body']>;
type Session = Awaited<ReturnType<Client['editSession']>>['body'];

/** Changes a session as an officer's page does: reads it, and sends the change with its tag. */
export async function changeSession(
  officer: Client,
  id: string,
  change: (session: Session) => Change,
): Promise<Session> {
  const { body: session, etag } = await officer.getSession({ params: { id } });
  const { body } = await officer.editSession({
    params: { id },
    ifMatch: etag ?? '',
    body: change(session),
  });
  return body;
}
