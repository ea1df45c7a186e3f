import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

/** The types and properties of schema.org, read from the type definitions that are made of its own vocabulary. */
interface Vocabulary {
  /** Properties of a type, those of its supertypes included, with what their values may be. */
  propertiesOf: (type: string) => ReadonlyMap<string, ts.TypeNode> | undefined;
  /** What a type expression stands for: names of types, and `string`, `number` or `boolean`. */
  expand: (node: ts.TypeNode) => ReadonlySet<string>;
}

/** What is wrong with structured data by the definitions of schema.org; nothing where all is known and in its place. */
export function schemaOrgProblems(value: unknown): string[] {
  if (!isNode(value)) return ['is no object'];
  const { '@context': context, '@graph': graph, ...node } = value;
  const problems = context === 'https://schema.org' ? [] : [`has the context ${JSON.stringify(context)}`];
  if (graph === undefined) return [...problems, ...nodeProblems(node, '')];
  if (!Array.isArray(graph)) return [...problems, '@graph is no list'];
  return [
    ...problems,
    ...graph.flatMap((each: unknown, place) =>
      isNode(each) ? nodeProblems(each, `@graph[${place}]`) : [`@graph[${place}] is no object`],
    ),
  ];
}

function nodeProblems(node: Record<string, unknown>, at: string): string[] {
  const type = node['@type'];
  const properties = typeof type === 'string' ? vocabulary().propertiesOf(type) : undefined;
  if (properties === undefined) return [`${at} has an unknown type ${JSON.stringify(type)}`];
  return Object.entries(node).flatMap(([name, value]) => {
    if (name === '@type') return [];
    const here = `${at} ${String(type)}.${name}`;
    if (name === '@id')
      return isAddress(value) ? [] : [`${here} is no whole address: ${JSON.stringify(value)}`];
    const range = properties.get(name);
    if (range === undefined) return [`${here} is no property of this type`];
    const allowed = vocabulary().expand(range);
    const values: unknown[] = Array.isArray(value) ? value : [value];
    if (values.length === 0) return [`${here} is empty`];
    return values.flatMap((each) => valueProblems(each, allowed, here));
  });
}

function valueProblems(value: unknown, allowed: ReadonlySet<string>, at: string): string[] {
  if (!isNode(value)) {
    const kind = typeof value;
    return allowed.has(kind) && value !== '' ? [] : [`${at} may not be ${JSON.stringify(value)}`];
  }
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === '@id') {
    return isAddress(value['@id']) ? [] : [`${at} refers to ${JSON.stringify(value['@id'])}`];
  }
  const type = String(value['@type']);
  return [...(allowed.has(type) ? [] : [`${at} may not be of type ${type}`]), ...nodeProblems(value, at)];
}

let read: Vocabulary | undefined;

function vocabulary(): Vocabulary {
  read ??= readVocabulary();
  return read;
}

function readVocabulary(): Vocabulary {
  const folder = path.dirname(createRequire(import.meta.url).resolve('schema-dts/package.json'));
  const file = path.join(folder, 'dist/schema.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  const aliases = new Map<string, ts.TypeNode>();
  const leafOfType = new Map<string, string>();
  for (const statement of source.statements) {
    if (ts.isTypeAliasDeclaration(statement)) aliases.set(statement.name.text, statement.type);
    if (!ts.isInterfaceDeclaration(statement)) continue;
    interfaces.set(statement.name.text, statement);
    const type = ownProperties(statement).get('@type');
    if (type !== undefined && ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) {
      leafOfType.set(type.literal.text, statement.name.text);
    }
  }
  const typeOfLeaf = new Map([...leafOfType].map(([type, leaf]) => [leaf, type]));
  const expanded = new Map<string, ReadonlySet<string>>();

  function propertiesOfInterface(name: string): Map<string, ts.TypeNode> {
    const declaration = interfaces.get(name);
    if (declaration === undefined) return new Map();
    const parents = (declaration.heritageClauses ?? []).flatMap(({ types }) =>
      types.flatMap(({ expression }) => (ts.isIdentifier(expression) ? [expression.text] : [])),
    );
    return new Map([
      ...parents.flatMap((parent) => [...propertiesOfInterface(parent)]),
      ...ownProperties(declaration),
    ]);
  }

  function expand(node: ts.TypeNode): ReadonlySet<string> {
    if (ts.isUnionTypeNode(node)) return new Set(node.types.flatMap((part) => [...expand(part)]));
    if (node.kind === ts.SyntaxKind.StringKeyword || ts.isLiteralTypeNode(node)) return new Set(['string']);
    if (node.kind === ts.SyntaxKind.NumberKeyword) return new Set(['number']);
    if (node.kind === ts.SyntaxKind.BooleanKeyword) return new Set(['boolean']);
    if (!ts.isTypeReferenceNode(node) || !ts.isIdentifier(node.typeName)) return new Set();
    const name = node.typeName.text;
    const [first] = node.typeArguments ?? [];
    if (name === 'SchemaValue') return first === undefined ? new Set() : expand(first);
    const known = expanded.get(name);
    if (known !== undefined) return known;
    expanded.set(name, new Set());
    const type = typeOfLeaf.get(name);
    const alias = aliases.get(name);
    const found =
      type !== undefined ? new Set([type]) : alias === undefined ? new Set<string>() : expand(alias);
    expanded.set(name, found);
    return found;
  }

  const properties = new Map<string, ReadonlyMap<string, ts.TypeNode>>();
  return {
    propertiesOf: (type) => {
      const leaf = leafOfType.get(type);
      if (leaf === undefined) return undefined;
      const found = properties.get(leaf) ?? propertiesOfInterface(leaf);
      properties.set(leaf, found);
      return found;
    },
    expand,
  };
}

function ownProperties({ members }: ts.InterfaceDeclaration): Map<string, ts.TypeNode> {
  return new Map(
    members.flatMap((member) =>
      ts.isPropertySignature(member) &&
      member.type !== undefined &&
      (ts.isStringLiteral(member.name) || ts.isIdentifier(member.name))
        ? [[member.name.text, member.type] as const]
        : [],
    ),
  );
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value);
}
