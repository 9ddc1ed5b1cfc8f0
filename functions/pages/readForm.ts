import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Page } from '../../shared/contract/page.ts';
import { badField } from '../../shared/domain/Refusal.ts';
import { HttpRefusal } from '../http/HttpRefusal.ts';

/** Up to how many times the limit a form is read: enough to give back what somebody pasted. */
const giveBack = 8;

/** A form as it was posted: the page's own fields, those that are not empty. */
export interface PostedForm {
  readonly fields: Readonly<Record<string, string>>;
  /** It is larger than the page takes: good for nothing but to be shown again. */
  readonly isTooLarge: boolean;
}

/**
 * Reads a form that a browser posted. Refuses another media type, a form far beyond the page's limit, and a field that is
 * given twice, since nobody could say which counts. What the page does not know is passed over: browsers' extensions add
 * such fields.
 */
export function readForm(page: Page, event: APIGatewayProxyEventV2): PostedForm {
  const type = event.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') {
    throw new HttpRefusal('unsupported-media-type', 'Send a form, as application/x-www-form-urlencoded.');
  }
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  const limit = (page.bodyLimit ?? 8) * 1024;
  if (bytes.length > giveBack * limit) throw new HttpRefusal('too-large', 'The form is too large.');
  const sent = new URLSearchParams(bytes.toString());
  const fields: Record<string, string> = {};
  for (const name of page.fields ?? []) {
    const [value = '', ...more] = sent.getAll(name);
    if (more.length > 0) throw badField(`#/${name}`, 'Is given more than once.');
    if (value !== '') fields[name] = value;
  }
  return { fields, isTooLarge: bytes.length > limit };
}
