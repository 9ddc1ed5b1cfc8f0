/** One page of the website that a function renders, declared as data. Its language is the first part of its path. */
export interface Page {
  /** Names the function too: `functions/<id>.ts`. */
  readonly id: string;
  readonly method: 'GET' | 'POST';
  /** From the root, in the syntax of API Gateway: `/{lang}/sessions/{id}`. */
  readonly path: `/{lang}${string}`;
  readonly summary: string;
  /** True: kept by caches for a minute. Otherwise the answer is stored nowhere. */
  readonly cached?: true;
  /** The parameters of the query that it reads. CloudFront passes on no others, and keeps a copy for each value. */
  readonly query?: readonly string[];
  /** The fields that it reads of the form that is posted, `application/x-www-form-urlencoded`. */
  readonly fields?: readonly string[];
  /** How many KiB that form may have, decoded; 8 unless said. */
  readonly bodyLimit?: number;
}

/** Declares a page. Keeps the literal types. */
export function page<const P extends Page>(declared: P): P {
  return declared;
}
