import { filesOnDisk } from '../../../src/files/disk.ts';
import { listChangesPages } from '../../../src/publish/addresses/list-pages.ts';
import { loadSiteData } from '../../../src/publish/data/load-site-data.ts';
import { comparedWith, type Shown } from '../../../src/publish/data/site-data.ts';
import { type WordSide, wordSideOf } from '../../../src/publish/docx/word-side.ts';

const files = filesOnDisk('.');

/** Our own notices: each state with the one before it, in each language, and what they are called. */
export function noticePairs(): [name: string, before: WordSide, after: WordSide][] {
  const data = loadSiteData(files, '2026-11-23', { drafts: true });
  return listChangesPages(data).flatMap((key): [string, WordSide, WordSide][] => {
    const from = comparedWith(data, key, key.locale);
    const side = (shown: Shown) => wordSideOf(data, shown, key.locale, figuresOf(shown));
    const before = from === undefined ? undefined : side({ ...key, revision: from });
    const after = side(key);
    const name = `${key.notice.id} ${from} to ${key.revision ?? 'draft'} (${key.locale})`;
    return before && after ? [[name, before, after]] : [];
  });
}

function figuresOf({ notice, revision }: Shown) {
  const home = `content/notices/${notice.id}${revision ? `/revisions/${revision}` : ''}`;
  return (source: string) => {
    const read = files.read(`${home}/${source.replace('../', '')}`);
    return read.ok ? read.bytes : undefined;
  };
}
