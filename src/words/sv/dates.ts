/** How a day is written: `{d}` and `{dd}` the day, `{mm}` and `{month}` the month, `{yyyy}` the year; the months as they stand in a date. */
export const dates = {
  form: '{dd}.{mm}.{yyyy}',
  month: {
    '01': 'januari',
    '02': 'februari',
    '03': 'mars',
    '04': 'april',
    '05': 'maj',
    '06': 'juni',
    '07': 'juli',
    '08': 'augusti',
    '09': 'september',
    '10': 'oktober',
    '11': 'november',
    '12': 'december',
  },
} as const;
