import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware';
import { Tracer } from '@aws-lambda-powertools/tracer';
import { captureLambdaHandler } from '@aws-lambda-powertools/tracer/middleware';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import middy from '@middy/core';
import httpErrorHandler from '@middy/http-error-handler';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import httpJsonBodyParser from '@middy/http-json-body-parser';

// How samples of functions on AWS usually begin: Powertools for what is observed, Middy around the handler, Zod for
// what comes in, the SDK's clients as they come.

export const logger = new Logger({ serviceName: 'bench' });
export const metrics = new Metrics({ serviceName: 'bench', namespace: 'bench' });
const tracer = new Tracer({ serviceName: 'bench' });

const client = tracer.captureAWSv3Client(new DynamoDBClient({ endpoint: process.env.DYNAMODB_ENDPOINT }));
export const documents = DynamoDBDocumentClient.from(client, {
  marshallOptions: { removeUndefinedValues: true },
});

/** Wraps a handler of HTTP requests. The body is parsed where `takesJson`. */
export function wrap(handle, { takesJson = false } = {}) {
  const handler = middy()
    .use(injectLambdaContext(logger))
    .use(captureLambdaHandler(tracer))
    .use(logMetrics(metrics, { captureColdStartMetric: true }))
    .use(httpHeaderNormalizer());
  if (takesJson) handler.use(httpJsonBodyParser());
  return handler.use(httpErrorHandler({ logger: (error) => logger.error('failed', error) })).handler(handle);
}

export function answer(statusCode, body) {
  return { statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
