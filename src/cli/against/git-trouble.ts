import { shellWord } from '../../escape/shell.ts';
import { GitError } from '../../files/run-git.ts';
import { cannot } from '../cannot.ts';

/** The failure that says why Git could not be asked about `ref`; what is no trouble with Git stays as it is. */
export function cannotAsk(error: unknown, ref: string, root: string): unknown {
  if (!(error instanceof GitError)) return error;
  const { trouble, message: reason } = error;
  switch (trouble) {
    case 'no-program':
      return cannot('git-missing', {});
    case 'not-trusted': {
      const folder = /at '(.+)'/u.exec(reason)?.[1] ?? root;
      return cannot('git-not-trusted', { folder, quoted: shellWord(folder) });
    }
    case 'no-repository':
      return cannot('repository-missing', { ref, reason });
    case 'refused':
      return cannot('commit-unreadable', { ref, reason, command: fetchOf(ref) });
  }
}

/** What fetches a commit that a shallow clone lacks. */
function fetchOf(ref: string): string {
  const isName = /^[0-9a-f]{40,64}$/u.test(ref);
  return `git fetch --no-tags --depth=1 origin ${isName ? ref : 'COMMIT'}`;
}
