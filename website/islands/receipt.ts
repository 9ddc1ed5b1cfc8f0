import { h, hydrate } from 'preact';
import { Receipt, type ReceiptProps } from '../parts/Receipt.tsx';
import { leaveQuickly } from './leaveQuickly.ts';
import { readIsland } from './readIsland.ts';

leaveQuickly();
const island = readIsland<ReceiptProps>('receipt-root', 'receipt-data');
if (island) hydrate(h(Receipt, { ...island.data, isLive: true }), island.root);
