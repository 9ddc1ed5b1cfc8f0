import { request } from 'node:http';

/** What came back to a request that `fetch` would not send: odd methods, paths as they are, headers twice. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Bytes of the body, as they came. */
  readonly size: number;
}

/** Sends it exactly so. A connection that the server ends without an answer counts as status 0. */
export function rawRequest(
  origin: string,
  given: {
    method?: string;
    path: string;
    headers?: Record<string, string | string[]>;
    body?: string | Uint8Array;
  },
): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  const { method = 'GET', path, body } = given;
  // Node frames no body of a GET or DELETE by itself.
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const headers = { ...length, ...given.headers };
  return new Promise((resolve) => {
    const sent = request({ hostname, port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
          ),
          text: Buffer.concat(chunks).toString(),
          size: Buffer.concat(chunks).length,
        }),
      );
    });
    sent.on('error', () => resolve({ status: 0, headers: {}, text: '', size: 0 }));
    sent.end(body);
  });
}
