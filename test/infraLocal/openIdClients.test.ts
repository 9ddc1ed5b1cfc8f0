import { build } from 'esbuild';
import type { User } from 'oidc-client-ts';
import * as openId from 'openid-client';
import { describe, expect, test } from 'vitest';
import { root } from '../../infra/root.ts';
import { startBrowser } from '../support/browser.ts';
import { testSystem } from '../support/testSystem.ts';

// What others wrote for any provider, as it is, against the one on a laptop; set up as for Cognito.

const system = await testSystem();
const browser = await startBrowser();

interface Config {
  readonly issuer: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly redirectUri: string;
}
const { issuer, clientId, scopes, redirectUri } = (await (
  await system.http('/config.json')
).json()) as Config; // see websiteConfig.ts
const roles = ['officer', 'coordinator'] as const;

/** A page at the desk's address, of which only what a test brings along is there. */
async function deskPage(script: string) {
  const page = await browser.newPage();
  const body = `<!doctype html><script>${script.replaceAll('</script', '<\\/script')}</script>`;
  await page.route(
    (url) => url.href.startsWith(redirectUri),
    (route) => route.fulfill({ contentType: 'text/html', body }),
  );
  return page;
}

const opens = async (token: string) => {
  const answer = await system.http('/api/suggestions', { headers: { authorization: `Bearer ${token}` } });
  return answer.status;
};

describe.each(roles)('somebody who is %s', (role) => {
  test('signs in and out by openid-client', async () => {
    const config = await openId.discovery(new URL(issuer), clientId, undefined, openId.None(), {
      execute: [openId.allowInsecureRequests], // it is this machine's own
    });
    const verifier = openId.randomPKCECodeVerifier();
    const sent = {
      redirect_uri: redirectUri,
      scope: scopes.join(' '),
      code_challenge: await openId.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state: openId.randomState(),
      nonce: openId.randomNonce(),
    };
    const page = await deskPage('');
    await page.goto(openId.buildAuthorizationUrl(config, sent).href);
    await page.click(`button[value="${role}"]`);
    await page.waitForURL((url) => url.href.startsWith(redirectUri));

    const tokens = await openId.authorizationCodeGrant(config, new URL(page.url()), {
      pkceCodeVerifier: verifier,
      expectedState: sent.state,
      expectedNonce: sent.nonce,
      idTokenExpected: true,
    });
    const { sub = '' } = tokens.claims() ?? {};
    expect(await opens(tokens.access_token)).toBe(200);
    expect(await openId.fetchUserInfo(config, tokens.access_token, sub)).toEqual({ sub, username: role });

    const refreshed = await openId.refreshTokenGrant(config, tokens.refresh_token ?? '');
    expect(refreshed.claims()).toMatchObject({ sub, 'cognito:groups': [`${role}s`] });
    expect(await opens(refreshed.access_token)).toBe(200);

    await openId.tokenRevocation(config, tokens.refresh_token ?? '');
    await expect(openId.refreshTokenGrant(config, tokens.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    await page.goto(openId.buildEndSessionUrl(config, { logout_uri: redirectUri }).href);
    expect(page.url()).toBe(redirectUri);
    await page.close();
  });

  test('signs in and out by oidc-client-ts, in a browser', async () => {
    const page = await deskPage(await userManager());
    await page.goto(redirectUri);
    await page.evaluate('void manager.signinRedirect()');
    await page.click(`button[value="${role}"]`);
    await page.waitForURL((url) => url.href.startsWith(`${redirectUri}?`));
    await page.reload(); // the browser asks the server for what a redirect leads to, past `deskPage`

    const user = await page.evaluate<User>('manager.signinCallback().then((user) => ({ ...user }))');
    expect(user.profile).toMatchObject({ sub: `local-${role}`, username: role });
    expect(await opens(user.access_token)).toBe(200);

    const again = await page.evaluate<User>('manager.signinSilent().then((user) => ({ ...user }))');
    expect(again.access_token).not.toBe(user.access_token);
    expect(again.profile).toMatchObject({ sub: `local-${role}`, 'cognito:groups': [`${role}s`] });
    expect(await opens(again.access_token)).toBe(200);

    await page.evaluate('manager.revokeTokens(["refresh_token"])');
    await page.evaluate(
      `void manager.signoutRedirect({ extraQueryParams: ${JSON.stringify({
        client_id: clientId,
        logout_uri: redirectUri,
      })} })`,
    );
    await page.waitForURL(redirectUri);
    await page.reload();
    expect(await page.evaluate('manager.getUser()')).toBeNull();
    await page.close();
  });
});

/** oidc-client-ts for a browser, and its `manager` of the desk's sign-in. */
async function userManager(): Promise<string> {
  const settings = {
    authority: issuer,
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: scopes.join(' '),
    loadUserInfo: true,
    automaticSilentRenew: false,
  };
  const source = `import { UserManager } from 'oidc-client-ts';
    globalThis.manager = new UserManager(${JSON.stringify(settings)});`;
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root },
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}
