/** What commands say of their work. */
export const commands = {
  'base-before': 'Compared with {commit}, which stood here before the push ({forge}).',
  'base-request':
    'Compared with {commit}, where the change left the branch that it goes to ({forge}).',
  'base-unrelated':
    'Compared with {commit}, the branch that the change goes to: they have no commit in common ({forge}).',
  'base-branch':
    'Compared with {commit}, where this left the branch {branch}: {forge} names nothing that stood here before.',
  'base-oldest':
    'Compared with {commit}, the oldest commit with released revisions, and in these alone: {forge} names nothing that stood here before, and the branch {branch} holds this commit already.',
  'base-only':
    'Nothing to compare with but {commit} itself: {forge} names nothing that stood here before, and no earlier commit has released revisions.',
  'base-unborn': 'Nothing to compare with: nothing has been committed yet.',
  'base-fetched': 'Fetching what to compare with: {command}',
  'revision-not-as-released':
    'The released revision `{revision}` is not as it was released (compared with `{ref}`): {what}',
  'history-not-as-released':
    'The released revisions of `{notice}` are not as they were released (compared with `{ref}`): {what}',
  'not-as-released-hint': 'What has changed is shown by git diff {ref} -- {folder}',
} as const;
