import * as z from 'zod/mini';
import { type FunctionId, functionIds } from '../../shared/contract/operations.ts';
import type { OpenIdProvider } from './cognito.ts';
import type { Engine } from './dynamoDb.ts';
import type { Functions } from './lambda.ts';
import type { MovableClock } from './movableClock.ts';

/** What the commands of package.json can be told to do to a system that runs. */
interface Parts {
  readonly functions: Functions;
  readonly provider: OpenIdProvider;
  readonly clock: MovableClock;
  readonly engine: Engine;
}

const TokenInput = z.object({
  role: z.enum(['officer', 'coordinator']),
  claims: z.optional(z.record(z.string(), z.unknown())),
});
const ClockInput = z.object({ to: z.string() });

/** Carries out what `token.ts`, `invoke.ts`, `clock.ts` and `restore` ask: `token`, `invoke/createNextEdition`, `clock`, `engine`. */
export async function runCommand(path: string, input: unknown, parts: Parts): Promise<unknown> {
  const { functions, provider, clock, engine } = parts;
  const [command, name] = path.split('/');
  if (command === 'token') {
    const { role, claims } = parse(TokenInput, input);
    return { token: await provider.token(role, claims) };
  }
  if (command === 'clock') return { now: clock.move(parse(ClockInput, input).to).toISOString() };
  if (command === 'engine') return { endpoint: engine.endpoint, now: clock.now().toISOString() };
  if (command === 'invoke') return functions.invoke(functionNamed(name), input);
  throw new Error(`There is no command ${command}.`);
}

function parse<T>(schema: z.ZodMiniType<T>, input: unknown): T {
  const read = z.safeParse(schema, input);
  if (!read.success) throw new Error(z.prettifyError(read.error));
  return read.data;
}

function functionNamed(name: string | undefined): FunctionId {
  const id = functionIds.find((known) => known === name);
  if (!id) throw new Error(`There is no function ${name}. There are: ${functionIds.join(', ')}`);
  return id;
}
