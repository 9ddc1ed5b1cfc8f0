import type { ComponentType } from 'preact';

/** What a view is given: the parts of its address that have names. */
export interface ViewProps {
  readonly params: Readonly<Record<string, string>>;
  /** What stands behind the `?` of its address. */
  readonly query: Readonly<Record<string, string>>;
}

type View = ComponentType<ViewProps>;

/** The views by their address. Each is loaded when it is opened first, but for the one that everybody sees. */
export const routes: Readonly<Record<string, () => Promise<View>>> = {
  '/desk': async () => (await import('./views/TodayView.tsx')).TodayView,
  '/desk/inbox': async () => (await import('./views/InboxView.tsx')).InboxView,
  '/desk/sessions': async () => (await import('./views/SessionsView.tsx')).SessionsView,
  '/desk/add-session': async () => (await import('./views/AddSessionView.tsx')).AddSessionView,
  '/desk/series': async () => (await import('./views/SeriesListView.tsx')).SeriesListView,
  '/desk/series/new': async () => (await import('./views/NewSeriesView.tsx')).NewSeriesView,
  '/desk/series/:id': async () => (await import('./views/SeriesView.tsx')).SeriesView,
  '/desk/sessions/:id': async () => (await import('./views/SessionView.tsx')).SessionView,
  '/desk/help': async () => (await import('./views/HelpView.tsx')).HelpView,
  '/desk/insights': async () => (await import('./views/InsightsView.tsx')).InsightsView,
  '/desk/sessions/:id/record': async () => (await import('./views/RecordView.tsx')).RecordView,
  '/desk/sessions/:id/agenda': async () => (await import('./views/AgendaView.tsx')).AgendaView,
  '/desk/sessions/:id/history': async () =>
    (await import('./views/SessionHistoryView.tsx')).SessionHistoryView,
  '/desk/series/:id/history': async () => (await import('./views/SeriesHistoryView.tsx')).SeriesHistoryView,
  '/desk/suggestions/:id/history': async () =>
    (await import('./views/SuggestionHistoryView.tsx')).SuggestionHistoryView,
};
