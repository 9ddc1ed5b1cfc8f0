import type { WriteStream } from 'node:tty';

const WIDTH = 30;

/** Shows on a terminal how far something is, of a whole; nothing where it goes to a file or a pipe. */
export function progressBar(stream: WriteStream, whole: number): { show(done: number): void; end(): void } {
  if (!stream.isTTY) return { show() {}, end() {} };
  let shown = -1;
  return {
    show(done) {
      const filled = whole === 0 ? WIDTH : Math.min(WIDTH, Math.floor((done / whole) * WIDTH));
      const isDue = filled > shown || done === whole || done % 50 === 0;
      if (!isDue) return;
      shown = filled;
      stream.write(`\r[${'#'.repeat(filled)}${' '.repeat(WIDTH - filled)}] ${done} of ${whole} rows`);
    },
    end() {
      stream.write('\r\u001b[K');
    },
  };
}
