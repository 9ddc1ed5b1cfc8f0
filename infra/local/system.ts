import type { FunctionId } from '../../shared/contract/operations.ts';
import { openApi } from '../../shared/openapi/openApi.ts';
import { readDocsFiles, type StaticFile } from '../docsFiles.ts';
import { environmentOf } from '../environment.ts';
import { defaults, SCOPE, type Settings, secondsFor } from '../settings.ts';
import { loadWebsite } from '../website.ts';
import { websiteConfig } from '../websiteConfig.ts';
import { CLIENT_ID } from './cognito/registeredClient.ts';
import { type OpenIdProvider, startProvider } from './cognito.ts';
import { runCommand } from './commands.ts';
import { keep, nothingKept, openDataFolder } from './dataFolder.ts';
import { describeChange } from './describeChange.ts';
import { describeLog } from './describeLog.ts';
import { type Engine, startDynamoDb, tableName } from './dynamoDb.ts';
import { close, listen, originOf } from './http.ts';
import { type Iam, startIam } from './iam.ts';
import { type Functions, runFunctions } from './lambda.ts';
import type { LivePages } from './livePages.ts';
import { lockFolder } from './lockFolder.ts';
import { type MovableClock, movableClock } from './movableClock.ts';
import { createLocalServer } from './server.ts';
import { startSns } from './sns.ts';

/** The whole of Op e Kaffi on this machine. */
export interface System {
  /** `http://127.0.0.1:3000` */
  readonly origin: string;
  readonly engine: Engine;
  readonly iam: Iam;
  readonly functions: Functions;
  readonly provider: OpenIdProvider;
  readonly clock: MovableClock;
  /** What functions answered and the contract does not declare. */
  readonly violations: readonly string[];
  /** Serves the website's files as they were made last. */
  serveWebsite(): Promise<void>;
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
  /** Whether it is told in words what functions log, and what officers change besides: for who looks at a terminal. */
  readonly inWords?: boolean;
  /** Has pages that are open load again. */
  readonly live?: LivePages;
  /** Take what functions ask of the database and of SNS, where these are to fail. */
  readonly handleDatabase?: Parameters<typeof startIam>[1];
  readonly handleSns?: Parameters<typeof startSns>[1];
}

/** Starts everything: engine, gate, functions, OpenID provider and the server in front. Bundles have to be there. */
export async function startSystem(options: SystemOptions): Promise<System> {
  const { dataDir, write, inWords = false } = options;
  const settings = { ...defaults, ...options.settings };
  const unlock = dataDir ? await lockFolder(dataDir) : async () => {};
  const { kept, engine } = await openData(dataDir, write).catch(async (error: unknown) => {
    await unlock();
    throw error;
  });
  const iam = await startIam(engine.endpoint, options.handleDatabase);
  const sns = await startSns(
    (subject, text) => write(`To the officers: ${subject}\n${text}`),
    options.handleSns,
  );
  const clock = movableClock();
  const functions = runFunctions({
    environment: (id) =>
      environmentFor(id, {
        dynamoDb: iam.endpoint,
        sns,
        settings,
        secret: kept.secret,
        site: originOf(server),
      }),
    write: (id, line) => write(inWords ? describeLog(id, line) : `${id} ${line}`),
    ahead: clock.ahead,
    timeLimit: (id) => secondsFor(id) * 1000,
  });

  const violations: string[] = [];
  const files: Record<string, StaticFile> = { ...readDocsFiles() };
  const serveWebsite = async () => {
    const { assets, named, pages } = await loadWebsite();
    Object.assign(files, assets, named, pages({ site: originOf(server), ...settings }));
  };
  let started: OpenIdProvider | null = null;
  const provider = () => {
    if (!started) throw new Error('The provider has not started.'); // it starts before the origin is told
    return started;
  };
  const server = createLocalServer({
    functions,
    provider,
    files,
    onViolation: (text) => {
      violations.push(text);
      write(`! ${text}`);
    },
    onFailure: (text) => write(`! ${text}`),
    onChange: (change) => inWords && write(describeChange(change)),
    live: options.live,
    runCommand: (path, input) => runCommand(path, input, { functions, provider: provider(), clock, engine }),
  });
  const stop = async () => {
    await close(server);
    await functions.stop();
    await iam.stop();
    await sns.stop();
    await engine.stop();
    await unlock();
  };
  try {
    const origin = await listen(server, options.port);
    started = await startProvider(origin, kept.key);
    if (dataDir && !kept.key) keep(dataDir, { ...kept, key: started.key });
    await serveWebsite();
    files['/openapi.json'] = json(openApi(settings.dataLicence));
    files['/config.json'] = json(
      websiteConfig({ site: origin, issuer: started.issuer, clientId: CLIENT_ID }),
    );
    return {
      origin,
      engine,
      iam,
      functions,
      provider: started,
      clock,
      violations,
      serveWebsite,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openData(dataDir: string | null, write: (line: string) => void) {
  const kept = dataDir ? openDataFolder(dataDir, write) : nothingKept();
  return { kept, engine: await startDynamoDb(dataDir && `${dataDir}/dynamodb`, write) };
}

/** What Lambda puts into a function's environment, and what the deployment does. */
function environmentFor(
  id: FunctionId,
  given: {
    dynamoDb: string;
    sns: { endpoint: string; topic: string };
    settings: Settings;
    secret: string;
    site: string;
  },
): Record<string, string> {
  const { dynamoDb, sns, settings, secret, site } = given;
  return {
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: id, // by which the gate knows it
    AWS_SECRET_ACCESS_KEY: 'local',
    DYNAMODB_ENDPOINT: dynamoDb,
    SNS_ENDPOINT: sns.endpoint,
    ...environmentOf(id, {
      tableName,
      settings: {
        SECRET: secret,
        SUGGESTION_DAYS: String(settings.suggestionDays),
        SUGGESTIONS_BY_FORM: String(settings.suggestionsByForm),
        EDIT_YEARS: String(settings.editYears),
        TIME_ZONE: settings.timeZone,
        SERIES: settings.series,
        SITE: site,
        DATA_LICENCE: settings.dataLicence,
        ORIGINS: settings.origins.join(' '),
        CLIENT_ID,
        SCOPE,
        TOPIC: sns.topic,
      },
    }),
  };
}

function json(value: unknown): StaticFile {
  return { type: 'application/json', content: JSON.stringify(value) };
}
