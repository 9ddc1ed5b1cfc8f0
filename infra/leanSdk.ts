import type { Plugin } from 'esbuild';

/**
 * Modules of the AWS SDK that a function never runs, with what stands in for them in its bundle, by the end of
 * their path. The SDK finds out at run time who it is, where DynamoDB is and what to tell about itself; here
 * region, endpoint and credentials are said explicitly, so all of that can stay out. Of what is left out, two
 * things would be unwelcome besides: the user agent and the trace header of X-Ray.
 */
const standIns: Readonly<Record<string, string>> = {
  // The SDK has runtime configurations for Node, browsers and React Native; this is one more, for Lambda.
  'client-dynamodb/dist-es/runtimeConfig.js': `
    import { calculateBodyLength } from '@smithy/core/serde';
    import { NodeHttpHandler, streamCollector } from '@smithy/node-http-handler';
    import { getRuntimeConfig as getSharedRuntimeConfig } from './runtimeConfig.shared.js';
    export const getRuntimeConfig = (config) => ({
      ...getSharedRuntimeConfig(config),
      runtime: 'node',
      bodyLengthChecker: calculateBodyLength,
      streamCollector,
      retryMode: 'standard',
      useDualstackEndpoint: false,
      useFipsEndpoint: false,
      accountIdEndpointMode: 'disabled',
      authSchemePreference: [],
      ...config,
      requestHandler: NodeHttpHandler.create(config.requestHandler),
    });`,
  'client-dynamodb/dist-es/endpoint/endpointResolver.js': `
    export const defaultEndpointResolver = ({ Endpoint, Region }) => ({
      url: new URL(Endpoint ?? 'https://dynamodb.' + Region + '.amazonaws.com'), properties: {}, headers: {},
    });`,
  // Looks for an endpoint in variables and ini files.
  'middleware-endpoint/adaptors/getEndpointFromConfig.js': `
    export const getEndpointFromConfig = async () => undefined;`,
  'middleware-endpoint-discovery/dist-es/index.js': `
    export const resolveEndpointDiscoveryConfig = (config) => config;`,
  'client/middleware-user-agent/configurations.js': `
    export const DEFAULT_UA_APP_ID = undefined;
    export const resolveUserAgentConfig = (config) => config;`,
  'client/middleware-user-agent/user-agent-middleware.js': `
    export const userAgentMiddleware = undefined;
    export const getUserAgentMiddlewareOptions = undefined;
    export const getUserAgentPlugin = () => ({ applyToStack() {} });`,
  'client/middleware-recursion-detection/getRecursionDetectionPlugin.js': `
    export const getRecursionDetectionPlugin = () => ({ applyToStack() {} });`,
  'client/middleware-logger/loggerMiddleware.js': `
    export const loggerMiddleware = undefined;
    export const loggerMiddlewareOptions = undefined;
    export const getLoggerPlugin = () => ({ applyToStack() {} });`,
  // Looks for a setting in variables and ini files.
  'httpAuthSchemes/aws_sdk/clock-skew-defaults.js': `
    export const DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION = async () => false;`,
  // Pure JavaScript, for where node:crypto is missing.
  'checksum/sha256/Sha256Js.js': `
    export class Sha256Js {}`,
  // For the retry mode "adaptive".
  'retry/util-retry/AdaptiveRetryStrategy.js': `
    export class AdaptiveRetryStrategy {}`,
};

/** Puts the stand-ins into bundles. Fails where the SDK has moved what they stand for. */
export const leanSdk: Plugin = {
  name: 'lean-sdk',
  setup({ onLoad, onEnd }) {
    const used = new Set<string>();
    for (const [end, contents] of Object.entries(standIns)) {
      const filter = new RegExp(`${end.replaceAll('.', '\\.').replaceAll('/', '[\\\\/]')}$`);
      onLoad({ filter }, ({ path }) => {
        used.add(end);
        return { contents, loader: 'js', resolveDir: path.replace(/[^\\/]+$/, '') };
      });
    }
    onEnd(({ metafile }) => {
      const withSdk = Object.keys(metafile?.inputs ?? {}).some((input) =>
        input.includes('/client-dynamodb/'),
      );
      const missing = Object.keys(standIns).filter((end) => !used.has(end));
      if (withSdk && missing.length > 0) {
        return { errors: [{ text: `The SDK has no ${missing.join(', ')} any more: see infra/leanSdk.ts.` }] };
      }
      return {};
    });
  },
};
