import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How SNS may fail: a limit, an error, a connection cut before the message was taken, or after, silence. */
export type TopicFault = 'throttle' | 'fail' | 'reset' | 'lose-answer' | 'hang';

/** Stands in for SNS: takes what functions publish, and hands it over to be printed. */
export interface Topic {
  readonly endpoint: string;
  readonly arn: string;
  /** Lets requests fail from now on, for tests: told the number of each, from 1 on. Null: none. */
  inject(faults: ((number: number) => TopicFault | null) | null): void;
  stop(): Promise<void>;
}

/** Starts it on a free port. `deliver` is told each message, as an e-mail would be. */
export async function startTopic(deliver: (subject: string, message: string) => void): Promise<Topic> {
  let faultOf: ((number: number) => TopicFault | null) | null = null;
  let number = 0;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const sent = new URLSearchParams(Buffer.concat(chunks).toString());
    if (sent.get('Action') !== 'Publish') return void response.writeHead(400).end();
    number += 1;
    const fault = faultOf?.(number) ?? null;
    if (fault === 'hang') return;
    if (fault === 'reset') return void request.socket.destroy();
    if (fault === 'throttle') return void response.writeHead(400).end(failure('Throttling'));
    if (fault === 'fail') return void response.writeHead(500).end(failure('InternalError'));
    deliver(sent.get('Subject') ?? '', sent.get('Message') ?? '');
    if (fault === 'lose-answer') return void request.socket.destroy();
    response.writeHead(200, { 'content-type': 'text/xml' });
    return void response.end(
      '<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult>' +
        `<MessageId>${crypto.randomUUID()}</MessageId></PublishResult></PublishResponse>`,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    endpoint: `http://127.0.0.1:${port}`,
    arn: 'arn:aws:sns:eu-central-1:000000000000:officers',
    inject(faults) {
      faultOf = faults;
      number = 0;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function failure(code: string): string {
  return `<ErrorResponse><Error><Code>${code}</Code><Message>A fault for a test.</Message></Error></ErrorResponse>`;
}
