import path from 'node:path';

/**
 * Who may import whom, as data. A file belongs to the first zone whose `files` matches its path. It may import
 * the zones in `zones`, the packages in `packages` (a name, or a prefix ending in `*`), and its own zone unless
 * `self` is false. `types` lists zones of which only types may be imported.
 */
export const importTable = [
  {
    zone: 'model',
    files: /^src\/lib\/model\//,
    packages: ['astro/zod'],
    advice: 'src/lib/model holds schemas only: logic belongs to a stage of src/lib',
  },
  {
    zone: 'diagnostics',
    files: /^src\/lib\/diagnostics\.ts$/,
    zones: ['model'],
    advice: 'diagnostics are plain data that every stage may use',
  },
  {
    zone: 'normalise',
    files: /^src\/lib\/normalise\//,
    zones: ['model', 'diagnostics'],
    packages: ['any-ascii', '@sindresorhus/slugify', 'temml', 'sanitize-html', 'htmlparser2'],
    advice: 'normalise works on single values: what needs several records belongs to src/lib/reconcile',
  },
  {
    zone: 'importers',
    files: /^src\/lib\/importers\//,
    zones: ['model', 'diagnostics', 'normalise'],
    packages: ['csv-parse', 'csv-parse/sync', 'htmlparser2'],
    advice:
      'an importer turns one format into records: matching belongs to src/lib/reconcile, I/O to scripts/lib',
  },
  {
    zone: 'reconcile',
    files: /^src\/lib\/reconcile\//,
    zones: ['model', 'diagnostics', 'normalise'],
    packages: ['an-array-of-english-words'],
    advice: 'reconcile sees records, never files or formats: parsing belongs to src/lib/importers',
  },
  {
    zone: 'derive',
    files: /^src\/lib\/derive\//,
    zones: ['model', 'diagnostics', 'normalise', 'reconcile'],
    packages: ['d3', 'd3-*', 'graphology', 'graphology-*'],
    advice: 'derive computes from reconciled works and people: what draws belongs to src/components',
  },
  {
    zone: 'ledger',
    files: /^src\/lib\/ledger\//,
    zones: ['model', 'diagnostics', 'normalise'],
    advice: 'the ledger gives addresses and knows nothing of how records were matched',
  },
  {
    zone: 'format',
    files: /^src\/lib\/format\//,
    zones: ['model', 'diagnostics', 'normalise'],
    packages: ['feed', 'schema-dts'],
    advice: 'a format writes finished records: what computes belongs to src/lib/derive',
  },
  {
    zone: 'report',
    files: /^src\/lib\/report\//,
    zones: ['model', 'diagnostics', 'normalise', 'reconcile', 'derive'],
    advice:
      'the report looks at what a run made and changes nothing: what is shown belongs to src/lib/derive',
  },
  {
    zone: 'pipeline',
    files: /^src\/lib\/pipeline\.ts$/,
    zones: [
      'model',
      'diagnostics',
      'normalise',
      'importers',
      'reconcile',
      'derive',
      'ledger',
      'format',
      'lib',
    ],
    advice: 'the pipeline orders the stages of src/lib and does nothing itself',
  },
  {
    zone: 'lib',
    files: /^src\/lib\//,
    zones: ['model', 'diagnostics', 'normalise'],
    advice: 'put the file into the folder of its stage',
  },
  {
    zone: 'paths',
    files: /^src\/paths\.ts$/,
    advice: 'src/paths.ts is a pure function of site address and base path and imports nothing',
  },
  {
    zone: 'contentConfig',
    files: /^src\/content\.config\.ts$/,
    zones: ['model'],
    packages: ['astro:content', 'astro/loaders', 'astro/zod', 'node:*'],
    advice: 'collections are loaders and model schemas: reading full records belongs to src/data',
  },
  {
    zone: 'data',
    files: /^src\/data\//,
    zones: [...libZones(), 'paths'],
    packages: ['astro:content', 'node:fs', 'node:path'],
    advice: 'src/data fetches records for pages: what computes belongs to src/lib/derive',
  },
  {
    zone: 'middleware',
    files: /^src\/middleware\.ts$/,
    zones: ['data'],
    packages: ['astro'],
    advice: 'the middleware tells a page its language: what else a page shows is fetched by its route',
  },
  {
    zone: 'pages',
    files: /^src\/pages\//,
    zones: ['data', 'layouts', 'components', 'islands', 'format', 'paths', 'styles'],
    types: ['model'],
    packages: ['astro'],
    advice: 'a route fetches its paths from src/data and renders one component',
  },
  {
    zone: 'layouts',
    files: /^src\/layouts\//,
    zones: ['components', 'format', 'paths', 'styles', 'islandLoaders'],
    types: ['model'],
    packages: ['@fontsource-variable/*', 'virtual:peerfolio/*'],
    advice: 'a layout receives finished data as props: fetching belongs to src/data and src/pages',
  },
  {
    zone: 'components',
    files: /^src\/components\//,
    zones: ['format', 'paths', 'styles', 'islandLoaders'],
    types: ['model'],
    packages: ['astro/types'],
    advice: 'a component receives finished data as props: fetching belongs to src/data and src/pages',
  },
  {
    zone: 'islandLoaders',
    files: /^src\/islands\/[^/]+\/load\.ts$/,
    ownFolder: true,
    advice: 'a loader waits for the reader and imports its own island',
  },
  {
    zone: 'islands',
    files: /^src\/islands\//,
    ownFolder: true,
    types: ['model'],
    packages: ['d3-*'],
    advice: 'browser code imports its own folder, model types and d3 modules: data reaches it through markup',
  },
  {
    zone: 'styles',
    files: /^src\/styles\//,
    packages: ['@fontsource-variable/*'],
    advice: 'styles import styles',
  },
  {
    zone: 'siteConfig',
    files: /^astro\.config\.mjs$/,
    zones: ['scriptsLib', ...libZones()],
    packages: ['astro/*', '@astrojs/*', 'node:*'],
    advice: 'the configuration reads site settings from scripts/lib',
  },
  {
    zone: 'scriptsLib',
    files: /^scripts\/lib\//,
    zones: [...libZones(), 'paths', 'scripts'],
    packages: ['*'],
    advice: 'scripts use src/lib and src/paths.ts: what pages show belongs to src/components',
  },
  {
    zone: 'scripts',
    files: /^scripts\//,
    zones: [...libZones(), 'paths', 'scriptsLib'],
    packages: ['*'],
    advice: 'scripts use src/lib and src/paths.ts: what pages show belongs to src/components',
  },
];

function libZones() {
  return [
    'model',
    'diagnostics',
    'normalise',
    'importers',
    'reconcile',
    'derive',
    'ledger',
    'format',
    'report',
    'pipeline',
    'lib',
  ];
}

/** The zone that a path below the repository's root belongs to. */
export function zoneOf(file) {
  return importTable.find((row) => row.files.test(file));
}

/**
 * Why `file` may not import `specifier`, or undefined when it may.
 * @param {string} file path below the repository's root, with forward slashes
 */
export function importProblem(file, specifier, typeOnly) {
  const row = zoneOf(file);
  if (row === undefined || /\.test\.ts$|\/testing\//.test(file)) return undefined;
  const refuse = (what) => `${row.zone} may not import ${what}: ${row.advice}.`;
  if (!specifier.startsWith('.')) {
    const allowed = (row.packages ?? []).some((name) =>
      name.endsWith('*') ? specifier.startsWith(name.slice(0, -1)) : specifier === name,
    );
    return allowed ? undefined : refuse(`the package ${specifier}`);
  }
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
  const targetRow = zoneOf(target);
  if (targetRow === undefined) {
    return row.packages?.includes('*') || target === 'package.json' ? undefined : refuse(target);
  }
  if (row.ownFolder && /^src\/islands\//.test(target)) {
    const folder = file.split('/').slice(0, 3).join('/');
    return target.startsWith(`${folder}/`) ? undefined : refuse(`another island, ${target}`);
  }
  if (targetRow === row) return undefined;
  if (row.zones?.includes(targetRow.zone)) return undefined;
  if (row.types?.includes(targetRow.zone)) {
    return typeOnly ? undefined : refuse(`values of ${targetRow.zone}, types only (import type)`);
  }
  return refuse(target);
}

/** The ESLint rule over the table. */
export const importTableRule = {
  meta: { type: 'problem', schema: [], messages: { refused: '{{problem}}' } },
  create(context) {
    const file = path.relative(context.cwd, context.physicalFilename).split(path.sep).join('/');
    const visit = (node, source, typeOnly) => {
      if (typeof source?.value !== 'string') return;
      const problem = importProblem(file, source.value, typeOnly);
      if (problem !== undefined) context.report({ node, messageId: 'refused', data: { problem } });
    };
    return {
      ImportDeclaration: (node) => visit(node, node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => visit(node, node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => visit(node, node.source, node.exportKind === 'type'),
      ImportExpression: (node) => visit(node, node.source, false),
    };
  },
};
