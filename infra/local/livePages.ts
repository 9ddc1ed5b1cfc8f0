import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpAnswer } from './http.ts';

/** Has pages that are open in browsers load again when they have changed. `npm run dev` alone has it. */
export interface LivePages {
  /** Answers what pages ask of it; false: they ask for something else. */
  answer(incoming: IncomingMessage, response: ServerResponse): boolean;
  /** Lets a page listen, by a script from this origin as its policy wants it; other answers stay as they are. */
  mark(answer: HttpAnswer): HttpAnswer;
  /** All that listen load again. */
  reload(): void;
}

const [stream, script] = ['/local/live', '/local/live.js'];

/** A page that is of another number than what it hears loads again: after `reload`, and from a system that has started anew. */
const listens = `const made = new URL(import.meta.url).search.slice(1);
new EventSource('${stream}').onmessage = ({ data }) => {
  if (data !== made) location.reload();
};
`;

export function livePages(): LivePages {
  const listening = new Set<ServerResponse>();
  let made = Date.now();
  const tell = (response: ServerResponse) => response.write(`data: ${made}\n\n`);
  return {
    answer({ url = '' }, response) {
      const isScript = url.startsWith(`${script}?`);
      if (isScript) {
        response
          .writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' })
          .end(listens);
      } else if (url === stream) {
        response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
        response.write('retry: 200\n');
        tell(response);
        listening.add(response);
        response.once('close', () => listening.delete(response));
      }
      return isScript || url === stream;
    },
    mark(answer) {
      if (!answer.headers['content-type']?.startsWith('text/html')) return answer;
      const { etag: _, ...headers } = answer.headers;
      const listener = `<script type="module" src="${script}?${made}"></script></head>`;
      const body = String(answer.body ?? '').replace('</head>', listener);
      return { ...answer, headers: { ...headers, 'cache-control': 'no-store' }, body };
    },
    reload() {
      made += 1;
      for (const response of listening) tell(response);
    },
  };
}
