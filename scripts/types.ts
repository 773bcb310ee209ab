import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { openApiDocument } from '../schemas/document.ts';

const FOLDER = new URL('../schemas/generated/', import.meta.url);
const HEADER = '// Written by `npm run types` from schemas/. Not to be edited.\n\n';

/** The files that `npm run types` writes, by name. */
export async function generatedFiles(): Promise<Record<string, string>> {
  const json = JSON.stringify(openApiDocument(), null, 2);
  // A copy: the generator changes what it is given.
  const types = astToString(await openapiTS(JSON.parse(json)));
  return { 'types.ts': HEADER + types, 'openapi.json': `${json}\n` };
}

function current(name: string): string | null {
  try {
    return readFileSync(new URL(name, FOLDER), 'utf8');
  } catch {
    return null;
  }
}

async function main(check: boolean): Promise<number> {
  const stale = Object.entries(await generatedFiles()).filter(([name, content]) => current(name) !== content);
  if (check) {
    for (const [name] of stale) console.error(`schemas/generated/${name} is stale: run npm run types`);
    return stale.length > 0 ? 1 : 0;
  }
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, content] of stale) {
    writeFileSync(new URL(name, FOLDER), content);
    console.log(`schemas/generated/${name} written`);
  }
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.includes('--check'));
}
