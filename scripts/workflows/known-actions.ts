/** The actions of others that workflows may use: which major version, and which of their inputs. */
export const ACTIONS: Record<string, { major: number; inputs: string[] }> = {
  'actions/checkout': { major: 6, inputs: ['repository', 'ref', 'persist-credentials'] },
  'actions/setup-node': { major: 6, inputs: ['node-version', 'cache'] },
  'actions/upload-artifact': {
    major: 7,
    inputs: ['name', 'path', 'if-no-files-found', 'overwrite', 'retention-days'],
  },
  'actions/download-artifact': { major: 8, inputs: ['name', 'pattern', 'path', 'merge-multiple'] },
};

export const nameOf = ({ owner, name }: { owner: string; name: string }): string => `${owner}/${name}`;
