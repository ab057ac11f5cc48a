import { expect, test } from 'vitest';
import { reportFaults } from '../../scripts/faults/report.ts';
import { writesBelow } from '../../scripts/faults/strace.ts';
import { differences, readTree, sameTree } from '../../scripts/faults/trees.ts';
import { tempProject } from '../support/temp-project.ts';

const root = '/tmp/work/root';

test.each([
  [`12 mkdir("${root}/a", 0777) = 0`, true],
  [`write(21<${root}/a/b.md>, "text"..., 987) = 987`, true],
  [`12 rename("${root}/a", "${root}/b" <unfinished ...>`, true],
  [`openat(AT_FDCWD</>, "${root}/a", O_WRONLY|O_CREAT|O_EXCL, 0666) = 3<${root}/a>`, true],
  [`openat(AT_FDCWD</>, "${root}/a", O_RDONLY|O_CLOEXEC) = 3<${root}/a>`, false],
  [`openat(AT_FDCWD<${root}/a>, "/tmp/other", O_WRONLY|O_CREAT, 0666) = 3</tmp/other>`, false],
  ['write(8<anon_inode:[eventfd]>, "1", 8) = 8', false],
  [`mkdir("${root}-other/a", 0777) = 0`, false],
  [`12 <... rename resumed>) = 0 "${root}/a"`, false],
  ['12 +++ killed by SIGKILL +++', false],
])('a call that writes in the project: %s', (line, isOne) => {
  expect(writesBelow(root, line)).toBe(isOne);
});

test('trees are compared by path and bytes, empty folders too', () => {
  const one = readTree(tempProject({ 'a/b.md': 'b', '.c': 'c' }));
  const same = readTree(tempProject({ '.c': 'c', 'a/b.md': 'b' }));
  const other = readTree(tempProject({ 'a/b.md': 'x', '.c': 'c', d: 'd' }));
  expect(sameTree(one, same)).toBe(true);
  expect(sameTree(one, other)).toBe(false);
  expect(differences(other, one)).toEqual(['a/b.md', 'd']);
});

test('the report counts what stood and tells each fall', () => {
  const at = 'rename("a", "b") = 0';
  const rows = [
    { name: 'told', fault: 'kill', outcomes: [{ at, state: 'after', fall: undefined } as const] },
    { name: 'build', fault: 'EIO', outcomes: [{ at, state: 'between', fall: 'no site' } as const] },
  ];
  expect(reportFaults(rows)).toBe(`command  fault  points  before  between  after  missed  fell
told     kill   1       0       0        1      0       0
build    EIO    1       0       1        0      0       1

build, EIO at rename("a", "b") = 0
    no site
`);
});
