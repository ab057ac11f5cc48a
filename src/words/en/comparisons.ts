/** What is found by comparing with an earlier state: what must hold, what is wrong, and the next action. */
export const comparisons = {
  'coverage-dropped': {
    summary: 'The draft still tells everything that it told in full at the commit of --against.',
    message: {
      item: 'The draft told this in full at `{ref}` and no longer does: {item} ({law}).',
      language:
        'The notice is no longer written in the language `{language}`, as it was at `{ref}`.',
      other: 'The notice `{notice}`, which there was at `{ref}`, is gone.',
    },
    hint: 'Complete it or put it back. The changes are shown by {git} diff {ref} -- {folder}',
  },
  'revision-changed': {
    summary:
      'Released revisions and their ledger are as they were released, and as at the commit of --against.',
    message: {
      behind:
        '`{ref}` holds what was released or recorded there after this branch left it, and the branch does not have it yet: {behind} (notice `{notice}`).',
      revision:
        'The released revision `{revision}` is not as it was released (compared with `{ref}`): {what}',
      other:
        'The released revisions of `{notice}` are not as they were released (compared with `{ref}`): {what}',
    },
    hint: {
      behind:
        'Bring the branch up to date first, then check again: {git} rebase {ref} (or {git} merge {ref})',
      other: 'What has changed is shown by {git} diff {ref} -- {folder}',
    },
  },
  'baseline-unused': {
    summary: 'The baseline holds only findings that there still are.',
    message: 'The known finding `{rule}` ({about}) is mended but still in the baseline.',
    hint: 'Make the baseline shorter: run check again with --write-baseline.',
  },
} as const;
