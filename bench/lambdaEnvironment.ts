import { environmentOf } from '../infra/environment.ts';
import { tableName } from '../infra/local/dynamoDb.ts';
import { defaults, SCOPE } from '../infra/settings.ts';
import type { FunctionId } from '../shared/contract/operations.ts';

/** The secret that challenges are signed with, and the client that tokens are issued for. */
export const settings = { secret: 'bench', clientId: 'bench' } as const;

/** What Lambda puts into a function's environment, and what the deployment does. `endpoint`: where the database is. */
export function lambdaEnvironment(id: FunctionId, endpoint: string): Record<string, string> {
  return {
    AWS_REGION: defaults.region,
    AWS_ACCESS_KEY_ID: id,
    AWS_SECRET_ACCESS_KEY: 'bench',
    AWS_SESSION_TOKEN: 'bench',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: id,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '256',
    LAMBDA_TASK_ROOT: '/var/task',
    _X_AMZN_TRACE_ID: 'Root=1-00000000-000000000000000000000000;Parent=0000000000000000;Sampled=0',
    DYNAMODB_ENDPOINT: endpoint,
    ...environmentOf(id, {
      tableName,
      settings: {
        SECRET: settings.secret,
        SUGGESTION_DAYS: String(defaults.suggestionDays),
        SUGGESTIONS_BY_FORM: '100',
        EDIT_YEARS: '5',
        TIME_ZONE: 'Europe/Luxembourg',
        SERIES: defaults.series,
        SITE: 'https://example.org',
        DATA_LICENCE: null,
        ORIGINS: 'https://example.org',
        CLIENT_ID: settings.clientId,
        SCOPE,
        TOPIC: 'bench',
      },
    }),
  };
}
