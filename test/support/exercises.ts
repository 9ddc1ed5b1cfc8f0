import { ProblemError } from '../../shared/contract/client.ts';
import type { FunctionId } from '../../shared/contract/operations.ts';
import { documentedSeries } from '../../shared/programme.ts';
import { aSession, aTopic } from './builders.ts';
import { aSuggestion } from './desk.ts';
import { type FormPage, openForm, postForm } from './forms.ts';
import { aDraft, send } from './suggestions.ts';
import { solvedChallenge, type TestSystem } from './testSystem.ts';

/** Prepares what a function needs, by other functions, and gives the call: it makes all requests that it ever does. */
type Exercise = () => Promise<() => Promise<unknown>>;

/** An exercise of every function, on a system that has nothing stored yet. Each may be done again and again. */
export async function exercisesOn(system: TestSystem): Promise<{ readonly [id in FunctionId]: Exercise }> {
  const { resident, officer, coordinator } = system;
  const params = { id: 'gare-2030-01' };
  await system.storeSeries();
  await system.storeSession(aSession({ topics: [aTopic()] }));
  await system.storeSession(aSession({ slot: '2030-02' })); // one that nobody ever edits
  await system.storeSeries({ id: 'quiet', closed: true });
  const begun = { id: 'gare-2024-01' };
  const [startsAt, endsAt] = ['2024-01-18T16:00:00+01:00', '2024-01-18T18:00:00+01:00'];
  await system.storeSession(aSession({ slot: '2024-01', startsAt, endsAt, topics: [aTopic()] }));

  const { updatedAt: _, version: __, ...draft } = documentedSeries('2026-01-01T00:00:00Z');
  let count = 0;
  const receipt = async () => {
    const answer = (await (await send(system)).json()) as { receipt: string }; // by the contract
    return { headers: answer };
  };
  /** A page says why it is not there by its status, and to people. */
  const openPage = async (path: string) => {
    const { ok, status, headers, statusText: title } = await system.http(path);
    if (!ok) throw new ProblemError({ type: 'about:blank', title, status, detail: path }, headers);
  };
  /** The same of a form that was posted. */
  const passed = async (page: Promise<FormPage>) => {
    const { status, headers } = await page;
    if (status >= 400)
      throw new ProblemError({ type: 'about:blank', title: 'Refused', status, detail: '' }, headers);
  };
  const at = (month: string) => `${2031 + count}-${month}`;

  return {
    listSessions: async () => () => resident.listSessions(),
    getSession: async () => () => resident.getSession({ params }),
    getHomePage: async () => async () => {
      await openPage('/en');
      return openPage('/en?before=2030-01');
    },
    getSeriesPage: async () => () => openPage('/en/series/gare'),
    getSessionPage: async () => () => openPage(`/en/sessions/${params.id}`),
    getPosterPage: async () => () => openPage(`/en/sessions/${params.id}/poster`),
    getSuggestPage: async () => () => openPage('/en/suggest'),
    postSuggestPage: async () => {
      const { fields } = await openForm(system, '/en/suggest');
      return () =>
        passed(postForm(system, '/en/suggest', { ...fields, kind: 'need', text: 'Demo by a form.' }));
    },
    getFollowPage: async () => () => openPage('/en/follow'),
    postFollowPage: async () => {
      const { receipt: kept } = (await receipt()).headers;
      return async () => {
        await passed(postForm(system, '/en/follow', { receipt: kept }));
        return passed(postForm(system, '/en/follow', { receipt: kept, withdraw: 'yes' }));
      };
    },
    listSeries: async () => () => resident.listSeries(),
    getSeries: async () => () => resident.getSeries({ params: { id: 'gare' } }),
    getCalendar: async () => async () => {
      await resident.getCalendar();
      return resident.getCalendar({ query: { session: params.id } });
    },
    getFeed: async () => () => resident.getFeed(),
    createChallenge: async () => () => resident.createChallenge(),
    submitSuggestion: async () => {
      const challenge = await solvedChallenge(system);
      return () => resident.submitSuggestion({ body: { challenge, ...aDraft() } as never }); // a draft is whole
    },
    followSuggestion: async () => {
      const { receipt: kept } = (await receipt()).headers;
      return () => resident.followSuggestion({ headers: { receipt: kept } });
    },
    withdrawSuggestion: async () => {
      const { receipt: kept } = (await receipt()).headers;
      return () => resident.withdrawSuggestion({ headers: { receipt: kept } });
    },
    addSession: async () => {
      count += 1;
      const body = {
        series: 'gare',
        startsAt: `${at('01')}-16T15:00:00Z`,
        endsAt: `${at('01')}-16T17:00:00Z`,
      };
      return () => coordinator.addSession({ body });
    },
    editSession: async () => {
      const { body, etag } = await resident.getSession({ params });
      const topics = [...body.topics.slice(0, 10), { subject: 'noise', title: { en: 'Demo' } }];
      return () => officer.editSession({ params, ifMatch: String(etag), body: { topics } });
    },
    listEdits: async () => () => officer.listEdits({ params: { id: 'gare-2030-02' } }),
    getMeetingRecord: async () => () => officer.getMeetingRecord({ params: begun }),
    recordMeeting: async () => {
      const { body, etag } = await officer.getMeetingRecord({ params: begun });
      const visitors = (body.visitors ?? 0) + 1;
      const raised = [{ topic: 'lighting-7f3k', people: 1 }];
      return () =>
        officer.recordMeeting({ params: begun, ifMatch: String(etag), body: { visitors, raised } });
    },
    addSeries: async () => {
      count += 1;
      const id = `demo-a${count}`;
      return () => coordinator.addSeries({ body: { ...draft, id } as never }); // the documented one is whole
    },
    editSeries: async () => {
      const { body, etag } = await resident.getSeries({ params: { id: 'gare' } });
      const lastEdition = body.lastEdition + 50;
      return () =>
        coordinator.editSeries({ params: { id: 'gare' }, ifMatch: String(etag), body: { lastEdition } });
    },
    // One that nobody has changed: it is looked up then.
    listSeriesEdits: async () => () => coordinator.listSeriesEdits({ params: { id: 'quiet' } }),
    listSuggestions: async () => () => officer.listSuggestions(),
    triageSuggestion: async () => {
      await system.store('suggestions', aSuggestion());
      const [first] = (await officer.listSuggestions()).body.suggestions;
      if (!first) throw new Error('The inbox is empty.');
      const body = { status: 'accepted', topic: { session: params.id, id: 'lighting-7f3k' } } as const;
      return () => officer.triageSuggestion({ params: { id: first.id }, ifMatch: first.etag, body });
    },
    listSuggestionEdits: async () => {
      const suggestion = aSuggestion();
      await system.store('suggestions', suggestion);
      return () => officer.listSuggestionEdits({ params: { id: suggestion.id } });
    },
    discardSuggestions: async () => {
      // All of a day first, so that what it does with one by its id is a single transaction.
      const [first, second] = [aSuggestion({ day: '2026-01-20' }), aSuggestion()];
      await system.store('suggestions', first);
      await officer.discardSuggestions({ body: { where: { day: '2026-01-20' } } });
      await system.store('suggestions', second);
      return () => officer.discardSuggestions({ body: { ids: [second.id] } });
    },
    getInsights: async () => () => officer.getInsights(),
    createNextEdition: async () => {
      count += 1;
      return () => system.runAutomation(`${at('12')}-01T03:30:00Z`);
    },
    remindOfficers: async () => () =>
      system.functions.invoke('remindOfficers', { scheduledTime: '2026-12-01T03:30:00Z' }),
    unmatched: async () => () => system.http('/api/nowhere'),
  };
}
