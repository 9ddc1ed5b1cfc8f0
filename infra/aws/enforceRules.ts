import { type App, type IPolicyValidationPlugin, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';

/** Holds the app against cdk-nag's rules. A finding that nobody has acknowledged, a warning too, fails the synthesis. */
export function enforceRules(app: App): void {
  Validations.of(app).addPlugins(...rulePacks());
}

function rulePacks(): IPolicyValidationPlugin[] {
  return [new AwsSolutionsChecks(), new ServerlessChecks()];
}
