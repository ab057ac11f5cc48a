/** The four short answers that a page begins with, composed from facts; and one to twelve in letters, as they stand before a noun. */
export const answers = {
  who: '{x} is responsible for your data.',
  why: 'We use your data for {n} purposes: {x}.',
  whyOne: 'We use your data for one purpose: {x}.',
  toWhom: 'Data are disclosed to {x}.',
  othersToo: '{n} others',
  outsideEea: 'Some data are also transferred outside the European Economic Area ({x}).',
  howLong: 'Data are kept {x}.',
  howLongExamples: 'It depends on the data. For example, {x}.',
  howLongVaries: 'It depends on the data.',
  countsOf: 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  countsInto: 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  processors: {
    one: 'One service provider processes your data on our behalf.',
    other: 'On our behalf, {n} service providers process your data.',
  },
  others: {
    one: 'One other recipient also receives data.',
    other: 'Data are also disclosed to {n} other recipients.',
  },
  recipients: {
    one: 'Your data are disclosed to one recipient.',
    other: 'Your data are disclosed to {n} recipients.',
  },
} as const;
