import { randomUUID } from 'node:crypto';
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { answer, documents, logger, metrics, wrap } from './powertools.js';

const Input = z.object({
  challenge: z.string().min(1).max(4000),
  kind: z.enum(['concern', 'need', 'expectation', 'question']),
  language: z.enum(['lb', 'fr', 'de', 'en', 'pt']),
  text: z.string().min(3).max(2000),
});

/** Stores a suggestion: one conditional put. The challenge is not checked. */
export const handler = wrap(
  async (event) => {
    const { kind, language, text } = Input.parse(event.body);
    const id = randomUUID();
    const series = process.env.SERIES;
    const now = new Date();
    await documents.send(
      new PutCommand({
        TableName: process.env.TABLE_SUGGESTIONS,
        Item: {
          id,
          kind,
          language,
          text,
          series,
          day: now.toISOString().slice(0, 10),
          status: 'received',
          inbox: `${series} received`,
          version: 1,
          expiresAt: Math.floor(now.getTime() / 1000) + 180 * 86_400,
        },
        ConditionExpression: 'attribute_not_exists(#id)',
        ExpressionAttributeNames: { '#id': 'id' },
      }),
    );
    metrics.addMetric('submitted', MetricUnit.Count, 1);
    logger.info('submitted');
    return answer(201, { id });
  },
  { takesJson: true },
);
