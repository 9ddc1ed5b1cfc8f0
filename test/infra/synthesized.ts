import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { onTestFinished } from 'vitest';
import cdk from '../../cdk.json' with { type: 'json' };
import { enforceRules } from '../../infra/aws/enforceRules.ts';
import { OpEKaffi } from '../../infra/aws/stack.ts';
import { defaults, type Settings } from '../../infra/settings.ts';
import { loadWebsite } from '../../infra/website.ts';
import { functionIds } from '../../shared/contract/operations.ts';

const website = await loadWebsite();

type Resources = ReturnType<Template['findResources']>;

/** What CloudFormation would be given. */
class Synthesized {
  readonly text: string;
  /** The types of all resources. */
  readonly types: ReadonlySet<string>;
  private readonly template: Template;

  constructor(template: Template) {
    this.template = template;
    const resources: Resources = template.toJSON().Resources;
    this.text = JSON.stringify(template.toJSON());
    this.types = new Set(Object.values(resources).map(({ Type }) => Type));
  }

  /** The resources of a type, by logical id. */
  ofType(type: string): Resources {
    return this.template.findResources(type);
  }

  /** The one resource of a type whose logical id begins like that. */
  one(type: string, begins = ''): Resources[string] {
    const [found, ...others] = Object.entries(this.ofType(type)).filter(([id]) => id.startsWith(begins));
    if (!found || others.length > 0) throw new Error(`Not one ${type} begins with "${begins}".`);
    return found[1];
  }

  outputs(): string[] {
    return Object.keys(this.template.findOutputs('*'));
  }
}

/** Synthesizes the stack as `infra/app.ts` does, rules included, but with empty bundles. */
export function synthesize(settings: Partial<Settings> = {}): Synthesized {
  const folder = mkdtempSync(join(tmpdir(), 'op-e-kaffi-'));
  try {
    const app = new App({ context: quick(), outdir: join(folder, 'cdk.out') });
    const bundles = emptyBundles(join(folder, 'bundles'));
    const stack = new OpEKaffi(app, { settings: { ...defaults, ...settings }, bundles, website });
    enforceRules(app);
    return new Synthesized(Template.fromStack(stack));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An app whose output is gone after the test. */
export function temporaryApp(): App {
  const outdir = mkdtempSync(join(tmpdir(), 'op-e-kaffi-'));
  onTestFinished(() => rmSync(outdir, { recursive: true }));
  return new App({ context: quick(), outdir });
}

/** The entries of `cdk.json`, without the rules of CDK's own, which take a second each time: `npm run synth` has them. */
function quick(): Record<string, unknown> {
  return { ...cdk.context, '@aws-cdk/core:validateAgainstDefaultRules': false };
}

function emptyBundles(folder: string): string {
  for (const id of functionIds) {
    mkdirSync(join(folder, id), { recursive: true });
    writeFileSync(join(folder, id, 'index.mjs'), `export const handler = () => '${id}';\n`);
  }
  return folder;
}
