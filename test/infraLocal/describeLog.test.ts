import { expect, test } from 'vitest';
import { describeLog } from '../../infra/local/describeLog.ts';
import { aSession } from '../support/builders.ts';
import { solvedChallenge, testSystem } from '../support/testSystem.ts';

const system = await testSystem();

/** What is said of all that functions logged meanwhile. */
async function said(act: () => Promise<unknown>): Promise<string[]> {
  system.output.splice(0);
  await act().catch(() => null);
  const lines = system.output.filter((line) => !line.startsWith('To the officers'));
  return lines.map((line) => {
    const [, id = '', logged = ''] = /^(\w+) (.*)$/s.exec(line) ?? [];
    return describeLog(id, logged);
  });
}

test('automation says what it created, found and passed over', async () => {
  await system.storeSeries({ keepPlanned: 2, skip: ['2030-02'] });
  const run = () => system.runAutomation('2030-01-01T03:30:00Z');
  expect(await said(run)).toEqual([
    'Automation created gare-2030-01, gare-2030-03. It passed over gare-2030-02 (skip).',
  ]);
  expect(await said(run)).toEqual([
    'Automation created nothing. There was gare-2030-01, gare-2030-03. It passed over gare-2030-02 (skip).',
  ]);
});

test('automation says what it could not do, and where nothing is planned', async () => {
  await system.empty();
  await system.storeSeries();
  await system.storeSession(aSession({ status: 'cancelled', cancellation: { reason: { en: 'Demo' } } }));
  expect(await said(() => system.runAutomation('2030-01-01T03:30:00Z'))).toEqual([
    '! Nothing is planned for gare in the weeks to come.',
    'Automation created nothing. There was gare-2030-01.',
  ]);
  await system.empty();
  await system.storeSeries();
  system.gate.inject(({ calls }) => (calls.some((call) => call.startsWith('sessions')) ? 'fail' : null));
  const [failed, thrown] = await said(() => system.runAutomation('2030-01-01T03:30:00Z'));
  system.gate.inject(null);
  expect(failed).toBe('! Automation failed for gare. It had created nothing.');
  expect(thrown).toMatch(/^! createNextEdition failed: \w+/);
});

test('the reminder says what it counted', async () => {
  await system.empty();
  await system.storeSeries();
  await system.storeSession(aSession());
  await system.aDayAgo(async () => {
    const challenge = await solvedChallenge(system);
    const body = { challenge, kind: 'concern', language: 'lb', text: 'Demo text.' } as const;
    await system.resident.submitSuggestion({ body });
  });
  const act = () => system.functions.invoke('remindOfficers', { scheduledTime: new Date().toISOString() });
  expect(await said(act)).toContain(
    'The weekly reminder counted 1 suggestions that wait, and 0 dates to confirm.',
  );
});

test('a mistake is told by its class and where it is', async () => {
  await system.storeSession(aSession());
  system.gate.inject(() => 'garble');
  const [bug] = await said(() => system.resident.getSession({ params: { id: 'gare-2030-01' } }));
  system.gate.inject(null);
  expect(bug).toMatch(/^! getSession has a mistake: \w+(\n {4}at .+)+$/);
});

test.each(['', 'Some text.', '{"event":"unknown"}', '[]', '{"level":"INFO","event":"createNextEdition"}'])(
  'what is not known is told as it is: %s',
  (line) => {
    expect(describeLog('getSession', line)).toBe(`getSession ${line}`);
  },
);
