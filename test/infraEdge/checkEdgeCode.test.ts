import { describe, expect, test } from 'vitest';
import { checkEdgeCode } from '../../infra/edge/checkEdgeCode.ts';

/** Says what is refused of a function with these statements, which are its line 3; null if nothing is. */
function refusalOf(statements: string): string | null {
  return refusalOfFile(`function handler(event) {\n  const request = event.request;\n${statements}\n}\n`);
}

function refusalOfFile(code: string): string | null {
  try {
    checkEdgeCode(code, 'edge.js');
    return null;
  } catch (error) {
    return String(error);
  }
}

test('takes all of ES5.1, and const', () => {
  const code = `
    'use strict';
    var first = 0x1F, second = .5e-3, third = 'it\\u0041\\'s \\\\u{1} // no comment', nothing = null, always = true;
    const list = [1, , 'three',], more = { a: 1, 'b': 2, 3: 3, get d() { return this; }, set d(value) {}, e: function () {}, };
    const words = /\\(?<|[(?<]|(?:a)|(?=b)|(?!c)|\\/(\\d{1,2})+?/gim;
    function handler(event) {
      function inner(a, b) { return a /* , */ && b; }
      const named = function again(n) { return n ? again(n - 1) : new Date; };
      label: for (var i = 0, j = 1; i < 3; i++, j--) { if (i) continue label; else break label; }
      for (const key in event) { delete event[key]; }
      do { i += 1; i <<= 2; i >>>= 1; } while (i < 10 || !i);
      while (false);
      switch (typeof i) { case 'number': break; default: throw new TypeError('no'); }
      try { inner(arguments, undefined); } catch (error) { void error; } finally { ; }
      return (named(1), inner(list, more, words /* , */)) instanceof Object ? event.default : -JSON.parse('1');
    }`;
  expect(refusalOfFile(code)).toBeNull();
});

describe('refuses', () => {
  test.each([
    ['let', 'let a = 1;', 'let'],
    ['classes', 'class A {}', 'ClassDeclaration'],
    ['arrow functions', 'const a = (b) => b;', 'ArrowFunctionExpression'],
    ['template literals', 'const a = `b`;', 'TemplateLiteral'],
    ['tagged templates', 'String.raw`b`;', 'TaggedTemplateExpression'],
    ['destructuring in declarations', 'const { uri } = request;', 'ObjectPattern'],
    ['destructuring of lists', 'const [a] = request;', 'ArrayPattern'],
    ['destructuring in assignments', 'var a; ({ b: a } = request);', 'ObjectPattern'],
    ['destructuring in parameters', 'function a({ b: c }) {}', 'ObjectPattern'],
    ['default parameters', 'function a(b = 1) {}', 'AssignmentPattern'],
    ['rest parameters', 'function a(...b) {}', 'RestElement'],
    ['spread in calls', 'Math.max(...request);', 'SpreadElement'],
    ['spread in objects', 'const a = { ...request };', 'SpreadElement'],
    ['spread in lists', 'const a = [...request];', 'SpreadElement'],
    ['shorthand properties', 'const a = { request };', 'shorthand property'],
    ['methods', 'const a = { b() {} };', 'method'],
    ['computed keys', "const a = { ['b']: 1 };", 'computed key'],
    ['for…of', 'for (const a of request) {}', 'ForOfStatement'],
    ['async functions', 'async function a() {}', 'async function'],
    ['await', 'async function a() { await request; }', 'AwaitExpression'],
    ['generators', 'function* a() {}', 'generator'],
    ['yield', 'function* a() { yield 1; }', 'YieldExpression'],
    ['optional chaining', 'request?.uri;', 'ChainExpression'],
    ['??', "request.uri ?? '';", 'operator ??'],
    ['??=', "request.uri ??= '';", 'operator ??='],
    ['&&=', "request.uri &&= '';", 'operator &&='],
    ['||=', "request.uri ||= '';", 'operator ||='],
    ['**', 'const a = 2 ** 3;', 'operator **'],
    ['**=', 'var a = 2; a **= 3;', 'operator **='],
    ['the flag u', '/a/u.test(request.uri);', 'flag of a regular expression'],
    ['the flag y', '/a/y.test(request.uri);', 'flag of a regular expression'],
    ['the flag s', '/a/gs.test(request.uri);', 'flag of a regular expression'],
    ['lookbehind', '/(?<=a)b/.test(request.uri);', 'named group or lookbehind'],
    ['negative lookbehind', '/[(](?<!a)b/.test(request.uri);', 'named group or lookbehind'],
    ['named groups', '/(?<name>a)/.test(request.uri);', 'named group or lookbehind'],
    ['a comma after the last parameter', 'function a(b,) {}', 'comma after the last parameter'],
    ['a comma after the last argument', 'Math.max(1, (2) /* two */,);', 'comma after the last argument'],
    ['BigInt', 'const a = 1n;', 'BigInt'],
    ['binary numbers', 'const a = 0b11;', 'number in a later notation'],
    ['separated digits', 'const a = 1_000;', 'number in a later notation'],
    ['escapes of code points', "const a = '\\u{1F600}';", 'escape of a code point'],
    ['catch without a parameter', 'try {} catch {}', 'catch without a parameter'],
    ['functions in blocks', 'if (request) { function a() {} }', 'function in a block'],
    ['new.target', 'new.target;', 'MetaProperty'],
    ['dynamic imports', "import('a');", 'ImportExpression'],
    ['octal numbers, which are not strict', 'const a = 010;', "'0'-prefixed octal literals"],
    ['with, which is not strict', 'with (request) {}', 'WithStatement'],
    ['what is no JavaScript', 'const = ;', 'Unexpected token'],
  ])('%s, with the line', (_, statements, name) => {
    expect(refusalOf(statements)).toContain(`\n  edge.js:3: ${name}`);
  });

  test.each([
    'console',
    'fetch',
    'process',
    'require',
    'setTimeout',
    'Buffer',
    'Promise',
    'Map',
    'eval',
    'Function',
  ])('the global %s', (name) => {
    expect(refusalOf(`${name}(request);`)).toContain(
      `\n  edge.js:3: no global ${name}, in: ${name}(request);`,
    );
  });

  test('a name that only a member, a key or a label has', () => {
    expect(refusalOf('const a = { b: 1 };\na.b = b;')).toContain('edge.js:4: no global b');
    expect(refusalOf('c: while (c) break c;')?.match(/no global c/g)).toHaveLength(1);
  });

  test.each(["import a from 'a';", 'export const a = 1;', 'export default 1;'])('of a module: %s', (line) => {
    expect(refusalOfFile(`${line}\nfunction handler() {}\n`)).toMatch(
      /edge\.js:1: (Im|Ex)port\w*Declaration/,
    );
  });

  test('code without a function handler', () => {
    expect(refusalOfFile('function other() {}\n')).toContain('edge.js:1: no function handler');
    expect(refusalOfFile('const handler = function () {};\n')).toContain('edge.js:1: no function handler');
  });

  test('more than 10 KB, counted in bytes', () => {
    const handler = 'function handler() {}\n//';
    expect(refusalOfFile(handler.padEnd(10240, 'a'))).toBeNull();
    expect(refusalOfFile(handler.padEnd(10241, 'a'))).toContain('10241 bytes, and CloudFront takes 10240');
    expect(refusalOfFile(`${handler.padEnd(10239, 'a')}é`)).toContain('10241 bytes');
  });

  test('all that is wrong, line after line', () => {
    const code = 'function handler({ request }) {\n  return {\n    ...request,\n    uri: `/`,\n  };\n}\n';
    expect(refusalOfFile(code)?.split('\n').slice(1)).toEqual([
      '  edge.js:1: ObjectPattern, in: function handler({ request }) {',
      '  edge.js:3: SpreadElement, in: ...request,',
      '  edge.js:4: TemplateLiteral, in: uri: `/`,',
    ]);
  });
});
