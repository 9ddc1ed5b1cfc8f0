import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { severalAtOnce } from '../../../functions/steps/severalAtOnce.ts';

const entries = Array.from({ length: 35 }, (_, i) => i);

describe('Ten at once', () => {
  it('are under way, never more, until all is done; the results come in the order of the entries', async () => {
    let [running, most] = [0, 0];
    const results = await severalAtOnce(10, entries, async (i) => {
      most = Math.max(most, ++running);
      await setTimeout(i % 3);
      running -= 1;
      return i * 2;
    });
    expect(results).toEqual(entries.map((i) => i * 2));
    expect([most, running]).toEqual([10, 0]);
  });

  it('are the last where there is a no: what has begun is finished, and nothing else begins', async () => {
    let begun = 0;
    const act = async (i: number) => {
      begun += 1;
      await setTimeout(1);
      return i;
    };
    expect(await severalAtOnce(10, entries, act, () => begun < 12)).toEqual(entries.slice(0, 12));
    expect(begun).toBe(12);
  });

  it('fail with the first that does', async () => {
    const act = async (i: number) => {
      if (i === 20) throw new Error('Demo');
    };
    await expect(severalAtOnce(10, entries, act)).rejects.toThrow('Demo');
  });

  it('may be none', async () => {
    expect(await severalAtOnce(10, [], async () => 1)).toEqual([]);
  });
});
