import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';

export interface FakeIssue {
  number: number;
  html_url: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  state_reason: string | null;
  closed_at: string | null;
  labels: { name: string }[];
}

export interface FakePull {
  number: number;
  html_url: string;
  state: 'open' | 'closed';
  title: string;
  body: string;
  base: { ref: string };
  head: { ref: string; sha: string };
}

/** As much of GitHub's REST API as the nightly workflow uses, on loopback, with what it was made to hold. */
export interface FakeGitHub {
  env: Record<string, string>;
  issues: FakeIssue[];
  pulls: FakePull[];
  /** What is sent, as `POST /issues`. */
  calls: string[];
  /** The files of a branch. */
  filesOf(branch: string): Record<string, string>;
  /** Commits these files, and no others, to a branch. */
  push(branch: string, files: Record<string, string>): void;
  /** From now on answers so to whatever matches. */
  refuse(call: string, status: number, message: string): void;
  /** Labels of new issues are dropped, as for a token that may not set any. */
  dropsLabels: boolean;
  close(): Promise<void>;
}

const TOKEN = 'ghs_of_these_tests_only_000000000000';

type Tree = Record<string, string>;

export async function startFakeGitHub(): Promise<FakeGitHub> {
  const blobs = new Map<string, Buffer>();
  const trees = new Map<string, Tree>();
  const commits = new Map<string, { tree: string; parents: string[]; message: string }>();
  const refs = new Map<string, string>();
  const refusals: { call: string; status: number; message: string }[] = [];
  const labels = new Set<string>();
  const server = Fastify();
  const sha = (text: string | Buffer) => createHash('sha1').update(text).digest('hex');

  function addBlob(content: Buffer): string {
    const id = sha(Buffer.concat([Buffer.from(`blob ${content.length}\0`), content]));
    blobs.set(id, content);
    return id;
  }
  function addTree(tree: Tree): string {
    const id = sha(JSON.stringify(tree));
    trees.set(id, tree);
    return id;
  }
  function addCommit(tree: string, parents: string[], message: string): string {
    const id = sha(JSON.stringify([tree, parents, message]));
    commits.set(id, { tree, parents, message });
    return id;
  }
  const treeOf = (commit: string): Tree => trees.get(commits.get(commit)?.tree ?? '') ?? {};
  const headOf = (pull: FakePull): FakePull => ({
    ...pull,
    head: { ...pull.head, sha: refs.get(pull.head.ref) ?? '' },
  });

  const fake: FakeGitHub = {
    env: {},
    issues: [],
    pulls: [],
    calls: [],
    dropsLabels: false,
    filesOf: (branch) =>
      Object.fromEntries(
        Object.entries(treeOf(refs.get(branch) ?? '')).map(([path, id]) => [
          path,
          blobs.get(id)?.toString('utf8') ?? '',
        ]),
      ),
    push(branch, files) {
      const tree = Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, addBlob(Buffer.from(text))]),
      );
      refs.set(branch, addCommit(addTree(tree), [], 'pushed'));
    },
    refuse: (call, status, message) => void refusals.push({ call, status, message }),
    close: () => server.close(),
  };

  const root = '/repos/somebody/contract';
  server.addHook('onRequest', async (request, reply) => {
    const path = request.url.replace(root, '').replace(/\?.*/, '');
    fake.calls.push(`${request.method} ${path}`);
    if (request.headers.authorization !== `Bearer ${TOKEN}`)
      return reply.code(401).send({ message: 'Bad credentials' });
    const refusal = refusals.find(({ call }) => call === `${request.method} ${path}`);
    if (refusal) return reply.code(refusal.status).send({ message: refusal.message });
  });
  const page = <T>(all: T[], query: Record<string, string>): T[] => {
    const size = Number(query['per_page'] ?? 30);
    const from = (Number(query['page'] ?? 1) - 1) * size;
    return all.slice(from, from + size);
  };

  server.get<{ Params: { '*': string } }>(`${root}/git/ref/heads/*`, (request, reply) => {
    const id = refs.get(request.params['*']);
    return id ? reply.send({ object: { sha: id } }) : reply.code(404).send({ message: 'Not Found' });
  });
  server.get<{ Params: { id: string } }>(`${root}/git/trees/:id`, ({ params }) => ({
    tree: Object.entries(treeOf(params.id)).map(([path, id]) => ({ path, type: 'blob', sha: id })),
  }));
  server.get<{ Params: { id: string } }>(`${root}/git/blobs/:id`, ({ params }) => ({
    content: blobs.get(params.id)?.toString('base64'),
    encoding: 'base64',
  }));
  server.post<{ Body: { content: string } }>(`${root}/git/blobs`, ({ body }, reply) =>
    reply.code(201).send({ sha: addBlob(Buffer.from(body.content, 'base64')) }),
  );
  server.post<{ Body: { base_tree: string; tree: { path: string; sha: string }[] } }>(
    `${root}/git/trees`,
    ({ body }, reply) => {
      const changed = Object.fromEntries(body.tree.map(({ path, sha: id }) => [path, id]));
      return reply.code(201).send({ sha: addTree({ ...treeOf(body.base_tree), ...changed }) });
    },
  );
  server.post<{ Body: { tree: string; parents: string[]; message: string } }>(
    `${root}/git/commits`,
    ({ body }, reply) => reply.code(201).send({ sha: addCommit(body.tree, body.parents, body.message) }),
  );
  server.patch<{ Params: { '*': string }; Body: { sha: string } }>(
    `${root}/git/refs/heads/*`,
    ({ params, body }, reply) => {
      if (!refs.has(params['*'])) return reply.code(422).send({ message: 'Reference does not exist' });
      refs.set(params['*'], body.sha);
      return reply.send({ object: { sha: body.sha } });
    },
  );
  server.post<{ Body: { ref: string; sha: string } }>(`${root}/git/refs`, ({ body }, reply) => {
    refs.set(body.ref.replace('refs/heads/', ''), body.sha);
    return reply.code(201).send({ object: { sha: body.sha } });
  });

  server.get<{ Querystring: Record<'state' | 'head' | 'base', string> }>(`${root}/pulls`, ({ query }) =>
    page(
      fake.pulls
        .filter(
          ({ state, head, base }) =>
            state === query.state && `somebody:${head.ref}` === query.head && base.ref === query.base,
        )
        .map(headOf),
      query,
    ),
  );
  server.post<{ Body: { title: string; body: string; base: string; head: string } }>(
    `${root}/pulls`,
    ({ body }, reply) => {
      const number = fake.pulls.length + 1;
      const pull: FakePull = {
        number,
        html_url: `https://github.test/somebody/contract/pull/${number}`,
        state: 'open',
        title: body.title,
        body: body.body,
        base: { ref: body.base },
        head: { ref: body.head, sha: '' },
      };
      fake.pulls.push(pull);
      return reply.code(201).send(headOf(pull));
    },
  );
  server.patch<{ Params: { number: string }; Body: { title: string; body: string } }>(
    `${root}/pulls/:number`,
    ({ params, body }, reply) => {
      const pull = fake.pulls.find(({ number }) => String(number) === params.number);
      return pull ? reply.send(headOf(Object.assign(pull, body))) : reply.code(404).send({});
    },
  );

  server.get<{ Querystring: Record<'labels', string> }>(`${root}/issues`, ({ query }) =>
    page(
      fake.issues.filter(({ labels: own }) => own.some(({ name }) => name === query.labels)),
      query,
    ),
  );
  server.post<{ Body: { title: string; body: string; labels: string[] } }>(
    `${root}/issues`,
    ({ body }, reply) => {
      const number = fake.issues.length + 1;
      const issue: FakeIssue = {
        number,
        html_url: `https://github.test/somebody/contract/issues/${number}`,
        title: body.title,
        body: body.body,
        state: 'open',
        state_reason: null,
        closed_at: null,
        labels: fake.dropsLabels ? [] : body.labels.map((name) => ({ name })),
      };
      fake.issues.push(issue);
      return reply.code(201).send(issue);
    },
  );
  server.post<{ Body: { name: string } }>(`${root}/labels`, ({ body }, reply) => {
    if (labels.has(body.name)) return reply.code(422).send({ message: 'Validation Failed' });
    labels.add(body.name);
    return reply.code(201).send(body);
  });

  await server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.server.address() as AddressInfo;
  fake.env = {
    GITHUB_API_URL: `http://127.0.0.1:${port}`,
    GITHUB_SERVER_URL: 'https://github.test',
    GITHUB_REPOSITORY: 'somebody/contract',
    GITHUB_TOKEN: TOKEN,
  };
  return fake;
}
