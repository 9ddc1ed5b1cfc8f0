import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { checkEdgeCode } from './checkEdgeCode.ts';

/** A request in CloudFront's event, as far as its functions look at it. Headers have their names in lower case. */
interface EdgeRequest {
  readonly uri: string;
  readonly headers?: Readonly<Record<string, { readonly value: string }>>;
}

/** An answer that a function gives in the place of what was asked for. */
interface EdgeAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, { readonly value: string }>>;
}

interface EdgeFunction {
  /** What CloudFront is given. */
  readonly code: string;
  /** Does what the function does at CloudFront's edge; leaves the request as it is, and gives what became of it. */
  readonly run: (request: EdgeRequest) => EdgeRequest | EdgeAnswer;
}

/**
 * Reads a function that runs at CloudFront's edge: `infra/edge/<name>.js`. Refuses code that CloudFront would not
 * run, as `checkEdgeCode` does. The laptop runs the same source, in a context that has none of Node's own globals.
 */
export function readEdgeFunction(name: string): EdgeFunction {
  const file = `infra/edge/${name}.js`;
  const code = readFileSync(new URL(`${name}.js`, import.meta.url), 'utf8');
  checkEdgeCode(code, file);
  const handler: (event: { request: EdgeRequest }) => unknown = runInNewContext(
    `'use strict'; ${code}\nhandler;`, // strict, as CloudFront runs all
    {},
    { filename: file },
  );
  return {
    code,
    run(request) {
      const given = handler({ request: structuredClone(request) });
      if (!isRequest(given) && !isAnswer(given))
        throw new Error(`${file} gives back no request and no answer.`);
      return given;
    },
  };
}

function isRequest(value: unknown): value is EdgeRequest {
  return typeof value === 'object' && value !== null && 'uri' in value && typeof value.uri === 'string';
}

function isAnswer(value: unknown): value is EdgeAnswer {
  return typeof value === 'object' && value !== null && 'statusCode' in value;
}
