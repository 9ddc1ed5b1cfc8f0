import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Construct } from 'constructs';

interface MonthlyBudgetProps {
  /** US dollars. */
  readonly limit: number;
  /** Who is told: one to ten. */
  readonly emails: readonly string[];
}

/**
 * Tells by e-mail when a month costs, or is going to cost, more than it should: all that the account pays for, since it takes
 * days and the account's owner to have costs told apart by tags. It has no name of ours, since CloudFormation replaces it when
 * who is told changes.
 */
export class MonthlyBudget extends Construct {
  constructor(scope: Construct, id: string, { limit, emails }: MonthlyBudgetProps) {
    super(scope, id);
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: limit, unit: 'USD' },
      },
      notificationsWithSubscribers: ['ACTUAL', 'FORECASTED'].map((notificationType) => ({
        notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold: 100 },
        subscribers: emails.map((address) => ({ subscriptionType: 'EMAIL', address })),
      })),
    });
  }
}
