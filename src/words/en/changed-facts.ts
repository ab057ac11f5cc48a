/** Facts that differ between two versions: sentences, which end with the value, and what a new or a removed entry of a kind is called. */
export const changedFacts = {
  sentences: {
    changed: '{f}: before {a}, now {b}.',
    added: '{f}: added {b}.',
    removed: '{f}: removed {a}.',
  },
  entries: {
    jointControllers: { added: 'New joint control', removed: 'Joint control that ended' },
    dataSubjects: {
      added: 'New group the notice is about',
      removed: 'Group the notice is no longer about',
    },
    purposes: { added: 'New purpose', removed: 'Purpose that ended' },
    dataCategories: { added: 'New kind of data', removed: 'Kind of data no longer processed' },
    sources: { added: 'New source', removed: 'Source no longer used' },
    recipients: { added: 'New recipient', removed: 'No longer a recipient' },
    transfers: {
      added: 'New transfer outside the European Economic Area',
      removed: 'Transfer outside the European Economic Area that ended',
    },
    retention: { added: 'New storage period', removed: 'Storage period no longer used' },
    automatedDecisions: {
      added: 'New automated decision',
      removed: 'Automated decision that ended',
    },
  },
} as const;
