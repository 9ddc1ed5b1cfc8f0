import { describe, expect, test } from 'vitest';
import { synthesize } from './synthesized.ts';

const frankfurt = synthesize();
const longest = synthesize({ stackName: `z${'0'.repeat(31)}`, region: 'ap-southeast-1' });

/** What CloudFront holds by name for the whole account, and how long a name it takes. */
const global = {
  'AWS::CloudFront::CachePolicy': 128,
  'AWS::CloudFront::OriginRequestPolicy': 128,
  'AWS::CloudFront::ResponseHeadersPolicy': 128,
  'AWS::CloudFront::OriginAccessControl': 64,
  'AWS::CloudFront::Function': 64,
} as const;

function namesIn(stack: typeof frankfurt, type: string): string[] {
  return Object.values(stack.ofType(type)).map(({ Properties }) => {
    const [config] = Object.entries<{ Name?: string }>(Properties)
      .filter(([key]) => key.endsWith('Config') && key !== 'FunctionConfig')
      .map(([, value]) => value);
    return config?.Name ?? Properties.Name;
  });
}

describe.each(Object.entries(global))('the names of %s', (type, longestName) => {
  test('have the region in them: a deployment of the same name in another region has its own', () => {
    const names = namesIn(frankfurt, type);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name).toContain('eu-central-1');
  });

  test('differ and are short enough, whatever the deployment is called', () => {
    const names = namesIn(longest, type);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(longestName);
  });
});

test('no role or policy of IAM, which are the account’s too, has a name of ours', () => {
  for (const type of ['AWS::IAM::Role', 'AWS::IAM::ManagedPolicy']) {
    for (const { Properties } of Object.values(frankfurt.ofType(type))) {
      expect(Properties).not.toHaveProperty(type === 'AWS::IAM::Role' ? 'RoleName' : 'ManagedPolicyName');
    }
  }
});
