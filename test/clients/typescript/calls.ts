import assert from 'node:assert/strict';
import createClient from 'openapi-fetch';
import type { paths } from './api.ts'; // made out of the document

// What a website does with sessions, and an officer's tool: against the base and the token that it is given.
const [baseUrl = '', token = ''] = process.argv.slice(2);
const anybody = createClient<paths>({ baseUrl });
const officer = createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${token}` } });

const { data: page } = await anybody.GET('/sessions', { params: { query: { when: 'upcoming', limit: 5 } } });
const id = page?.sessions[0]?.id;
assert(id !== undefined, 'There is a session.');
const booking: boolean | undefined = page?.sessions[0]?.bookingRequired;
assert.equal(booking, false);

const path = { id };
const { data: session } = await anybody.GET('/sessions/{id}', { params: { path } });
assert.equal(session?.id, id);
// A status that was added since this was compiled is one, too.
const status: string | undefined = session?.status;
assert.equal(status, 'scheduled');

const read = await officer.GET('/sessions/{id}', { params: { path } });
assert.equal(read.response.headers.get('cache-control'), 'private, no-store');
const etag = read.response.headers.get('etag') ?? '';
const changed = await officer.PATCH('/sessions/{id}', {
  params: { path, header: { 'If-Match': etag } },
  headers: { 'Content-Type': 'application/merge-patch+json' },
  body: { notice: { en: 'A demo notice' } },
});
assert.equal(changed.response.status, 200);
assert.deepEqual(changed.data?.notice, { en: 'A demo notice' });

const record = await officer.GET('/sessions/{id}/record', { params: { path } });
assert.deepEqual(record.data, { visitors: null, raised: [] });
const early = await officer.PUT('/sessions/{id}/record', {
  params: { path, header: { 'If-Match': record.response.headers.get('etag') ?? '' } },
  body: { visitors: 23, raised: [] },
});
assert.equal(early.response.status, 409, 'It has not begun.');

const none = await officer.POST('/suggestions/discard', { body: { where: { day: '2026-01-15' } } });
assert.deepEqual(none.data, { discarded: 0, more: false });

const missing = await anybody.GET('/sessions/{id}', { params: { path: { id: 'no-such-2001-01' } } });
assert.equal(missing.response.status, 404);
assert(missing.error && 'type' in missing.error, 'It is a problem.');
assert.equal(missing.error.type, '/problems/not-found');

const bad = await officer.PATCH('/sessions/{id}', {
  params: { path, header: { 'If-Match': changed.response.headers.get('etag') ?? '' } },
  body: { status: 'cancelled' },
});
assert(bad.error && 'errors' in bad.error, 'It says what is wrong.');
assert.equal(bad.error.errors?.[0]?.pointer, '#/cancellation');

console.log('The TypeScript client lists, reads, changes and is refused as it should.');
