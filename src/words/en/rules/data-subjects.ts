/** What the rules of src/check/rules/data-subjects/ say. */
export const dataSubjects = {
  'data-subjects-missing': {
    summary: 'The notice says whom it is about.',
    why: 'The information must be intelligible. A reader does not know that a text is meant for them unless it says whom it is about.',
    message: 'The notice does not say whom it is about ({law}).',
    hint: 'Add the groups: dataSubjects: [{id: customers, name: Customers}].',
  },
  'purpose-without-data-subjects': {
    summary:
      'Where a notice is about several groups, every purpose says which of them it is about.',
    why: 'A reader must see which part of the notice is about them. The data of a customer, a visitor and an applicant are processed for different reasons.',
    message:
      'The purpose {purpose} does not say whom it is about, though the notice has several groups ({law}).',
    hint: 'Add the groups that the purpose is about: dataSubjects: [{groups}].',
  },
} as const;
