import { filesOnDisk } from '../../../src/files/disk.ts';
import { loadSiteData } from '../../../src/publish/data/load-site-data.ts';
import { type Shown, showState } from '../../../src/publish/data/site-data.ts';
import { type WordSide, wordSideOf } from '../../../src/publish/docx/word-side.ts';
import { listChangesPages } from '../../../src/publish/listing/list-pages.ts';

const files = filesOnDisk('.');

/** Our own notices: each state with the one before it, in each language, and what they are called. */
export function noticePairs(): [name: string, before: WordSide, after: WordSide][] {
  const data = loadSiteData(files, '2026-11-23', { drafts: true });
  return listChangesPages(data).flatMap((key): [string, WordSide, WordSide][] => {
    const from = key.base?.id;
    const base = from === undefined ? undefined : showState(key, from);
    const before = base && wordSideOf(base, figuresOf(base));
    const after = wordSideOf(key, figuresOf(key));
    const name = `${key.notice.id} ${from} to ${key.revision ?? 'draft'} (${key.locale})`;
    return before ? [[name, before, after]] : [];
  });
}

function figuresOf({ notice, revision }: Shown) {
  const home = `content/notices/${notice.id}${revision ? `/revisions/${revision}` : ''}`;
  return (source: string) => {
    const read = files.read(`${home}/${source.replace('../', '')}`);
    return read.ok ? read.bytes : undefined;
  };
}
