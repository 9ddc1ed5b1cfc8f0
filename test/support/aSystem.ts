import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type System, type SystemOptions, startSystem } from '../../infra/local/system.ts';

/** A system for one test, and what it said. It ends with the test. */
export async function aSystem(
  options: Partial<SystemOptions> = {},
): Promise<System & { readonly said: readonly string[] }> {
  const said: string[] = [];
  const write = (line: string) => void said.push(line);
  const system = await startSystem({ dataDir: null, port: 0, write, ...options });
  onTestFinished(() => system.stop());
  return Object.assign(system, { said });
}

/** A folder for the data of one test. It goes with the test. */
export function aDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'op-e-kaffi-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
