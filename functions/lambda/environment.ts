import { type Database, openDatabase } from '../../shared/storage/database.ts';

/** A setting that the function cannot do without. Its absence is a mistake of the deployment. */
export function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`The environment lacks ${name}.`);
  return value;
}

/** A setting that a deployment may leave out: then null. */
export function optionalSetting(name: string): string | null {
  return process.env[name] ?? null;
}

/** A setting that counts something. */
export function numberSetting(name: string): number {
  const value = Number(setting(name));
  if (!Number.isInteger(value)) throw new Error(`The environment's ${name} is not a whole number.`);
  return value;
}

/** How the deployment counts days: for functions that have to do with suggestions. */
export function dayCount(): { timeZone: string } {
  return { timeZone: setting('TIME_ZONE') };
}

/**
 * The function's own credentials. Lambda puts its role's into the environment; reading them here, instead of by
 * the SDK's chain of providers, keeps that chain out.
 */
export function credentials() {
  const sessionToken = process.env.AWS_SESSION_TOKEN;
  return {
    accessKeyId: setting('AWS_ACCESS_KEY_ID'),
    secretAccessKey: setting('AWS_SECRET_ACCESS_KEY'),
    ...(sessionToken === undefined ? {} : { sessionToken }),
  };
}

/** The database, with the tables that this function was granted. */
export function database(): Database {
  return openDatabase({
    region: setting('AWS_REGION'),
    endpoint: process.env.DYNAMODB_ENDPOINT,
    credentials: credentials(),
    names: {
      ...(process.env.TABLE_SERIES && { series: process.env.TABLE_SERIES }),
      ...(process.env.TABLE_SESSIONS && { sessions: process.env.TABLE_SESSIONS }),
      ...(process.env.TABLE_EDITS && { edits: process.env.TABLE_EDITS }),
      ...(process.env.TABLE_SUGGESTIONS && { suggestions: process.env.TABLE_SUGGESTIONS }),
    },
  });
}
