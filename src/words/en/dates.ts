/** How a day is written: `{d}` and `{dd}` the day, `{mm}` and `{month}` the month, `{yyyy}` the year; the months as they stand in a date. */
export const dates = {
  form: '{d} {month} {yyyy}',
  month: {
    '01': 'January',
    '02': 'February',
    '03': 'March',
    '04': 'April',
    '05': 'May',
    '06': 'June',
    '07': 'July',
    '08': 'August',
    '09': 'September',
    '10': 'October',
    '11': 'November',
    '12': 'December',
  },
} as const;
