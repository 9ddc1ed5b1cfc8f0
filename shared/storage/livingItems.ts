import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { type Database, type Item, pagesOf, secondsAt } from './database.ts';

/**
 * The first items of a query that have not expired (DynamoDB may delete them days later), and whether there are more.
 * Expired ones count for DynamoDB's limit, so that one request may not be enough.
 */
export async function livingItems(
  db: Database,
  query: QueryCommandInput,
  { now, limit }: { now: Date; limit: number },
): Promise<{ items: Item[]; more: boolean }> {
  const input = {
    ...livingAt(now, query),
    // One more tells whether there are more. Where most may be passed over, DynamoDB reads on until it has 1 MB.
    ...(!query.FilterExpression && { Limit: limit + 1 }),
  };
  const found: Item[] = [];
  for await (const { Items = [] } of pagesOf(
    (ExclusiveStartKey) => db.send(new QueryCommand({ ...input, ExclusiveStartKey })),
    query.ExclusiveStartKey,
  )) {
    found.push(...Items);
    if (found.length > limit) break;
  }
  return { items: found.slice(0, limit), more: found.length > limit };
}

/** The query without what has expired. */
export function livingAt(now: Date, query: QueryCommandInput): QueryCommandInput {
  return {
    ...query,
    FilterExpression: [query.FilterExpression, 'expiresAt > :now'].filter(Boolean).join(' AND '),
    ExpressionAttributeValues: { ...query.ExpressionAttributeValues, ':now': secondsAt(now) },
  };
}
