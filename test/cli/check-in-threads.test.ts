import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '../../schema/languages.ts';
import { checkInThreads, startHelper } from '../../src/cli/check-in-threads.ts';
import { openWorkspace, type Workspace } from '../../src/cli/project.ts';
import type { SharedWork } from '../../src/cli/shared-work.ts';
import { smallProject, tempProject } from '../support/temp-project.ts';

const fixtures = join(import.meta.dirname, '../fixtures/notices');
/** All that there is to do. */
const scope = { revisions: true, coverage: true };

/** A few small notices, among them one with a defect. */
function openProject(): Workspace {
  const root = tempProject(smallProject('---\ntitle: All\n---\nWe may share your data.\n'));
  for (const name of ['bank', 'clinic', 'library', 'school']) {
    cpSync(join(fixtures, name), join(root, 'content/notices', name), { recursive: true });
  }
  const io = {
    cwd: root,
    call: '',
    clock: new Date(),
    colour: false,
    env: {},
    out() {},
    error() {},
  };
  return openWorkspace({ now: '2026-11-01' }, io);
}

function workOf({ root, now, speak, project }: Workspace): SharedWork {
  const next = new Int32Array(new SharedArrayBuffer(4));
  const work = {
    root,
    now,
    speak,
    languages: locales,
    lenders: [],
    scope,
    keeping: undefined,
    next,
  };
  return { ...work, notices: project.notices };
}

test('threads find what one finds, in the same order', async () => {
  const workspace = openProject();
  const { notices } = workspace.project;
  const alone = await checkInThreads(openProject(), notices, scope, {
    helpers: 0,
    languages: locales,
    lenders: [],
  });
  expect(alone.at(-1)?.findings.length).toBeGreaterThan(1);
  expect(
    await checkInThreads(workspace, notices, scope, {
      helpers: 2,
      languages: locales,
      lenders: [],
    }),
  ).toEqual(alone);
});

test('a helper does all the work where nobody else does', async () => {
  const workspace = openProject();
  const { worker, done } = startHelper(workOf(workspace));
  const turns = await done;
  await worker.terminate();
  expect(turns.map(({ index }) => index)).toEqual(workspace.project.notices.map((_, at) => at));
  expect(turns.map(({ checked }) => checked)).toEqual(
    await checkInThreads(openProject(), workspace.project.notices, scope, {
      helpers: 0,
      languages: locales,
      lenders: [],
    }),
  );
});

const ownRule = (check: string) => `export default {
  name: 'house/no-may', severity: 'error',
  words: {en: {summary: 'A.', why: 'B.', message: 'C.', hint: 'D.'}},
  examples: {failing: {yaml: '', body: 'We may.'}, passing: {yaml: '', body: 'We do.'}},
  check: (notice) => ${check},
};
`;
const findsMay = "notice.sections[0].text.includes('We may') ? [{path: ['purposes']}] : []";

test('the rules of the project run in each thread, and their failures are told', async () => {
  const workspace = openProject();
  const { root, project } = workspace;
  const rules = { root, folder: 'house', languages: ['en'] as const };
  mkdirSync(join(root, 'house'));
  writeFileSync(join(root, 'house/no-may.mjs'), ownRule(findsMay));
  const checked = await checkInThreads(
    workspace,
    project.notices,
    { ...scope, rules },
    { helpers: 2, languages: locales, lenders: [] },
  );
  const names = checked.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  expect(names.filter((name) => name === 'house/no-may')).toHaveLength(1);
  const fails = `notice.id === 'bank' ? notice.boom() : ${findsMay}`;
  writeFileSync(join(root, 'house/no-may.mjs'), ownRule(fails));
  await expect(
    checkInThreads(
      workspace,
      project.notices,
      { ...scope, rules },
      { helpers: 2, languages: locales, lenders: [] },
    ),
  ).rejects.toMatchObject({
    name: 'OwnRuleFailure',
    file: 'house/no-may.mjs',
    rule: 'house/no-may',
  });
});

test('a helper that fails makes the check fail', async () => {
  const broken = { ...workOf(openProject()), root: undefined as unknown as string };
  await expect(startHelper(broken).done).rejects.toThrow('must be of type string');
});
