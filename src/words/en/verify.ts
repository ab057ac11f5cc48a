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
  'recorded-missing':
    'Entry `{seq}` (`{type}`) does not tell the day it was written down, `recorded`, while entries before it do. Take it out and make it again with its command.',
  'recorded-backwards':
    'Entry `{seq}` (`{type}`) was written down on {recorded:day}, after one of {last:day}. These days cannot run backwards. Take it out and make it again with its command.',
  'released-backwards':
    'Entry `{seq}` releases a revision of {date:day}, after one of {last:day}. Take it out and release the revision on its own day.',
  'event-backdated':
    'Entry `{seq}` (`{type}`) would take effect on {date:day}, before it was written down on {recorded:day}. The past cannot be changed. Take it out and make it again with its command.',
  'event-before-published':
    'Entry `{seq}` (`{type}`) is dated {date:day}, before the revision was published on {published:day}. Take it out and make it again with its command.',
  'event-ahead':
    'Entry `{seq}` (`{type}`) tells of {date:day}, but was written down on {recorded:day} already. Take it out and make it again when that day has come.',
  'withdrawn-twice':
    'Entry `{seq}` withdraws a revision that was withdrawn on {day:day} already. Take it out.',
  'postponed-withdrawn':
    'Entry `{seq}` postpones a revision that was withdrawn on {day:day}. Take it out.',
  'postponed-in-force':
    'Entry `{seq}` postpones a revision that came into force on {day:day} already. Take it out.',
  'postponed-superseded':
    'Entry `{seq}` postpones a revision that a later one has replaced already. Take it out.',
  'postponed-to-same-day':
    'Entry `{seq}` postpones the revision to {day:day}, the day it has already. Take it out.',
  'postponed-to-none-again':
    'Entry `{seq}` takes the day away from a revision that has none. Take it out.',
  'postponed-into-past':
    'Entry `{seq}` moves the first day in force to {effective:day}, before {day:day}, the first day on which that can count. Take it out and make it again with its command.',
} as const;
