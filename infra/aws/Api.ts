import { Stack } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Construct } from 'constructs';
import { methodsOf, type Operation } from '../../shared/contract/operation.ts';
import { type FunctionId, type OperationId, operations } from '../../shared/contract/operations.ts';
import type { Page } from '../../shared/contract/page.ts';
import { type PageId, pages } from '../../shared/contract/pages.ts';
import { API } from '../../shared/contract/path.ts';
import { SCOPE, throttle } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';
import type { GrantedFunction } from './GrantedFunction.ts';

interface Served {
  readonly functions: Readonly<Record<FunctionId, GrantedFunction>>;
  /** Whose tokens open officers' routes, and issued for which client. */
  readonly issuer: string;
  readonly clientId: string;
}

/**
 * The HTTP API: a route for each operation and page, and no log of who came. It has no CORS of its own, since functions
 * answer that; and its own address stays open beside CloudFront's, since closing it takes a domain name. Nothing
 * rests on that: whoever finds it meets the same functions, authorizer and limits.
 */
export class Api extends Construct {
  /** Host name, for CloudFront. */
  readonly host: string;
  readonly httpApi: apigateway.HttpApi;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.httpApi = new apigateway.HttpApi(this, 'Http', {
      apiName: Stack.of(this).stackName,
      createDefaultStage: false,
    });
    const { region, urlSuffix } = Stack.of(this);
    this.host = `${this.httpApi.apiId}.execute-api.${region}.${urlSuffix}`;
    const stage = new apigateway.HttpStage(this, 'Stage', {
      httpApi: this.httpApi,
      autoDeploy: true,
      throttle: { rateLimit: throttle.rate, burstLimit: throttle.burst },
    });
    acknowledge(stage, {
      'AwsSolutions-APIG1': 'An access log would record who came and when. There is none, by promise.',
      'Serverless-APIGWAccessLogging':
        'An access log would record who came and when. There is none, by promise.',
    });
  }

  /** Adds the routes. Later than the API itself, since functions and tokens depend on its address. */
  serve({ functions, issuer, clientId }: Served): void {
    const authorizer = new HttpJwtAuthorizer('Officers', issuer, { jwtAudience: [clientId] });
    for (const [id, operation] of Object.entries<Operation>(operations) as [OperationId, Operation][]) {
      const isPublic = operation.auth === 'public';
      const added = this.httpApi.addRoutes({
        path: API + operation.path,
        // API Gateway answers HEAD by itself, with a 404, unless it has a route.
        methods: methodsOf(operation).map((method) => apigateway.HttpMethod[method]),
        integration: new HttpLambdaIntegration(id, functions[id].function),
        // Without scopes the authorizer would take ID tokens too.
        ...(!isPublic && { authorizer, authorizationScopes: [SCOPE] }),
      });
      if (isPublic) for (const route of added) acknowledgePublic(route, operation.summary);
    }
    for (const page of Object.values<Page>(pages)) {
      const added = this.httpApi.addRoutes({
        path: page.path,
        methods: methodsOf(page).map((method) => apigateway.HttpMethod[method]),
        integration: new HttpLambdaIntegration(page.id, functions[page.id as PageId].function), // declared so
      });
      for (const route of added) acknowledgePublic(route, page.summary);
    }
    const unmatched = new apigateway.HttpRoute(this, 'Unmatched', {
      httpApi: this.httpApi,
      routeKey: apigateway.HttpRouteKey.DEFAULT,
      integration: new HttpLambdaIntegration('unmatched', functions.unmatched.function),
    });
    acknowledgePublic(unmatched, 'Tell that there is nothing at an address');
  }
}

function acknowledgePublic(route: apigateway.HttpRoute, summary: string): void {
  acknowledge(route, { 'AwsSolutions-APIG4': `Open to everybody: ${summary}.` });
}
