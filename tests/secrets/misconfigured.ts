import { envFileText, type MarkedValues } from './marked.ts';
import type { Trial } from './trial.ts';

/** Configurations that are wrong in a way that puts a secret where none is expected. */
export function misconfigured(marked: MarkedValues): Trial[] {
  const command = ['--import', 'tsx', 'scripts/contract.ts'];
  const { ownerKey, otherKey, extra } = marked;
  const secret = extra['CAL_OAUTH_CLIENT_SECRET'] ?? '';
  const wrong = (name: string, variables: Record<string, string | undefined>): Trial => ({
    name: `configured with ${name}`,
    command,
    conduct: { kind: 'talkative' },
    variables,
    exits: [4],
    says: /CAL_/,
  });
  const file = (name: string, envFile: string): Trial => ({
    name: `.env with ${name}`,
    command,
    conduct: { kind: 'talkative' },
    envFile,
    exits: [3, 4],
  });
  const url = 'CAL_API_URL=http://127.0.0.1:9\n';
  return [
    wrong('two keys in one', { CAL_API_KEY: `${ownerKey} ${otherKey}` }),
    wrong('a key in quotes within quotes', { CAL_API_KEY: `"${ownerKey}" ` }),
    wrong('the same key twice', { CAL_OTHER_API_KEY: ownerKey }),
    wrong('a key as the second key that is none', { CAL_OTHER_API_KEY: `${otherKey}\n${secret}` }),
    wrong('a key and no URL', { CAL_API_URL: undefined }),
    wrong('credentials in the URL', {
      CAL_API_URL: `https://${ownerKey}:${encodeURIComponent(secret)}@cal.example`,
    }),
    wrong('a token in the URL', { CAL_API_URL: `https://cal.example/?apiKey=${ownerKey}` }),
    wrong('the key as the URL', { CAL_API_URL: ownerKey }),
    wrong('the key as the target', { CAL_TARGET: ownerKey }),
    wrong('another secret as the target', { CAL_TARGET: secret }),
    wrong('the key as a release', { CAL_SANDBOX_RELEASE: otherKey }),
    wrong('the key as a number', { CAL_REQUESTS_PER_MINUTE: ownerKey }),
    file('a line without a sign', `${url}CAL_API_KEY ${ownerKey}\nCAL_OTHER_API_KEY: ${otherKey}\n`),
    file('a quote that is never closed', `${url}CAL_API_KEY="${ownerKey}\nCAL_OTHER_API_KEY=${otherKey}\n`),
    file('a name that is none', `${url}CAL_API_KEY-2=${ownerKey}\n=${otherKey}\n${ownerKey}=yes\n`),
    file('a name nearly right', `${url}${envFileText({ CAL_API_KEYS: ownerKey, CAL_API_TOKEN: otherKey })}`),
    file('a mark of its byte order', `\ufeffCAL_API_URL=${ownerKey}\r\nCAL_API_KEY=${otherKey}\r\n`),
  ];
}
