import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JWK } from 'jose';
import { type FunctionId, functionIds } from '../../shared/contract/operations.ts';
import { openApi } from '../../shared/openapi/openApi.ts';
import { docsFiles, type StaticFile } from '../docsFiles.ts';
import { environmentOf } from '../environment.ts';
import { defaults, SCOPE, type Settings, secondsFor } from '../settings.ts';
import { websiteConfig } from '../websiteConfig.ts';
import { createGateway } from './apiGateway.ts';
import { CLIENT_ID, type OpenIdProvider, type Role, startProvider } from './cognito.ts';
import { type Engine, startEngine, tableName } from './dynamoDb.ts';
import { type Gate, startGate } from './iam.ts';
import { type Functions, runFunctions } from './lambda.ts';
import { startTopic, type Topic } from './sns.ts';

/** The whole of Op e Kaffi on this machine. */
export interface System {
  /** `http://127.0.0.1:3000` */
  readonly origin: string;
  readonly engine: Engine;
  readonly gate: Gate;
  readonly topic: Topic;
  readonly functions: Functions;
  readonly provider: OpenIdProvider;
  /** What functions answered and the contract does not declare. */
  readonly violations: readonly string[];
  /** Sets the functions' clock to that moment, from which it goes on. */
  setClock(to: Date): void;
  stop(): Promise<void>;
}

export interface SystemOptions {
  /** Where data and keys are kept; null: nowhere, all is gone at the end. */
  readonly dataDir: string | null;
  /** 0: any that is free. */
  readonly port: number;
  readonly settings?: Partial<Settings>;
  /** Told each line that a function or the system itself has to say. */
  readonly write: (line: string) => void;
}

/** What the environments of functions are made from. */
interface Surroundings {
  readonly gate: Gate;
  readonly topic: Topic;
  readonly settings: Settings;
  readonly secret: string;
  readonly site: string;
}

interface Kept {
  readonly secret: string;
  readonly key?: JWK;
}

/** Starts everything: engine, gate, functions, OpenID provider and the server in front. Bundles have to be there. */
export async function startSystem(options: SystemOptions): Promise<System> {
  const { dataDir, write } = options;
  const settings = { ...defaults, ...options.settings };
  if (dataDir) mkdirSync(dataDir, { recursive: true });
  const kept = readKept(dataDir);
  const engine = await startEngine(dataDir && `${dataDir}/dynamodb`);
  const gate = await startGate(engine.endpoint);
  const topic = await startTopic((subject, message) => write(`To the officers: ${subject}\n${message}`));
  const clock = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT);
  const functions = runFunctions({
    environment: (id) =>
      environment(id, { gate, topic, settings, secret: kept.secret, site: originOf(server) }),
    write: (id, line) => write(`${id} ${line}`),
    clock,
    timeLimit: (id) => secondsFor(id) * 1000,
  });

  const violations: string[] = [];
  const files: Record<string, StaticFile> = docsFiles();
  let provider: OpenIdProvider | null = null;
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await functions.stop();
    await gate.stop();
    await topic.stop();
    await engine.stop();
  };
  const server = createGateway({
    functions,
    get provider() {
      if (!provider) throw new Error('The provider has not started.'); // it starts before the origin is told
      return provider;
    },
    files,
    onViolation: (text) => {
      violations.push(text);
      write(`! ${text}`);
    },
    onFailure: (text) => write(`! ${text}`),
    local: (path, input) => answerLocal(path, input, functions, provider),
  });
  try {
    await new Promise<void>((done, failed) => {
      server.once('error', failed);
      server.listen(options.port, '127.0.0.1', done);
    });
    const origin = originOf(server);
    provider = await startProvider(origin, kept.key);
    if (dataDir)
      writeFileSync(keptIn(dataDir), JSON.stringify({ ...kept, key: provider.key }), { mode: 0o600 });
    files['/openapi.json'] = json(openApi());
    files['/config.json'] = json(
      websiteConfig({ site: origin, issuer: provider.issuer, clientId: CLIENT_ID }),
    );
    return {
      origin,
      engine,
      gate,
      topic,
      functions,
      provider,
      violations,
      setClock(to) {
        new Float64Array(clock)[0] = to.getTime() - Date.now();
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
}

/** What Lambda puts into a function's environment, and what the deployment does. */
function environment(
  id: FunctionId,
  { gate, topic, settings, secret, site }: Surroundings,
): Record<string, string> {
  return {
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: id, // by which the gate knows it
    AWS_SECRET_ACCESS_KEY: 'local',
    DYNAMODB_ENDPOINT: gate.endpoint,
    SNS_ENDPOINT: topic.endpoint,
    ...environmentOf(id, {
      tableName,
      settings: {
        SECRET: secret,
        SUGGESTION_DAYS: String(settings.suggestionDays),
        SERIES: settings.series,
        SITE: site,
        ORIGINS: settings.origins.join(' '),
        CLIENT_ID,
        SCOPE,
        TOPIC: topic.arn,
      },
    }),
  };
}

async function answerLocal(
  path: string,
  input: unknown,
  functions: Functions,
  provider: OpenIdProvider | null,
) {
  const [command, name] = path.split('/');
  if (command === 'token' && provider) {
    const { role, claims } = input as { role: Role; claims?: Record<string, unknown> }; // from infra/local/token.ts
    return { token: await provider.token(role, claims) };
  }
  const id = functionIds.find((known) => known === name);
  if (command !== 'invoke' || !id)
    throw new Error(`There is no function ${name}. There are: ${functionIds.join(', ')}`);
  return functions.invoke(id, input);
}

function keptIn(dataDir: string): string {
  return `${dataDir}/keys.json`;
}

function readKept(dataDir: string | null): Kept {
  if (dataDir && existsSync(keptIn(dataDir))) return JSON.parse(readFileSync(keptIn(dataDir), 'utf8'));
  return { secret: randomBytes(32).toString('base64url') };
}

function json(value: unknown) {
  return { type: 'application/json', content: JSON.stringify(value) };
}
