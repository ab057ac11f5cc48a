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
  'facts-unreadable':
    'The facts that were frozen from the text of the revision cannot be read here. Restore the file from Git.',
  'digest-differs':
    'The record has been changed: its digest does not match. Restore the file from Git.',
  'ledger-digest-differs':
    'The digest of the revision is not the one in the ledger. Restore the file from Git.',
  'behind-since':
    '`{ref}` holds what this branch does not have yet: {behind}. Bring the branch up to date first (`git rebase {ref}` or `git merge {ref}`), then compare again.',
  'changed-since': 'The file has been changed since it was released. Restore it from Git.',
  'vanished-since': 'A released revision or a file of it has vanished. Restore it from Git.',
  'added-since':
    'The file has been added to a revision that had been released without it. Move it elsewhere.',
  'replaced-since':
    'A link, a folder or something else stands in the place of what was released. Restore it from Git.',
  'unknown-since':
    'A link or another repository stood here in the state compared with, so what was released cannot be compared. Compare with an earlier commit.',
  'notice-vanished-since':
    'The notice and its released revisions have vanished. Restore the folder from Git: what was released stays at its address.',
  'notice-renamed-since':
    'The folder of the notice has been renamed to `{to}`, with its released revisions. Give it its name back; titles and addresses are changed in `notice.yaml`.',
  'revision-inserted-since':
    'The revision has been inserted before the last one that had been released. Remove the folder and release what it says as a new revision.',
  'ledger-vanished-since': 'The ledger has vanished or been emptied. Restore the file from Git.',
  'ledger-unreadable-since': 'The ledger can no longer be read. Restore the file from Git.',
  'ledger-unknown-since':
    'The ledger could not be read in the state compared with, so what was added to it since cannot be judged. Compare with an earlier commit.',
  'ledger-rewritten-since':
    'The entries of the ledger are written otherwise than they were: it only grows at its end. Restore the file from Git.',
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
  'entry-changed-since':
    'Entry `{seq}` (`{type}`) has been changed: the ledger only grows at its end. Restore the file from Git.',
  'entry-removed-since':
    'Entry `{seq}` (`{type}`) has been removed: the ledger only grows at its end. Restore the file from Git.',
  'entry-moved-since':
    'Entry `{seq}` (`{type}`) has been moved: the ledger only grows at its end. Restore the file from Git.',
  'entry-inserted-since':
    'Entry `{seq}` (`{type}`) has been inserted before others: the ledger only grows at its end. Remove it and add it with its own command.',
  'entry-undated-since':
    'Entry `{seq}` (`{type}`) was added without the day it was written down (`recorded`). Take it out, and record it again with the command for it.',
  'entry-backdated-since':
    'Entry `{seq}` (`{type}`) says that it was written down on {day:day}, yet it was added after an entry of {last:day}. Remove it and write it again with its own command, which records the day of writing.',
  'release-backdated-since':
    'Entry `{seq}` releases `{revision}`, yet `{last}` had been released already. Remove the revision and its entry and release it as a new revision.',
} as const;
