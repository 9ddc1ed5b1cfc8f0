import { bundleIfChanged } from './bundleIfChanged.ts';
import { runSystem } from './runSystem.ts';

// npm start: the whole system on this machine.
await runSystem(bundleIfChanged);
