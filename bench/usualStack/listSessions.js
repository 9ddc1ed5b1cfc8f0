import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { answer, documents, logger, metrics, wrap } from './powertools.js';

const Input = z.object({
  series: z.string().default(process.env.SERIES),
  when: z.enum(['upcoming', 'past']).default('upcoming'),
  limit: z.coerce.number().int().min(1).max(50).default(12),
});

/** Answers the sessions that have not ended: one Query. */
export const handler = wrap(async (event) => {
  const { series, when, limit } = Input.parse(event.queryStringParameters ?? {});
  const { Items = [] } = await documents.send(
    new QueryCommand({
      TableName: process.env.TABLE_SESSIONS,
      IndexName: 'byEnd',
      KeyConditionExpression: `#series = :series AND #endsAt ${when === 'past' ? '<=' : '>'} :now`,
      ExpressionAttributeNames: { '#series': 'series', '#endsAt': 'endsAt' },
      ExpressionAttributeValues: { ':series': series, ':now': new Date().toISOString() },
      ScanIndexForward: when !== 'past',
      Limit: limit + 1,
    }),
  );
  metrics.addMetric('listed', MetricUnit.Count, Items.length);
  logger.info('listed');
  return answer(200, { sessions: Items.slice(0, limit) });
});
