import { type Document, documentsIn, type Problem } from './documents.ts';
import { languageProblems } from './language.ts';
import { houseProblems } from './rules.ts';

/** Everything that is wrong with the workflows and the action of a repository. */
export async function checkWorkflows(root: string): Promise<{ documents: Document[]; problems: Problem[] }> {
  const documents = documentsIn(root);
  const problems: Problem[] = [];
  for (const document of documents)
    problems.push(...(await languageProblems(document, root)), ...houseProblems(document));
  return { documents, problems };
}
