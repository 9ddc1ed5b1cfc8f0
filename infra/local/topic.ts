import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands in for SNS: takes what functions publish, and hands it over to be printed. */
export interface Topic {
  readonly endpoint: string;
  readonly arn: string;
  stop(): Promise<void>;
}

/** Starts it on a free port. `deliver` is told each message, as an e-mail would be. */
export async function startTopic(deliver: (subject: string, message: string) => void): Promise<Topic> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const sent = new URLSearchParams(Buffer.concat(chunks).toString());
    if (sent.get('Action') !== 'Publish') return void response.writeHead(400).end();
    deliver(sent.get('Subject') ?? '', sent.get('Message') ?? '');
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
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
