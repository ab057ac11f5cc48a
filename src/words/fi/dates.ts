/** How a day is written: `{d}` and `{dd}` the day, `{mm}` and `{month}` the month, `{yyyy}` the year; the months as they stand in a date. */
export const dates = {
  form: '{dd}.{mm}.{yyyy}',
  month: {
    '01': 'tammikuuta',
    '02': 'helmikuuta',
    '03': 'maaliskuuta',
    '04': 'huhtikuuta',
    '05': 'toukokuuta',
    '06': 'kesäkuuta',
    '07': 'heinäkuuta',
    '08': 'elokuuta',
    '09': 'syyskuuta',
    '10': 'lokakuuta',
    '11': 'marraskuuta',
    '12': 'joulukuuta',
  },
} as const;
