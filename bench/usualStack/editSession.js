import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { answer, documents, logger, metrics, wrap } from './powertools.js';

const Localized = z.object({
  lb: z.string().optional(),
  fr: z.string().optional(),
  de: z.string().optional(),
  en: z.string().optional(),
  pt: z.string().optional(),
});
const Input = z.object({ theme: Localized.nullable().optional(), notice: Localized.nullable().optional() });
const Params = z.object({ id: z.string().regex(/^.+?-20\d\d-.+$/) });

/** Changes a session: a get, then the session and the record of the change in one transaction. */
export const handler = wrap(
  async (event) => {
    const { id } = Params.parse(event.pathParameters);
    const changes = Input.parse(event.body);
    const [, series, slot] = /^(.+?)-(20\d\d-.+)$/.exec(id);
    const { Item: session } = await documents.send(
      new GetCommand({ TableName: process.env.TABLE_SESSIONS, Key: { series, slot }, ConsistentRead: true }),
    );
    const edited = { ...session, ...changes, version: session.version + 1 };
    await documents.send(
      new TransactWriteCommand({
        TransactItems: [
          {
            Put: {
              TableName: process.env.TABLE_SESSIONS,
              Item: edited,
              ConditionExpression: '#version = :version',
              ExpressionAttributeNames: { '#version': 'version' },
              ExpressionAttributeValues: { ':version': session.version },
            },
          },
          {
            Put: {
              TableName: process.env.TABLE_EDITS,
              Item: {
                target: `session ${id}`,
                version: edited.version,
                at: new Date().toISOString(),
                by: event.requestContext.authorizer.jwt.claims.username,
                changes,
              },
              ConditionExpression: 'attribute_not_exists(#target)',
              ExpressionAttributeNames: { '#target': 'target' },
            },
          },
        ],
      }),
    );
    metrics.addMetric('edited', MetricUnit.Count, 1);
    logger.info('edited');
    return answer(200, edited);
  },
  { takesJson: true },
);
