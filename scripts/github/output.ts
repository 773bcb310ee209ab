import { appendFileSync } from 'node:fs';

/** Hands values to later steps and jobs of a GitHub workflow; does nothing elsewhere. */
export function tellGitHub(outputs: Record<string, string>, env: NodeJS.ProcessEnv = process.env): void {
  const file = env['GITHUB_OUTPUT'];
  if (!file) return;
  const lines = Object.entries(outputs).map(([name, value]) => {
    if (/[\r\n]/.test(value)) throw new Error(`the output ${name} has more than one line`);
    return `${name}=${value}\n`;
  });
  appendFileSync(file, lines.join(''));
}
