import fc from 'fast-check';
import { expect, it } from 'vitest';
import { repeatedField } from '../../../functions/http/repeatedField.ts';

it.each([
  ['{"a":1,"a":2}', '#/a'],
  ['{"a":1,"\\u0061":2}', '#/a'],
  ['{"a":{"b":1,"c":[],"b":2}}', '#/a/b'],
  ['[{"a":1},{"a":[0,{"x/~":1,"x/~":2}]}]', '#/1/a/1/x~1~0'],
  [' { "a" : "a" , "b" : "{\\"a\\"" , "a" : 1 } ', '#/a'],
  ['{"":1,"":2}', '#/'],
  ['{"__proto__":1,"__proto__":2}', '#/__proto__'],
])('%s gives %s twice', (json, pointer) => {
  expect(repeatedField(json)).toBe(pointer);
});

it.each([
  '{}',
  '[]',
  '1',
  '"a"',
  'null',
  '{"a":"a","b":"a","c":["a","a","b"]}',
  '{"a":{"a":{"a":1}},"b":{"a":1}}',
  '[{"a":1},{"a":2}]',
  '{"a":"\\",\\"a\\":","b":1}',
])('%s gives nothing twice', (json) => {
  expect(repeatedField(json)).toBeNull();
});

it('What was written from a value gives nothing twice, and one field more of an object is found', () => {
  fc.assert(
    fc.property(fc.json(), fc.string(), (json, key) => {
      expect(repeatedField(JSON.stringify(JSON.parse(json)))).toBeNull();
      const name = JSON.stringify(key);
      expect(repeatedField(`{${name}:${JSON.stringify(JSON.parse(json))},${name}:0}`)).not.toBeNull();
    }),
  );
});
