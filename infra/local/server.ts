import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { type ApiGatewayOptions, answerApi } from './apiGateway.ts';
import { answerAtEdge, type CloudFrontOptions } from './cloudFront.ts';
import { type OpenIdProvider, providerPath } from './cognito.ts';
import {
  createOwnServer,
  type HttpAnswer,
  type HttpRequest,
  readRequest,
  refusal,
  sendAnswer,
} from './http.ts';
import type { LivePages } from './livePages.ts';

/** Where commands of package.json ask. It exists on a laptop alone. */
const commandPath = '/local/';

export interface ServerOptions extends Omit<ApiGatewayOptions, 'provider'> {
  readonly files: CloudFrontOptions['files'];
  /** Starts after the server, since its address has the server's port. */
  readonly provider: () => OpenIdProvider;
  /** Has pages that are open load again, if somebody wants that. */
  readonly live: LivePages | undefined;
  /** Carries out a command, `token` or `invoke/createNextEdition`. */
  readonly runCommand: (path: string, input: unknown) => Promise<unknown>;
}

/** The one origin of everything on a laptop: the sign-in page, the commands, and all that CloudFront serves. */
export function createLocalServer(options: ServerOptions): Server {
  return createOwnServer((incoming, response) => {
    if (options.live?.answer(incoming, response)) return;
    handle(incoming, response, options).catch((error: unknown) => {
      if (incoming.destroyed && !incoming.complete) return; // who asked went away in the middle of it
      options.onFailure(String(error));
      if (response.headersSent) return;
      sendAnswer(incoming, response, refusal(incoming, 'internal', 'The local server failed.'));
    });
  });
}

async function handle(
  incoming: IncomingMessage,
  response: ServerResponse,
  options: ServerOptions,
): Promise<void> {
  const request = await readRequest(incoming);
  sendAnswer(incoming, response, await answer(incoming, request, options));
}

async function answer(
  incoming: IncomingMessage,
  request: HttpRequest | null,
  options: ServerOptions,
): Promise<HttpAnswer> {
  if (!request) return refusal(incoming, 'too-large', 'The body has more than 10 MB.');
  const provider = options.provider();
  if (request.path.startsWith(`${providerPath}/`)) return provider.answer(request);
  if (request.path.startsWith(commandPath)) return answerCommand(request, options.runCommand);
  const api = { ...options, provider };
  const edge: CloudFrontOptions = { files: options.files, api: (given) => answerApi(given, api) };
  if (!options.live) return answerAtEdge(request, edge);
  const { 'accept-encoding': _, ...headers } = request.headers; // what is compressed can't be marked
  return options.live.mark(await answerAtEdge({ ...request, headers }, edge));
}

async function answerCommand(
  request: HttpRequest,
  runCommand: ServerOptions['runCommand'],
): Promise<HttpAnswer> {
  // A page of any website could send here what its visitor's browser lets it: this is not for pages.
  if (request.headers.origin !== undefined || request.method !== 'POST') {
    return refusal(request, 'not-found', 'There is nothing at this address.');
  }
  const headers = { 'content-type': 'application/json' };
  const path = request.path.slice(commandPath.length);
  try {
    const value = await runCommand(path, JSON.parse(request.body.toString()));
    return { status: 200, headers, body: JSON.stringify(value) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { status: 400, headers, body: JSON.stringify({ error: message }) };
  }
}
