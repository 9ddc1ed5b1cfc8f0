import { leaveQuickly } from './leaveQuickly.ts';

leaveQuickly();
