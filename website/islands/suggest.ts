import { h, hydrate } from 'preact';
import { leaveQuickly } from './leaveQuickly.ts';
import { readIsland } from './readIsland.ts';
import { Suggest, type SuggestData } from './Suggest.tsx';

leaveQuickly();
const island = readIsland<SuggestData>('suggest', 'suggest-data');
// Without it no challenge can be worked out; the form is posted then as where no script runs.
if (island && globalThis.crypto?.subtle) hydrate(h(Suggest, island.data), island.root);
