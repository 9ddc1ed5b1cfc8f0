import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Operation } from '../../shared/contract/operation.ts';
import { openApi } from '../../shared/openapi/openApi.ts';

const document = openApi(null) as unknown as Document; // as this reads it; linters hold it to OpenAPI's own form

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { responses: Responses }>>>>;
  readonly components: { readonly responses: Responses; readonly headers: Readonly<Record<string, Header>> };
}

type Responses = Readonly<Record<string, Response | Reference>>;
type Reference = { readonly $ref: string };
type Header = { readonly required: boolean; readonly schema: { readonly pattern?: string } };

interface Response {
  readonly headers?: Readonly<Record<string, Reference>>;
  readonly content?: Readonly<Record<string, object>>;
}

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema({ $id: 'api', ...document });

/**
 * What of a function's reply the OpenAPI document does not tell: status, headers that it requires, media type, body.
 * The document says less than the declarations, and is what others build on: so each reply is held against both.
 */
export function checkAgainstDocument(
  { path, method }: Operation,
  asked: string,
  { statusCode, headers = {}, body }: APIGatewayProxyStructuredResultV2,
): string[] {
  const responses = `/paths/${escaped(path)}/${method.toLowerCase()}/responses`;
  const declared = document.paths[path]?.[method.toLowerCase()]?.responses[String(statusCode)];
  if (!declared) return [`the document has no ${statusCode}`];
  const isRef = '$ref' in declared;
  const at = isRef ? declared.$ref.slice(1) : `${responses}/${statusCode}`;
  const response = isRef ? document.components.responses[lastOf(declared.$ref)] : declared;
  if (!response || '$ref' in response) return [`the document has no ${at}`];
  return [...headerFlaws(response, headers), ...bodyFlaws(response, at, asked, headers, body)];
}

type Headers = NonNullable<APIGatewayProxyStructuredResultV2['headers']>;

function headerFlaws(response: Response, headers: Headers): string[] {
  return Object.entries(response.headers ?? {}).flatMap(([name, { $ref }]) => {
    const declared = document.components.headers[lastOf($ref)];
    const value = headers[name.toLowerCase()];
    if (value === undefined) return declared?.required ? [`the document requires ${name}`] : [];
    const { pattern } = declared?.schema ?? {};
    return pattern && !new RegExp(pattern, 'u').test(String(value)) ? [`${name} is not as documented`] : [];
  });
}

function bodyFlaws(
  response: Response,
  at: string,
  asked: string,
  headers: Headers,
  body: string | undefined,
): string[] {
  if (!response.content) return body ? ['the document has no body here'] : [];
  const [type = ''] = String(headers['content-type']).split(';');
  if (!response.content[type]) return [`the document has no ${type} here`];
  if (asked === 'HEAD') return [];
  const validate = ajv.getSchema(`api#${at}/content/${escaped(type)}/schema`);
  if (!validate) return [`the document has no schema at ${at}`];
  if (validate(type.endsWith('json') ? JSON.parse(body ?? '') : body)) return [];
  return [`by the document: ${ajv.errorsText(validate.errors)}`];
}

/** A part of a JSON pointer, in a URI fragment. */
function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function lastOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
