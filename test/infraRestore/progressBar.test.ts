import type { WriteStream } from 'node:tty';
import { expect, test } from 'vitest';
import { progressBar } from '../../infra/restore/progressBar.ts';

function shown(isTTY: boolean): string[] {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) } as unknown as WriteStream; // what it uses of one
  const bar = progressBar(stream, 3);
  for (const done of [1, 2, 3]) bar.show(done);
  bar.end();
  return written;
}

test('A progress bar fills on a terminal, and goes when all is done', () => {
  const [first, , last, end] = shown(true);
  expect(first).toBe(`\r[${'#'.repeat(10)}${' '.repeat(20)}] 1 of 3 rows`);
  expect(last).toBe(`\r[${'#'.repeat(30)}] 3 of 3 rows`);
  expect(end).toBe('\r\u001b[K');
});

test('A progress bar is not written into a file or a pipe', () => {
  expect(shown(false)).toEqual([]);
});
