import { type Node, parseSync, type Span } from 'oxc-parser';

/** In bytes: the most that CloudFront takes (AWS, "Quotas on CloudFront Functions"). */
const largestCode = 10 * 1024;

/** The syntax of ES5.1 in strict mode, as ESTree's node types. `flawOf` looks at what later editions added to them. */
const allowedTypes: ReadonlySet<string> = new Set(
  `
  Program FunctionDeclaration VariableDeclaration VariableDeclarator
  BlockStatement BreakStatement CatchClause ContinueStatement DoWhileStatement EmptyStatement ExpressionStatement
  ForInStatement ForStatement IfStatement LabeledStatement ReturnStatement SwitchCase SwitchStatement ThrowStatement
  TryStatement WhileStatement
  ArrayExpression AssignmentExpression BinaryExpression CallExpression ConditionalExpression FunctionExpression
  Identifier Literal LogicalExpression MemberExpression NewExpression ObjectExpression Property SequenceExpression
  ThisExpression UnaryExpression UpdateExpression
  `.match(/\w+/g),
);

const laterOperators: ReadonlySet<string> = new Set(['**', '**=', '??', '??=', '&&=', '||=']);

/**
 * The globals of ES5.1, but for `eval` and `Function`, which CloudFront refuses, and the `console`, whose lines
 * CloudFront would keep: nothing is logged of who reads what.
 */
const globals: ReadonlySet<string> = new Set(
  `
  undefined NaN Infinity arguments
  Array Boolean Date JSON Math Number Object RegExp String
  Error EvalError RangeError ReferenceError SyntaxError TypeError URIError
  decodeURI decodeURIComponent encodeURI encodeURIComponent isFinite isNaN parseFloat parseInt
  `.match(/\w+/g),
);

interface Flaw {
  /** Offset in the code. */
  readonly at: number;
  readonly text: string;
}

/**
 * Refuses, by an error that names each line, code that CloudFront would not run: other syntax than ES5.1's and
 * `const`, other globals than ES5.1's, no function `handler`, more than 10 KB. CloudFront's runtime 2.0 knows parts of
 * later editions too; which ones is easily got wrong, and what it does not know is answered with 503.
 *
 * It does not see which methods are called: `Array.prototype.at` passes. A name counts as declared wherever in the
 * file it is.
 */
export function checkEdgeCode(code: string, file: string): void {
  const flaws = flawsOf(code).sort((a, b) => a.at - b.at);
  if (flaws.length === 0) return;
  const lines = flaws.map(({ at, text }) => {
    const number = code.slice(0, at).split('\n').length;
    return `  ${file}:${number}: ${text}, in: ${code.split('\n')[number - 1]?.trim()}`;
  });
  throw new Error(`CloudFront’s edge runs ES5.1 and \`const\`:\n${lines.join('\n')}`);
}

function flawsOf(code: string): Flaw[] {
  // As a module, since that is strict, as CloudFront is; `import` and `export` are refused by their types.
  const { program, comments, errors } = parseSync('edge.js', code, {
    sourceType: 'module',
    preserveParens: false,
    showSemanticErrors: true,
  });
  const nodes = [...descend(program)];
  const bare = withoutComments(code, comments);
  const flaws = errors.map(({ labels, message }) => ({ at: labels[0]?.start ?? 0, text: message }));
  const size = Buffer.byteLength(code);
  if (size > largestCode) flaws.push({ at: 0, text: `${size} bytes, and CloudFront takes ${largestCode}` });
  if (!program.body.some((node) => node.type === 'FunctionDeclaration' && node.id?.name === 'handler'))
    flaws.push({ at: 0, text: 'no function handler' });
  for (const node of nodes) {
    const text = flawOf(node, bare);
    if (text !== null) flaws.push({ at: node.start, text });
  }
  for (const node of functionsInBlocks(nodes)) flaws.push({ at: node.start, text: 'function in a block' });
  // Last, since who declares a name in a later way does not lack a global.
  return flaws.length > 0 ? flaws : unknownGlobals(nodes);
}

/** A node and all in it, but for what is in a node that is refused as a whole. */
function* descend(node: Node): Generator<Node> {
  yield node;
  if (!allowedTypes.has(node.type)) return;
  for (const child of Object.values(node).flat()) if (isNode(child)) yield* descend(child);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The same code, each character at its place, with spaces for comments. */
function withoutComments(code: string, comments: readonly Span[]): string {
  return comments.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    code,
  );
}

/** What of a node is not ES5.1 or `const`, apart from the nodes in it; null if nothing. */
function flawOf(node: Node, bare: string): string | null {
  if (!allowedTypes.has(node.type)) return node.type;
  switch (node.type) {
    case 'VariableDeclaration':
      return ['var', 'const'].includes(node.kind) ? null : node.kind;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      if (node.async) return 'async function';
      if (node.generator) return 'generator';
      return endsInComma(node.params, node.body?.start ?? node.end, bare)
        ? 'comma after the last parameter'
        : null;
    case 'CallExpression':
    case 'NewExpression':
      return endsInComma(node.arguments, node.end, bare) ? 'comma after the last argument' : null;
    case 'Property':
      if (node.method) return 'method';
      if (node.shorthand) return 'shorthand property';
      return node.computed ? 'computed key' : null;
    case 'CatchClause':
      return node.param ? null : 'catch without a parameter';
    case 'AssignmentExpression':
    case 'BinaryExpression':
    case 'LogicalExpression':
      return laterOperators.has(node.operator) ? `operator ${node.operator}` : null;
    case 'Identifier':
    case 'Literal':
      return flawOfToken(bare.slice(node.start, node.end));
    default:
      return null;
  }
}

/** Whether a comma stands between the last of a list and where its parenthesis has been closed. */
function endsInComma(list: readonly Span[], end: number, bare: string): boolean {
  const last = list.at(-1);
  return last !== undefined && bare.slice(last.end, end).includes(',');
}

/** What is not ES5.1 in an identifier, a string, a number or a regular expression as it is written. */
function flawOfToken(token: string): string | null {
  if (/^[\d.]/.test(token)) {
    if (token.endsWith('n')) return 'BigInt';
    return /^0[bo]|_/i.test(token) ? 'number in a later notation' : null;
  }
  if (!token.startsWith('/')) return /(?<!\\)(\\\\)*\\u\{/.test(token) ? 'escape of a code point' : null;
  const end = token.lastIndexOf('/');
  if (/[^gim]/.test(token.slice(end + 1))) return 'flag of a regular expression';
  const withoutLiterals = token.slice(1, end).replace(/\\.|\[(\\.|[^\]])*\]/g, '');
  return /\(\?[^:=!]/.test(withoutLiterals) ? 'named group or lookbehind' : null;
}

/** ES5.1 declares functions in a file or in a function, and strict engines differ on others. */
function functionsInBlocks(nodes: readonly Node[]): Node[] {
  const inPlace = new Set<Node>(
    nodes.flatMap((node) => {
      if (node.type === 'Program') return node.body;
      return node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression'
        ? (node.body?.body ?? [])
        : [];
    }),
  );
  return nodes.filter((node) => node.type === 'FunctionDeclaration' && !inPlace.has(node));
}

function unknownGlobals(nodes: readonly Node[]): Flaw[] {
  const declared = new Set(nodes.flatMap((node) => namesDeclaredBy(node)));
  const others = new Set(nodes.map((node) => nameThatIsNoVariable(node)));
  return nodes
    .filter((node) => node.type === 'Identifier')
    .filter((node) => !others.has(node) && !declared.has(node.name) && !globals.has(node.name))
    .map(({ start, name }) => ({ at: start, text: `no global ${name}` }));
}

function namesDeclaredBy(node: Node): string[] {
  const found = (...names: readonly (Node | null)[]) =>
    names.flatMap((name) => (name?.type === 'Identifier' ? [name.name] : []));
  switch (node.type) {
    case 'VariableDeclarator':
      return found(node.id);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      return found(node.id, ...node.params);
    case 'CatchClause':
      return found(node.param);
    default:
      return [];
  }
}

/** The name of a member, a key or a label. */
function nameThatIsNoVariable(node: Node): Node | null {
  switch (node.type) {
    case 'MemberExpression':
      return node.computed ? null : node.property;
    case 'Property':
      return node.computed ? null : node.key;
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return node.label;
    default:
      return null;
  }
}
