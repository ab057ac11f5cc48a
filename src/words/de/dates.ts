/** How a day is written: `{d}` and `{dd}` the day, `{mm}` and `{month}` the month, `{yyyy}` the year; the months as they stand in a date. */
export const dates = {
  form: '{d}. {month} {yyyy}',
  month: {
    '01': 'Januar',
    '02': 'Februar',
    '03': 'März',
    '04': 'April',
    '05': 'Mai',
    '06': 'Juni',
    '07': 'Juli',
    '08': 'August',
    '09': 'September',
    '10': 'Oktober',
    '11': 'November',
    '12': 'Dezember',
  },
} as const;
