/** A day in a form: `{d}` and `{dd}` the day, `{mm}` and `{month}` the month, `{yyyy}` the year; `months` are their names. */
export function formDate(day: string, form: string, months: object): string {
  const [yyyy = '', mm = '', dd = ''] = day.slice(0, 10).split('-');
  const month = new Map<string, string>(Object.entries(months)).get(mm) ?? mm;
  const parts: Readonly<Record<string, string>> = { yyyy, mm, dd, month, d: String(Number(dd)) };
  return form.replace(/\{(\w+)\}/gu, (written, name: string) => parts[name] ?? written);
}
