import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { registerLogger, validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Document, Problem } from './documents.ts';
import { ACTIONS, nameOf } from './known-actions.ts';

/**
 * What GitHub's own language service says of a document: keys, types, expressions, contexts, inputs of actions. Its
 * warnings count as much as its errors.
 */
export async function languageProblems(document: Document, root: string): Promise<Problem[]> {
  const failures: string[] = [];
  // What was read under a URL is not read again.
  const urlOf = (path: string) => pathToFileURL(resolve(root, path)).href;
  const fail = (message: string) => void failures.push(message);
  registerLogger({ error: fail, warn: fail, info: () => {}, log: () => {} });
  const found = await validate(TextDocument.create(urlOf(document.path), 'yaml', 1, document.text), {
    fileProvider: {
      // A workflow or an action of this repository that another names.
      getFileContent: async (reference) => {
        const file = 'path' in reference ? join(root, reference.path) : '';
        if (!existsSync(file)) throw new Error(`there is no ${reference.path}`);
        return { name: urlOf(reference.path), content: readFileSync(file, 'utf8') };
      },
    },
    actionsMetadataProvider: {
      fetchActionMetadata: async (reference) => {
        const inputs = ACTIONS[nameOf(reference)]?.inputs;
        if (inputs === undefined) return undefined;
        const described = inputs.map((input) => [input, { description: input }]);
        return { name: reference.name, description: '', inputs: Object.fromEntries(described) };
      },
    },
  });
  return [
    ...found.map(({ message, range }) => ({
      path: document.path,
      line: range.start.line + 1,
      message: typeof message === 'string' ? message : message.value,
    })),
    ...failures.map((message) => ({
      path: document.path,
      line: 1,
      message: `cannot be checked: ${message}`,
    })),
  ];
}
