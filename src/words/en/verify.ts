/** What is not as it was released, and the next action; the file and the line are printed beside it. */
export const verify = {
  'ledger-missing':
    'No ledger, expected one beside the released revisions. Restore the file from Git.',
  'ledger-unreadable': 'The ledger cannot be read. Restore the file from Git.',
  'chain-broken':
    'Entry `{seq}` does not follow from the one before it: an entry was changed, removed, inserted or moved. Restore the file from Git.',
  'chain-order': 'Entry number `{seq}` is not the next in order. Restore the file from Git.',
  'released-twice': 'Entry `{seq}` releases a revision that has been released already.',
  'event-before-release':
    'Entry `{seq}` (`{type}`) is about a revision that has not been released before it.',
  'revision-inserted':
    'The ledger has no release of this revision. If a release was interrupted, run `release` again in the same way or delete the folder; otherwise the folder was inserted afterwards.',
  'revision-removed': 'The folder of a released revision is missing. Restore it from Git.',
  'release-interrupted':
    'A release of this revision was interrupted before its entry in the ledger, and nothing was released. Run `release` again: it takes the folder away first, or completes the release where the draft is the same.',
  'release-leftover':
    'A release that was interrupted left this copy of the ledger. Nothing is wrong with the ledger: delete the copy, or run `release`, which does.',
  'revision-misnamed':
    'Unexpected entry, expected only `ledger.yaml` and folders of revisions (`YYYY-MM-DD`). Move it elsewhere.',
  'record-unreadable': 'The record of the revision cannot be read. Restore the file from Git.',
  'day-differs':
    "The revision's folder, its day of publication and the ledger disagree: the folder says `{day}`.",
  'file-changed':
    'A released file has been changed. Restore it from Git and release the correction as a new revision.',
  'file-missing': 'A released file is missing. Restore it from Git.',
  'file-extra': 'The file is no part of the released revision. Move it elsewhere.',
  'file-unreadable':
    'A released file cannot be read, or is a link out of the project. Restore it from Git.',
  'digest-differs':
    'The record has been changed: its digest does not match. Restore the file from Git.',
  'ledger-digest-differs':
    'The digest of the revision is not the one in the ledger. Restore the file from Git.',
  'changed-since': 'The file has been changed since it was released. Restore it from Git.',
  'vanished-since': 'A released revision or a file of it has vanished. Restore it from Git.',
  'entry-changed-since':
    'Entry `{seq}` has been changed or removed: the ledger only grows. Restore the file from Git.',
} as const;
