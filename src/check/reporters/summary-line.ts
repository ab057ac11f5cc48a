import { type Report, summarise } from '../report.ts';

/** How many findings there are and how many files were checked, as one sentence. */
export function summaryLine(report: Report): string {
  const { errors, warnings, infos, archived, suppressed, files } = summarise(report);
  const extra = { archived, suppressed };
  switch (report.speak) {
    case 'fi':
      return `${count(errors, 'virhe', 'virhettä')}, ${count(warnings, 'varoitus', 'varoitusta')}, ${count(infos, 'huomio', 'huomiota')}${rest(extra, 'arkistoiduissa versioissa', 'ohitettu')}; tarkistettu ${count(files, 'tiedosto', 'tiedostoa')}.`;
    case 'sv':
      return `${errors} fel, ${count(warnings, 'varning', 'varningar')}, ${count(infos, 'notis', 'notiser')}${rest(extra, 'i arkiverade versioner', 'förbigångna')}; ${count(files, 'fil', 'filer')} granskade.`;
    case 'en':
      return `${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}, ${count(infos, 'info', 'infos')}${rest(extra, 'in archived revisions', 'suppressed')}; ${count(files, 'file', 'files')} checked.`;
  }
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function rest(
  { archived, suppressed }: { archived: number; suppressed: number },
  archivedWords: string,
  suppressedWord: string,
): string {
  const parts = [
    archived > 0 ? `, ${archived} ${archivedWords}` : '',
    suppressed > 0 ? `, ${suppressed} ${suppressedWord}` : '',
  ];
  return parts.join('');
}
