import { Construct } from 'constructs';
import { type FunctionId, functionIds } from '../../shared/contract/operations.ts';
import { GrantedFunction, type GrantedFunctionProps } from './GrantedFunction.ts';

interface FunctionsProps extends Omit<GrantedFunctionProps, 'functionName' | 'bundle'> {
  /** What the functions' names begin with. */
  readonly prefix: string;
  /** The folder with a bundle for each function, as `infra/bundling.ts` makes it. */
  readonly bundles: string;
}

/** A function for each operation and task, and one for what no route takes. */
export class Functions extends Construct {
  readonly byId: Readonly<Record<FunctionId, GrantedFunction>>;

  constructor(scope: Construct, id: string, { prefix, bundles, ...common }: FunctionsProps) {
    super(scope, id);
    const made = functionIds.map(
      (name) =>
        [
          name,
          new GrantedFunction(this, name, {
            ...common,
            functionName: `${prefix}-${name}`,
            bundle: `${bundles}/${name}`,
          }),
        ] as const,
    );
    this.byId = Object.fromEntries(made) as Record<FunctionId, GrantedFunction>; // made from every id
  }
}
