import { expect, test } from 'vitest';
import { listFolder } from '../../src/content/list-folder.ts';
import { loadDraft } from '../../src/content/load-draft.ts';
import { loadProject } from '../../src/content/load-project.ts';
import { type Files, UnlistableFolder } from '../../src/files/files.ts';
import { verifyProject } from '../../src/revise/verify.ts';
import { filesFrom } from '../support/memory-files.ts';
import { smallProject } from '../support/temp-project.ts';

const shop = 'content/notices/shop';
const section = '---\ntitle: All\n---\n![Flow](../figures/flow.svg)\n';
const whole = {
  ...smallProject(section),
  [`${shop}/figures/flow.svg`]: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  [`${shop}/revisions/2019-08-12/revision.yaml`]: '',
};

/** The same files with one folder that may not be read. */
function without(folder: string): Files {
  const files = filesFrom(whole);
  return {
    ...files,
    list: (path) => {
      if (path === folder) throw new UnlistableFolder(path);
      return files.list(path);
    },
  };
}

test.each([shop, `${shop}/revisions`, `${shop}/en`, `${shop}/figures`])(
  '%s that cannot be listed is a problem that names it',
  (folder) => {
    const files = without(folder);
    const [notice] = loadProject(files).notices;
    if (!notice) throw new Error('No notice was read.');
    const problems = [...notice.problems, ...(loadDraft(files, notice)?.problems ?? [])];
    expect(problems.map(({ code, at }) => [code, at.file])).toEqual([
      ['folder-unreadable', folder],
    ]);
  },
);

test.each(['content/notices', `${shop}/revisions`])(
  'verify does not take %s for empty where it cannot be listed',
  (folder) => {
    expect(() => verifyProject(without(folder))).toThrow(UnlistableFolder);
  },
);

test('what is no fault of a folder is thrown on', () => {
  const failing: Files = {
    ...filesFrom({}),
    list: () => {
      throw new RangeError('other');
    },
  };
  expect(() => listFolder(failing, 'content')).toThrow(RangeError);
});
