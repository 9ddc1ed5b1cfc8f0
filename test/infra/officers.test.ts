import { describe, expect, test } from 'vitest';
import { SCOPE } from '../../infra/settings.ts';
import { synthesize } from './synthesized.ts';

const stack = synthesize({ signInPrefix: 'op-e-kaffi-gare' });

describe('accounts', () => {
  const pool = stack.one('AWS::Cognito::UserPool');

  test('are made by an operator', () => {
    expect(pool.Properties.AdminCreateUserConfig.AllowAdminCreateUserOnly).toBe(true);
  });

  test('need an authenticator app; no text message will do', () => {
    expect(pool.Properties.MfaConfiguration).toBe('ON');
    expect(pool.Properties.EnabledMfas).toEqual(['SOFTWARE_TOKEN_MFA']);
    expect(pool.Properties.SmsConfiguration).toBeUndefined();
  });

  test('need a strong password', () => {
    expect(pool.Properties.Policies.PasswordPolicy).toMatchObject({
      MinimumLength: 14,
      RequireLowercase: true,
      RequireNumbers: true,
      RequireSymbols: true,
      RequireUppercase: true,
      TemporaryPasswordValidityDays: 3,
    });
  });

  test('outlive the stack', () => {
    expect(pool.Properties.DeletionProtection).toBe('ACTIVE');
    expect(pool.DeletionPolicy).toBe('Retain');
  });

  test('are officers or coordinators', () => {
    const groups = Object.values(stack.ofType('AWS::Cognito::UserPoolGroup'));
    expect(groups.map(({ Properties }) => Properties.GroupName).sort()).toEqual(['coordinators', 'officers']);
  });
});

describe('signing in', () => {
  const client = stack.one('AWS::Cognito::UserPoolClient').Properties;

  test('is by code, without a secret, on the sign-in page alone', () => {
    expect(client).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', SCOPE],
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
      SupportedIdentityProviders: ['COGNITO'],
    });
  });

  test('opens the desk for 15 minutes, and again without a password for 8 hours', () => {
    expect(client).toMatchObject({
      AccessTokenValidity: 15,
      IdTokenValidity: 15,
      RefreshTokenValidity: 8 * 60,
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' },
      EnableTokenRevocation: true,
    });
  });

  test('does not tell whether an account exists', () => {
    expect(client.PreventUserExistenceErrors).toBe('ENABLED');
  });

  test('leads back to the desk', () => {
    const desk = [
      'https://',
      { 'Fn::GetAtt': [expect.stringMatching(/^SiteDistribution/), 'DomainName'] },
      '/desk',
    ];
    expect(client.CallbackURLs).toEqual([{ 'Fn::Join': ['', desk] }]);
  });

  test('the scope is the one that the API asks for', () => {
    const { Identifier, Scopes } = stack.one('AWS::Cognito::UserPoolResourceServer').Properties;
    expect(Scopes.map(({ ScopeName }: { ScopeName: string }) => `${Identifier}/${ScopeName}`)).toEqual([
      SCOPE,
    ]);
  });

  test('the page is where the settings say, and has a style, without which it would not open', () => {
    expect(stack.one('AWS::Cognito::UserPoolDomain').Properties).toMatchObject({
      Domain: 'op-e-kaffi-gare',
      ManagedLoginVersion: 2,
    });
    expect(stack.one('AWS::Cognito::ManagedLoginBranding').Properties.UseCognitoProvidedValues).toBe(true);
  });
});

test('the stack tells an operator what the manual asks for', () => {
  expect(stack.outputs().sort()).toEqual([
    'BackupVault',
    'CloudFront',
    'EditsTable',
    'SeriesTable',
    'SessionsTable',
    'SignIn',
    'SuggestionsTable',
    'UserPoolId',
    'Website',
  ]);
});
