import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StartBrowser } from './Browser.ts';
import { startProgram } from './startProgram.ts';
import { waitFor } from './waitFor.ts';

/** A reference to something in a page. */
interface Node {
  readonly sharedId: string;
}

/** Nothing that Firefox asks or fetches by itself when it starts. */
const preferences = {
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.active-protocols': 1, // WebDriver BiDi
};

/** Starts Firefox without a window, and steers it by WebDriver BiDi (https://w3c.github.io/webdriver-bidi), which it speaks itself. */
export const startFirefox: StartBrowser = async (program, { hasScripts }) => {
  const profile = mkdtempSync(join(tmpdir(), 'op-e-kaffi-firefox-'));
  const lines = Object.entries({ ...preferences, 'javascript.enabled': hasScripts }).map(
    ([name, value]) => `user_pref("${name}", ${value});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const args = ['--headless', '--profile', profile, '--remote-debugging-port', '0'];
  const { said, stop } = startProgram(program, args);
  const address = await waitFor(
    'Firefox',
    () => /WebDriver BiDi listening on (ws:\S+)/.exec(said())?.[1] ?? null,
  );
  const { send, close } = await connect(`${address}/session`);
  await send('session.new', { capabilities: {} });
  // In the tab that it starts with, the focus is and stays in the address bar.
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
  // All of a page is in sight: a click that comes while it still scrolls goes elsewhere.
  await send('browsingContext.setViewport', { context, viewport: { width: 800, height: 4000 } });

  const locate = async (value: string) => {
    const { nodes } = await send<{ nodes: Node[] }>('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value },
      maxNodeCount: 1,
    });
    return nodes[0];
  };
  /** What a function of one element gives. It is the driver's: it runs where scripts of pages do not. */
  const call = async (functionDeclaration: string, { sharedId }: Node) => {
    const { result } = await send<{ result: { value: string } }>('script.callFunction', {
      functionDeclaration,
      arguments: [{ sharedId }],
      target: { context, sandbox: 'driver' },
      awaitPromise: false,
    });
    return result.value;
  };
  const click = async (element: string) => {
    const node = await locate(element);
    if (!node) throw new Error(`There is no ${element} to click.`);
    const origin = { type: 'element', element: node };
    await send('input.performActions', {
      context,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x: 0, y: 0, origin },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  };
  return {
    async open(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    click,
    async write(field, text) {
      await click(field);
      const keys = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keyboard', actions: keys }],
      });
    },
    async read(element) {
      const node = await locate(element);
      return node ? call('(element) => element.innerText', node) : null;
    },
    async end() {
      close();
      await stop();
      rmSync(profile, { recursive: true, force: true });
    },
  };
};

type Answer = { id: number } & ({ result: unknown } | { error: string; message: string });

/** Connects to a browser, and sends it commands, each of which is answered under its number. */
async function connect(address: string) {
  const socket = new WebSocket(address);
  await new Promise((done, failed) => {
    socket.onopen = done;
    socket.onerror = () => failed(new Error(`There is no connection to ${address}.`));
  });
  let sent = 0;
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(data) as Answer; // what the specification says; events have no number
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  };
  return {
    async send<T>(method: string, params: unknown): Promise<T> {
      const id = ++sent;
      const answer = await new Promise<Answer>((done) => {
        waiting.set(id, done);
        socket.send(JSON.stringify({ id, method, params }));
      });
      if ('error' in answer) throw new Error(`${method}: ${answer.message}`);
      return answer.result as T; // what the specification says of the method
    },
    close: () => socket.close(),
  };
}
