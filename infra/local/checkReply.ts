import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod/mini';
import { hasEtag, type Operation, problemsOf } from '../../shared/contract/operation.ts';
import { Problem } from '../../shared/contract/Problem.ts';
import { type ProblemType, problems } from '../../shared/contract/problems.ts';

/**
 * What of a function's reply the contract does not declare: status, headers, media type, body. Empty where all
 * of it is as declared.
 */
export function checkReply(
  operation: Operation,
  method: string,
  { statusCode, headers = {}, body }: APIGatewayProxyStructuredResultV2,
): string[] {
  const wrong: string[] = [];
  if (!headers['cache-control']) wrong.push('has no Cache-Control');
  if (headers['set-cookie']) wrong.push('sets a cookie');
  if (statusCode === 304)
    return [...wrong, ...(body || !headers.etag ? ['is a 304 with a body or without ETag'] : [])];
  if (statusCode === operation.reply.status)
    return [...wrong, ...checkSuccess(operation, method, headers, body)];
  return [...wrong, ...checkProblem(operation, method, statusCode, headers, body)];
}

type Headers = NonNullable<APIGatewayProxyStructuredResultV2['headers']>;

function checkSuccess(
  operation: Operation,
  method: string,
  headers: Headers,
  body: string | undefined,
): string[] {
  const { reply } = operation;
  if (!reply.body) return body ? ['has a body'] : [];
  const types = [reply.mediaType ?? 'application/json', reply.alternative?.mediaType];
  const type = String(headers['content-type']);
  const wrong = types.includes(type) ? [] : [`is ${type}`];
  if (hasEtag(operation) && !headers.etag) wrong.push('has no ETag');
  if (method === 'HEAD') return body ? [...wrong, 'answers HEAD with a body'] : wrong;
  const value = type === 'application/json' ? JSON.parse(body ?? '') : body;
  return reply.alternative?.mediaType === type ? wrong : [...wrong, ...misfit(reply.body, value)];
}

function checkProblem(
  operation: Operation,
  method: string,
  status: number | undefined,
  headers: Headers,
  body: string | undefined,
): string[] {
  const wrong = headers['content-type'] === 'application/problem+json' ? [] : ['is no problem+json'];
  const declared = problemsOf(operation);
  if (method === 'HEAD') {
    return declared.some((type) => problems[type].status === status)
      ? wrong
      : [...wrong, `has status ${status}`];
  }
  const problem = z.safeParse(Problem, JSON.parse(body ?? 'null'));
  if (!problem.success) return [...wrong, ...misfit(Problem, JSON.parse(body ?? 'null'))];
  const type = problem.data.type.replace('/problems/', '') as ProblemType; // looked up in what follows
  if (!declared.includes(type)) wrong.push(`refuses as ${type}`);
  if (problems[type]?.status !== status || problem.data.status !== status) wrong.push(`has status ${status}`);
  return wrong;
}

function misfit(schema: z.core.$ZodType, value: unknown): string[] {
  const parsed = z.safeParse(schema, value);
  return parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}
