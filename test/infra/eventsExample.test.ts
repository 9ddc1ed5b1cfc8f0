import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

// The example by which another website subscribes, taken out of the docs and synthesized.
test('the example of docs/events.md subscribes to the news, with a place for what was not taken', async () => {
  const [, example] = /```ts\n([\s\S]*?)```/.exec(readFileSync('docs/events.md', 'utf8')) ?? [];
  const folder = '.build/eventsExample';
  mkdirSync(folder, { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(
    `${folder}/example.ts`,
    `import { App, SecretValue, Stack } from 'aws-cdk-lib';
    import { Template } from 'aws-cdk-lib/assertions';
    import * as events from 'aws-cdk-lib/aws-events';
    import * as targets from 'aws-cdk-lib/aws-events-targets';
    import * as sqs from 'aws-cdk-lib/aws-sqs';
    class Example extends Stack {
      subscribe() { ${example} }
    }
    const app = new App({ outdir: '${folder}/cdk.out' });
    const stack = new Example(app, 'Example');
    stack.subscribe();
    export const template = Template.fromStack(stack).toJSON();`,
  );
  const { template } = await import(/* @vite-ignore */ pathToFileURL(`${folder}/example.ts`).href);
  const resources = Object.values(template.Resources) as {
    Type: string;
    Properties: Record<string, unknown>;
  }[];
  const rule = resources.find(({ Type }) => Type === 'AWS::Events::Rule');
  expect(rule?.Properties).toMatchObject({
    EventBusName: 'op-e-kaffi',
    EventPattern: { source: ['op-e-kaffi'], detail: { news: ['announced', 'changed', 'cancelled'] } },
    Targets: [{ InputPath: '$.detail', DeadLetterConfig: { Arn: expect.anything() } }],
  });
  expect(resources.map(({ Type }) => Type)).toContain('AWS::Events::ApiDestination');
});
