/** A write whose condition did not hold. `existing` is what stands there, where that was asked for. */
export class ConditionFailed extends Error {
  override readonly name = 'ConditionFailed';
  readonly existing: Readonly<Record<string, unknown>> | null;

  constructor(existing: Readonly<Record<string, unknown>> | null, cause: unknown) {
    super('The condition of a write did not hold.', { cause });
    this.existing = existing;
  }
}
