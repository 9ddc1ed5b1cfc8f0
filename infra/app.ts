import { App } from 'aws-cdk-lib';
import { enforceRules } from './aws/enforceRules.ts';
import { OpEKaffi } from './aws/stack.ts';
import { bundleFolder, bundleFunctions } from './bundling.ts';
import { readSettings } from './readSettings.ts';
import { loadWebsite } from './website.ts';

const app = new App();
const settings = readSettings(app.node.getAllContext(), process.env);
await bundleFunctions();
new OpEKaffi(app, { settings, bundles: bundleFolder, website: await loadWebsite() });
enforceRules(app);
app.synth();
