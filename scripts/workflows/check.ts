import { parseDocument } from 'yaml';
import { type Document, documentsIn, type Problem } from './documents.ts';
import { languageProblems } from './language.ts';
import { houseProblems } from './rules.ts';

/** Everything that is wrong with the workflows and the action of a repository. */
export async function checkWorkflows(root: string): Promise<{ documents: Document[]; problems: Problem[] }> {
  const documents = documentsIn(root);
  const problems: Problem[] = [];
  for (const document of documents) {
    const unreadable = syntaxProblems(document);
    if (unreadable.length > 0) problems.push(...unreadable);
    else problems.push(...(await languageProblems(document, root)), ...houseProblems(document));
  }
  return { documents, problems };
}

/** What keeps it from being read at all. */
const syntaxProblems = ({ path, text }: Document): Problem[] =>
  parseDocument(text).errors.map(({ message, linePos }) => ({
    path,
    line: linePos?.[0].line ?? 1,
    message: message.split(/ at line |\n/)[0] ?? message,
  }));
