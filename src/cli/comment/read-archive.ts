import { unzipSync } from 'fflate';
import { cannot } from '../cannot.ts';
import { reportFile } from '../change-report/report-file.ts';

const mostEntries = 1000;

/**
 * The report in the archive that a run left; nothing else in it is unpacked, and no name in it becomes a path. Anybody may
 * have made the archive: what it says of its sizes is not believed beyond `most` bytes.
 */
export function readArchive(archive: Uint8Array, most: number): Uint8Array {
  let entries = 0;
  let found = 0;
  const isReport = ({ name, originalSize }: { name: string; originalSize: number }) => {
    entries += 1;
    if (entries > mostEntries) throw invalid();
    if (name !== reportFile) return false;
    found += 1;
    if (found > 1) throw invalid();
    if (originalSize > most) throw cannot('report-too-large', { most: String(most) });
    return true;
  };
  const report = unpack(archive, isReport)[reportFile];
  if (!report) throw invalid();
  return report;
}

type Filter = NonNullable<NonNullable<Parameters<typeof unzipSync>[1]>['filter']>;

function unpack(archive: Uint8Array, filter: Filter): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(archive, { filter });
  } catch (error) {
    throw error instanceof Error && 'words' in error ? error : invalid();
  }
}

function invalid() {
  return cannot('report-archive-invalid', { file: reportFile });
}
