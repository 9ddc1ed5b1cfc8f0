import { expect, test } from 'vitest';
import { synthesize } from './synthesized.ts';

const type = 'AWS::Budgets::Budget';
const alarmEmails = ['on-call@example.org', 'treasurer@example.org'];

test('who is told of alarms is told when a month costs too much, and when it is going to', () => {
  const { Budget, NotificationsWithSubscribers } = synthesize({ alarmEmails }).one(type).Properties;
  expect(Budget).toEqual({
    BudgetType: 'COST',
    TimeUnit: 'MONTHLY',
    BudgetLimit: { Amount: 10, Unit: 'USD' },
  });
  const of = (NotificationType: string) => ({
    Notification: { NotificationType, ComparisonOperator: 'GREATER_THAN', Threshold: 100 },
    Subscribers: alarmEmails.map((Address) => ({ SubscriptionType: 'EMAIL', Address })),
  });
  expect(NotificationsWithSubscribers).toEqual([of('ACTUAL'), of('FORECASTED')]);
});

test('has no name of ours: CloudFormation replaces it when somebody else is told, and two can’t have one name', () => {
  expect(synthesize({ alarmEmails }).one(type).Properties.Budget).not.toHaveProperty('BudgetName');
});

test('there is none where nobody could be told, or nobody wants to', () => {
  expect(synthesize().types.has(type)).toBe(false);
  expect(synthesize({ alarmEmails, monthlyBudget: null }).types.has(type)).toBe(false);
});
