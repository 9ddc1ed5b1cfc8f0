import type { Operation } from '../shared/contract/operation.ts';
import { operations } from '../shared/contract/operations.ts';

/**
 * Whether answers at an operation's path keep their strong ETag, which compressing takes away: there officers change
 * what they have read, and name it by that tag.
 */
export function keepsStrongTag(path: string): boolean {
  return Object.values<Operation>(operations).some((other) => other.ifMatch && other.path === path);
}
