/** Why nothing was released, and the next action. */
export const refusals = {
  'draft-unreadable': 'The draft cannot be read whole. Fix what `check` reports first.',
  'draft-has-errors':
    'The draft has errors. Fix what `check` reports, or record a text that was published before with `--archived`.',
  'history-damaged':
    'The released revisions are not as they were. Fix what `verify` reports first.',
  unchanged: 'The draft has the same text and the same facts as revision `{revision}`.',
  'date-invalid': 'Unexpected day `{date}`, expected one such as `2019-08-12`.',
  'date-before-last':
    '{date:day} is before the last revision, `{last}`. Give the same or a later `--date`.',
  'effective-before-published':
    'The revision cannot take effect on {effective:day}, before it is published on {published:day}.',
  'effective-missing':
    'Revision `{last}` takes effect only on {effective:day}, and its changes are in this text too. Say when this one does: `--effective {effective}`.',
  'kind-missing':
    'No kind of change, expected `--kind` with `cosmetic`, `editorial`, `description`, `material` or `fundamental`.',
  'kind-first': 'Unexpected kind `{kind}`, expected `first` for the first revision.',
  'kind-not-first': 'Kind `first` is for the first revision only. Give the kind of this change.',
  'reason-missing':
    'Kind `{kind}` is lower than the proposed `{proposed}`. Give the reason: `--reason`.',
  'kind-undecided':
    'Nothing shows whether the words above change what the notice says. Judge it, and give `--kind` (`editorial`, `description`, `material` or `fundamental`) and the reason: `--reason`.',
  'kind-unreasoned':
    "The kind `{kind}` is a person's word here. Give the reason for the record: `--reason`.",
  'description-untrue':
    'A basis, purpose, recipient, transfer or period has changed, so the processing is not unchanged. Give the kind `material` or `fundamental`.',
  'kind-below-label':
    'Kind `{kind}` tells readers that nothing changes for them, while `--less-protective` tells them that they are protected less. Give the kind `material` or `fundamental`.',
  'retold-not-archived': 'Only an archived revision can be retold. Add `--archived`.',
  'record-invalid': 'Unexpected value of `{path}` in the record of the revision.',
  'revision-exists':
    'The folder `{folder}` is there already and is not overwritten. If an earlier release was interrupted, delete the folder and release again.',
  'ledger-changed': 'The file `{file}` changed during the release. Release again.',
} as const;
