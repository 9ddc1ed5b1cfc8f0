import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';

/** A control group of Linux whose processes get a part of a processor together. */
export interface SlowGroup {
  /** Its folder: a process joins by writing its id into `cgroup.procs`. */
  readonly path: string;
  /** Takes it away. Nothing may be in it any more. */
  remove(): void;
}

/**
 * Microseconds. Short, so that it does not matter when in a period the work begins: the kernel's own default, a
 * tenth of a second, is about what a cold start takes at full speed.
 */
const PERIOD = 20_000;

/**
 * Makes a group that gets one part in `parts` of a processor, by whichever of the kernel's two interfaces is there.
 * Says why not where none can be made: on other systems than Linux, without being root, or in a container that keeps
 * its groups to itself.
 */
export function makeSlowGroup(
  parts: number,
): { group: SlowGroup; whyNot: null } | { group: null; whyNot: string } {
  const quota = Math.round(PERIOD / parts);
  const reasons: string[] = [];
  for (const { folder, version } of mounts()) {
    const path = `${folder}/op-e-kaffi-bench-${process.pid}`;
    const remove = () => rmdirSync(path);
    try {
      if (version === 2) writeFileSync(`${folder}/cgroup.subtree_control`, '+cpu');
      mkdirSync(path);
    } catch (error) {
      reasons.push(String(error));
      continue;
    }
    try {
      if (version === 2) {
        writeFileSync(`${path}/cpu.max`, `${quota} ${PERIOD}`);
      } else {
        writeFileSync(`${path}/cpu.cfs_period_us`, String(PERIOD));
        writeFileSync(`${path}/cpu.cfs_quota_us`, String(quota));
      }
      return { group: { path, remove }, whyNot: null };
    } catch (error) {
      remove();
      reasons.push(String(error));
    }
  }
  return { group: null, whyNot: reasons.join(' ') || 'this system has none' };
}

/** Where control groups for the processor may be mounted. */
function mounts(): { folder: string; version: 1 | 2 }[] {
  return readMounts()
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([, , type, options = '']) =>
      type === 'cgroup' ? options.split(',').includes('cpu') : type === 'cgroup2',
    )
    .map(([, folder = '', type]) => ({ folder, version: type === 'cgroup' ? 1 : 2 }));
}

function readMounts(): string {
  try {
    return readFileSync('/proc/mounts', 'utf8');
  } catch {
    return '';
  }
}
