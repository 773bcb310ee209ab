/**
 * The import rules of the house (docs/design.md). A folder may import itself and what its rule allows.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(specs|schemas|fixtures|scripts|src|tests)/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    only(
      'specs-only-fixtures',
      '^specs/',
      ['^specs/', '^fixtures/'],
      'a spec reads as the claim: what it needs comes from a fixture',
    ),
    only(
      'fixtures',
      '^fixtures/',
      ['^fixtures/', '^src/client/', '^src/cleanup/', '^schemas/', '^src/ledger/types'],
      'fixtures are thin',
    ),
    only(
      'client',
      '^src/client/',
      ['^src/client/', '^schemas/'],
      'the client knows the schemas and nothing else of ours',
    ),
    only(
      'cleanup',
      '^src/cleanup/',
      ['^src/cleanup/', '^src/client/', '^schemas/'],
      'cleaning needs a client',
    ),
    {
      name: 'ledger',
      comment: 'the ledger works on plain data: of ours it may know only types',
      severity: 'error',
      from: { path: '^src/ledger/' },
      to: {
        path: '^(specs|schemas|fixtures|scripts|src|tests)/',
        pathNot: '^src/ledger/',
        dependencyTypesNot: ['type-only'],
      },
    },
    only(
      'sandbox',
      '^src/sandbox/',
      ['^src/sandbox/'],
      'contract and sandbox are separate writings, each held against the recordings',
    ),
    only('schemas', '^schemas/', ['^schemas/'], 'schemas know nothing of the suite'),
    {
      name: 'engine-without-playwright',
      comment: 'client, cleanup and ledger (but its reporter) work without loading Playwright',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/ledger/reporter' },
      to: { path: 'node_modules/(@playwright|playwright)', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
