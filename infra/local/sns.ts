import type { Socket } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { close, createOwnServer, listen } from './http.ts';

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
  const server = createOwnServer(async (request, response) => {
    const body = await readText(request).catch(() => null);
    if (body === null) return; // who asked went away in the middle of it
    const sent = new URLSearchParams(body);
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
  return {
    endpoint: await listen(server),
    topic: 'arn:aws:sns:eu-central-1:000000000000:officers',
    stop: () => close(server),
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
