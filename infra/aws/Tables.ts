import { RemovalPolicy } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { type Table, type TableId, tableIds, tables } from '../../shared/storage/tables.ts';
import { acknowledge } from './acknowledge.ts';

/** The table with residents' words. */
const ofResidents: TableId = 'suggestions';

/**
 * The tables of `shared/storage/tables.ts`. None has a stream or Contributor Insights: what a
 * resident does leaves no trace but the item itself. DynamoDB encrypts them with a key of its own, as it does unless told
 * otherwise: the use of a key of ours would be logged. All outlive the stack.
 */
export class Tables extends Construct {
  readonly byId: Readonly<Record<TableId, dynamodb.Table>>;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const made = tableIds.map((table) => [table, this.table(table, tables[table])] as const);
    this.byId = Object.fromEntries(made) as Record<TableId, dynamodb.Table>; // made from every id
    acknowledge(this.byId[ofResidents], {
      'AwsSolutions-DDB3':
        'Recovery to the second would date every suggestion to the second. A daily backup, deleted after 6 days, stands in.',
    });
  }

  private table(id: TableId, { key, indexes = {}, expires }: Table): dynamodb.Table {
    const table = new dynamodb.Table(this, id, {
      ...keyOf(key),
      billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: id !== ofResidents },
      ...(expires && { timeToLiveAttribute: expires }),
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const [indexName, { project, ...indexKey }] of Object.entries(indexes)) {
      table.addGlobalSecondaryIndex({
        indexName,
        ...keyOf(indexKey),
        ...(project === 'all'
          ? { projectionType: dynamodb.ProjectionType.ALL }
          : { projectionType: dynamodb.ProjectionType.INCLUDE, nonKeyAttributes: [...project] }),
      });
    }
    return table;
  }
}

function keyOf({ partition, sort, sortType }: Table['key']): dynamodb.SchemaOptions {
  const { STRING, NUMBER } = dynamodb.AttributeType;
  return {
    partitionKey: { name: partition, type: STRING },
    ...(sort && { sortKey: { name: sort, type: sortType === 'N' ? NUMBER : STRING } }),
  };
}
