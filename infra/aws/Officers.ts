import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { SCOPE } from '../settings.ts';
import { websiteClient } from '../websiteClient.ts';
import { acknowledge } from './acknowledge.ts';

/**
 * The officers' accounts. They are made by an operator, each with an authenticator app as second factor: no text
 * messages, and no passkeys, which Cognito takes instead of a second factor, not beside it.
 */
export class Officers extends Construct {
  readonly userPoolId: string;
  /** Issuer of the tokens, as OpenID Connect has it. */
  readonly issuer: string;
  /** Where the sign-in page is. */
  readonly signInOrigin: string;
  /** Where a page fetches from to sign somebody in. */
  readonly origins: readonly string[];
  private readonly pool: cognito.UserPool;

  constructor(scope: Construct, id: string, { signInPrefix }: { signInPrefix: string | null }) {
    super(scope, id);
    const { stackName, account, region } = Stack.of(this);
    this.pool = new cognito.UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      // The user name is what the edit history shows, so it is a name and not a number.
      signInAliases: { username: true, email: true },
      signInCaseSensitive: false,
      standardAttributes: { email: { required: true, mutable: true } },
      autoVerify: { email: true },
      keepOriginal: { email: true },
      mfa: cognito.Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false, email: false },
      passwordPolicy: {
        minLength: 14,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
        passwordHistorySize: 5,
      },
      accountRecovery: cognito.AccountRecovery.EMAIL_ONLY,
      // The sign-in page in French and German; free for the first 10,000 people.
      featurePlan: cognito.FeaturePlan.ESSENTIALS,
      userInvitation: {
        emailSubject: 'Op e Kaffi: your account',
        emailBody:
          'You can sign in to Op e Kaffi as {username} with the password {####} for three days. ' +
          'You will be asked for a new password, and to add an authenticator app.',
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(this.pool, {
      'AwsSolutions-COG8':
        'Threat protection profiles where and from what people sign in. A second factor is required instead.',
    });
    this.userPoolId = this.pool.userPoolId;
    this.issuer = this.pool.userPoolProviderUrl;
    const domainPrefix = signInPrefix ?? `${stackName}-${account}`;
    this.pool.addDomain('SignIn', {
      cognitoDomain: { domainPrefix },
      managedLoginVersion: cognito.ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    this.signInOrigin = `https://${domainPrefix}.auth.${region}.amazoncognito.com`;
    this.origins = [this.signInOrigin, `https://cognito-idp.${region}.amazonaws.com`];
    this.pool.addGroup('OfficersGroup', {
      groupName: 'officers',
      description: 'May edit sessions, and read and answer suggestions.',
    });
    this.pool.addGroup('CoordinatorsGroup', {
      groupName: 'coordinators',
      description: 'May do all that officers may, add sessions, and add and edit series.',
    });
  }

  /** Lets the website at that origin sign officers in. Returns the id under which it does. */
  admit(origin: string): string {
    const { callbackUrls, logoutUrls, scopes, tokenMinutes, refreshTokenHours } = websiteClient(origin);
    const [identifier = '', scopeName = ''] = SCOPE.split('/');
    const server = this.pool.addResourceServer('Api', {
      identifier,
      scopes: [{ scopeName, scopeDescription: 'Work at the officers’ desk' }],
    });
    const client = this.pool.addClient('Website', {
      generateSecret: false, // a browser can't keep one; the website uses PKCE
      // By the sign-in page alone: tokens got in other ways would lack the scope anyway.
      authFlows: { user: false },
      supportedIdentityProviders: [cognito.UserPoolClientIdentityProvider.COGNITO],
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: scopes.map((scope) => cognito.OAuthScope.custom(scope)),
        callbackUrls: [...callbackUrls],
        logoutUrls: [...logoutUrls],
      },
      accessTokenValidity: Duration.minutes(tokenMinutes),
      idTokenValidity: Duration.minutes(tokenMinutes),
      refreshTokenValidity: Duration.hours(refreshTokenHours),
      authSessionValidity: Duration.minutes(5),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
    client.node.addDependency(server);
    // Without a style, even the provided one, the page does not open.
    new cognito.CfnManagedLoginBranding(this, 'Style', {
      userPoolId: this.pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
    return client.userPoolClientId;
  }
}
