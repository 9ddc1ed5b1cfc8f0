import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ProblemType, problems } from '../../shared/contract/problems.ts';

/** A request as the parts of the local server hand it on, its body read. */
export interface HttpRequest {
  readonly method: string;
  /** As it was sent, escapes and all, without the query. */
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly protocol: string;
  readonly sourceIp: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | undefined;
}

/** API Gateway's own limit of a body. */
const largestBody = 10 * 1024 * 1024;

/** Reads a request whole. Null where its body is larger than API Gateway takes. */
export async function readRequest(incoming: IncomingMessage): Promise<HttpRequest | null> {
  const [path, query] = addressOf(incoming);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    if (size <= largestBody) chunks.push(chunk);
  }
  if (size > largestBody) return null;
  return {
    method: incoming.method ?? 'GET',
    path,
    query,
    headers: incoming.headers,
    body: Buffer.concat(chunks),
    protocol: `HTTP/${incoming.httpVersion}`,
    sourceIp: incoming.socket.remoteAddress ?? '',
  };
}

/** The path and the query asked for. */
function addressOf({ url = '/' }: IncomingMessage): [path: string, query: string] {
  const address = url.replace(wholeAddress, '') || '/';
  const mark = address.indexOf('?');
  return mark < 0 ? [address, ''] : [address.slice(0, mark), address.slice(mark + 1)];
}

/** The beginning of a whole address, which a client may send instead of a path (RFC 9112 §3.2.2). */
const wholeAddress = /^https?:\/\/([^/?]*)/i;

/**
 * A server for this machine alone: whoever asks for another host is refused. A page of any website could have its own
 * name bound to this machine once it is loaded, and would read here as its own what is at its own address.
 */
export function createOwnServer(
  handle: (incoming: IncomingMessage, response: ServerResponse) => void,
): Server {
  return createServer((incoming, response) => {
    if (isForThisMachine(incoming)) return handle(incoming, response);
    const origin = `http://127.0.0.1:${incoming.socket.localPort}`;
    sendAnswer(incoming, response, refusal(incoming, 'forbidden', `This answers at ${origin} alone.`));
  });
}

function isForThisMachine({ url = '', headersDistinct, socket }: IncomingMessage): boolean {
  const port = socket.localPort === 80 ? '(:80)?' : `:${socket.localPort}`;
  const own = new RegExp(`^(127\\.0\\.0\\.1|localhost)${port}$`, 'i');
  const named = [...(headersDistinct.host ?? ['']), ...(wholeAddress.exec(url)?.slice(1) ?? [])];
  return named.every((host) => own.test(host));
}

/** Sends an answer; to HEAD without its body. */
export function sendAnswer(
  { method }: Pick<IncomingMessage, 'method'>,
  response: ServerResponse,
  { status, headers, body }: HttpAnswer,
): void {
  response.writeHead(status, headers);
  response.end(method === 'HEAD' ? undefined : body);
}

/** What is answered by who stands before the functions. In AWS its body is its own; here it is the problem. */
export function refusal(
  { headers }: Pick<IncomingMessage, 'headers'>,
  type: ProblemType,
  detail: string,
): HttpAnswer {
  const { status, title } = problems[type];
  return {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': headers.authorization === undefined ? 'no-store' : 'private, no-store',
      ...(type === 'unauthenticated' && { 'www-authenticate': 'Bearer' }),
    },
    body: JSON.stringify({ type: `/problems/${type}`, title, status, detail }),
  };
}

/** Starts a server for this machine alone, on any free port unless one is named. Gives its origin. */
export async function listen(server: Server, port = 0): Promise<string> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return originOf(server);
}

/** `http://127.0.0.1:3000`, of a server that listens. */
export function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
}

/** Ends a server, and the connections that are open. */
export async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}
