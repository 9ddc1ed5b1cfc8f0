import { generateKeyPairSync } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { format, keep, openDataFolder } from '../../infra/local/dataFolder.ts';

let parent: string;
let folder: string;
let said: string[];
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'op-e-kaffi-'));
  folder = join(parent, 'data');
  said = [];
});
afterEach(() => rmSync(parent, { recursive: true }));

const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
const open = () => openDataFolder(folder, (line) => said.push(line));
const write = (name: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
};

describe('a data folder', () => {
  test('is made where there is none, readable by its owner alone, and opened the same again', () => {
    const kept = open();
    expect(kept).toEqual({ format, secret: expect.stringMatching(/^[\w-]{43}$/) });
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'keys.json')).mode & 0o777).toBe(0o600);
    expect(open()).toEqual(kept);
    keep(folder, { ...kept, key });
    expect(open()).toEqual({ ...kept, key });
    expect(readdirSync(folder)).toEqual(['keys.json']);
    expect(said).toEqual([]);
  });

  test.each([
    ['from before there were formats', { secret: 'old' }, 1],
    ['of one to come', { format: format + 1, secret: 'new' }, format + 1],
  ])('%s is moved aside whole, and said so in one line', (_, keys, number) => {
    write('keys.json', JSON.stringify(keys));
    write('dynamodb.sqlite', 'rows');
    expect(open()).toMatchObject({ format });
    const aside = `${folder}-format-${number}`;
    expect(said).toEqual([expect.stringMatching(`^The data in .* was moved to ${aside}\\.$`)]);
    expect(readFileSync(join(aside, 'dynamodb.sqlite'), 'utf8')).toBe('rows');
    expect(JSON.parse(readFileSync(join(aside, 'keys.json'), 'utf8'))).toEqual(keys);
    expect(readdirSync(folder)).toEqual(['keys.json']);
  });

  test('without its keys is of the first format, since all later ones have them', () => {
    write('dynamodb.sqlite', 'rows');
    open();
    expect(existsSync(`${folder}-format-1/dynamodb.sqlite`)).toBe(true);
  });

  test('moved aside never lands on another one', () => {
    for (const secret of ['one', 'two', 'three']) {
      write('keys.json', JSON.stringify({ secret }));
      open();
    }
    const secrets = ['', '-2', '-3'].map((end) =>
      JSON.parse(readFileSync(`${folder}-format-1${end}/keys.json`, 'utf8')),
    );
    expect(secrets).toEqual([{ secret: 'one' }, { secret: 'two' }, { secret: 'three' }]);
  });

  test.each([
    '',
    '{"format":2,"secr',
    'null',
    '[]',
    '{"format":2}',
    '{"format":"2","secret":"x"}',
    '{"format":2,"secret":7}',
    '{"format":2,"secret":""}',
    '{"format":2,"secret":"x","key":{}}',
    '{"format":2,"secret":"x","key":{"kty":"RSA","kid":"k","n":"AQ","e":"AQAB","d":"AQ"}}',
  ])('whose file is %j can’t be read: that is said with a remedy, and nothing is touched', (text) => {
    write('keys.json', text);
    expect(open).toThrow(`${folder}/keys.json can't be read. Put it back`);
    expect(readFileSync(join(folder, 'keys.json'), 'utf8')).toBe(text);
    expect(readdirSync(parent)).toEqual(['data']);
  });
});
