import { adminClient } from '../infra/local/dynamoDb.ts';
import { startSystem } from '../infra/local/system.ts';
import { milliseconds, report } from './measure.ts';
import { storeSession } from './storeSession.ts';

/** Whether a listing costs more when the archive is long. */
export async function benchListing(): Promise<void> {
  const system = await startSystem({ dataDir: null, port: 0, write: () => {} });
  const admin = adminClient(system.engine.endpoint);
  const list = async (when: string) => (await fetch(`${system.origin}/api/sessions?when=${when}`)).text();
  const add = async (series: string, from: number, to: number) => {
    for (let i = from; i < to; i += 1) {
      const day = new Date(Date.UTC(2001, 0, 1) + i * 86_400_000).toISOString().slice(0, 10);
      const slot = `${day.slice(0, 7)}-${Number(day.slice(8)) + 1}`;
      await storeSession(admin, {
        series,
        slot,
        edition: i + 1,
        startsAt: `${day}T16:00:00+01:00`,
        endsAt: `${day}T18:00:00+01:00`,
      });
    }
  };
  try {
    await add('gare', 0, 20);
    const baseline = { what: 'with 20 past sessions', measured: await milliseconds(100, () => list('past')) };
    report('GET /api/sessions?when=past with 20 past sessions', baseline.measured, baseline);
    await add('gare', 20, 5000);
    report(
      'GET /api/sessions?when=past with 5,000 past sessions',
      await milliseconds(100, () => list('past')),
      baseline,
    );
    report(
      'GET /api/sessions with 5,000 past sessions',
      await milliseconds(100, () => list('upcoming')),
      baseline,
    );
  } finally {
    admin.destroy();
    await system.stop();
  }
}
