/** What an operator may decide. Each has its place in `cdk.json`, and a default that is good to start with. */
export interface Settings {
  /** The series that the API means when none is named. */
  readonly series: string;
  /** After how many days a suggestion deletes itself. */
  readonly suggestionDays: number;
  /** Other websites, by origin, whose pages may send suggestions: `https://www.example.org`. */
  readonly origins: readonly string[];
}

export const defaults: Settings = { series: 'gare', suggestionDays: 180, origins: [] };

/** The OAuth scope that opens officers' operations: resource server and scope, as Cognito writes them. */
export const SCOPE = 'op-e-kaffi/desk';
