import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedFiles } from '../../scripts/types.ts';

it('schemas/generated is what npm run types writes', async () => {
  const files = await generatedFiles();
  for (const [name, content] of Object.entries(files)) {
    const file = new URL(`../../schemas/generated/${name}`, import.meta.url);
    expect(readFileSync(file, 'utf8') === content, `${name} is stale: run npm run types`).toBe(true);
  }
});
