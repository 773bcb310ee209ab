import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import type { TargetOptions } from '../../fixtures/test.ts';
import { literally } from '../../src/ledger/normalise/names.ts';
import { type MutantProject, PROJECTS_VARIABLE } from './projects.ts';

/** One project a sandbox. A broken one has one worker: to start a second would take longer than its claims. */
const projects = JSON.parse(readFileSync(process.env[PROJECTS_VARIABLE] ?? '', 'utf8')) as MutantProject[];
const SPECS = resolve(import.meta.dirname, '../../specs');

const exactly = ({ file, title }: { file: string; title: string }): RegExp =>
  new RegExp(`${literally(`${file} ${title}`)}( @|$)`);

export default defineConfig<object, TargetOptions>({
  testDir: SPECS,
  globalSetup: '../../fixtures/global-setup.ts',
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 10_000 },
  outputDir: join(process.env['CONTRACT_REPORTS'] ?? '', 'artifacts'),
  preserveOutput: 'never',
  reporter: [['./reporter.ts']],
  captureGitInfo: { commit: false, diff: false },
  projects: projects.map(({ trial, name, runFile, mustFail, tests }) => ({
    name,
    metadata: { trial },
    testMatch: [...new Set(tests.map(({ file }) => join(SPECS, file)))],
    grep: tests.map(exactly),
    fullyParallel: !mustFail,
    ...(mustFail ? { workers: 1 } : {}),
    use: { runFile, mustFail },
  })),
});
