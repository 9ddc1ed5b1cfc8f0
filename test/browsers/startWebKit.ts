import { freePort } from '../../infra/local/dynamoDb.ts';
import type { StartBrowser } from './Browser.ts';
import { startProgram } from './startProgram.ts';
import { waitFor } from './waitFor.ts';

/** The name under which WebDriver hands out elements (https://w3c.github.io/webdriver/#elements). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * Starts WebKit in its MiniBrowser, and steers it by WebDriver (https://w3c.github.io/webdriver), which WebKit's own driver
 * speaks. It wants a screen: it gets one that nobody sees.
 */
export const startWebKit: StartBrowser = async (program, { hasScripts }) => {
  const screen = startProgram('Xvfb', ['-displayfd', '1', '-nolisten', 'tcp']);
  const display = await waitFor('a screen', () => /^(\d+)\n/m.exec(screen.said())?.[1] ?? null);
  const port = await freePort();
  const driver = startProgram(program, [`--port=${port}`], { DISPLAY: `:${display}` });
  const base = `http://127.0.0.1:${port}`;
  await waitFor('WebKitWebDriver', () => send('GET', `${base}/status`));

  // Without scripts of pages: the driver's own still run.
  const args = ['--automation', ...(hasScripts ? [] : ['--enable-javascript-markup=false'])];
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { args } } };
  const { sessionId } = await send<{ sessionId: string }>('POST', `${base}/session`, { capabilities });
  const session = `${base}/session/${sessionId}`;
  const locate = async (value: string) => {
    const found = await send<{ [ELEMENT]: string }[]>('POST', `${session}/elements`, {
      using: 'css selector',
      value,
    });
    const id = found[0]?.[ELEMENT];
    return id === undefined ? null : `${session}/element/${id}`;
  };
  const ask = async (element: string, what: string, body: unknown) => {
    const found = await locate(element);
    if (!found) throw new Error(`There is no ${element}.`);
    await send('POST', `${found}/${what}`, body);
  };
  return {
    async open(url) {
      await send('POST', `${session}/url`, { url });
    },
    write: (field, text) => ask(field, 'value', { text }),
    click: (element) => ask(element, 'click', {}),
    async read(element) {
      const found = await locate(element);
      return found && send<string>('GET', `${found}/text`);
    },
    async end() {
      await send('DELETE', session);
      await driver.stop();
      await screen.stop();
    },
  };
};

/** Sends the driver a command, and gives what it answers. */
async function send<T>(method: string, address: string, body?: unknown): Promise<T> {
  const response = await fetch(address, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: T }; // what the specification says of the command
  if (!response.ok)
    throw new Error((value as { message?: string }).message ?? `The driver says ${response.status}.`);
  return value;
}
