import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A message that a function sends to the officers' topic. */
export interface Message {
  readonly subject: string;
  readonly text: string;
  /** Hands it over, as by e-mail. */
  deliver(): void;
  /** Answers the function. Without an error: the message was taken. */
  answer(error?: { readonly status: number; readonly code: string }): void;
  /** The connection to the function. */
  readonly socket: Socket;
}

/** Stands in for SNS: takes what functions send, and hands it over to be printed. */
export interface Sns {
  readonly endpoint: string;
  readonly topic: string;
  stop(): Promise<void>;
}

/**
 * Starts it on a free port. `deliver` is told each message, as an e-mail would be. `handle` takes each, delivers and
 * answers, unless it wants SNS to fail.
 */
export async function startSns(
  deliver: (subject: string, text: string) => void,
  handle: (message: Message) => void = deliverAndAnswer,
): Promise<Sns> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const sent = new URLSearchParams(Buffer.concat(chunks).toString());
    if (sent.get('Action') !== 'Publish') return void response.writeHead(400).end();
    const [subject, text] = [sent.get('Subject') ?? '', sent.get('Message') ?? ''];
    return handle({
      subject,
      text,
      deliver: () => deliver(subject, text),
      answer(error) {
        response.writeHead(error?.status ?? 200, { 'content-type': 'text/xml' });
        response.end(error ? failed(error.code) : taken());
      },
      socket: request.socket,
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    endpoint: `http://127.0.0.1:${port}`,
    topic: 'arn:aws:sns:eu-central-1:000000000000:officers',
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function deliverAndAnswer({ deliver, answer }: Message): void {
  deliver();
  answer();
}

function taken(): string {
  return (
    '<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult>' +
    `<MessageId>${crypto.randomUUID()}</MessageId></PublishResult></PublishResponse>`
  );
}

function failed(code: string): string {
  return `<ErrorResponse><Error><Code>${code}</Code><Message>${code}</Message></Error></ErrorResponse>`;
}
