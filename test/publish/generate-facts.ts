import { join } from 'node:path';
import fc from 'fast-check';
import type { Notice } from '../../src/content/notice.ts';
import { filesOnDisk } from '../../src/files/disk.ts';
import { loadSiteData } from '../../src/publish/data/load-site-data.ts';

/**
 * Our own notice for consumers in `count` revisions: of every three, one changes a sentence among its facts, and of
 * every thirty, one brings a recipient.
 */
export function generateFacts(count: number, seed: number): Notice[] {
  const first = ownNotice();
  const words = JSON.stringify(first.facts).match(/\p{L}{5,}/gu) ?? [];
  const notices = [first];
  const draws = fc.sample(fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), {
    seed,
    numRuns: count,
  });
  for (const [kind = 0, place = 0, spot = 0, word = 0] of draws.slice(1)) {
    const facts = structuredClone(notices.at(-1)?.facts ?? first.facts);
    const added = words[word % words.length] ?? '';
    if (kind % 3 === 0) editSentence(facts, place, spot, added);
    if (kind % 30 === 1 && Array.isArray(facts.recipients)) {
      facts.recipients.push({ id: `r${notices.length}`, name: `${added} Oy`, country: ['FI'] });
    }
    notices.push({ ...first, facts });
  }
  return notices;
}

function ownNotice(): Notice {
  const { notices } = loadSiteData(filesOnDisk(join(import.meta.dirname, '../..')), '2026-11-23', {
    drafts: true,
  });
  const drafts = notices.flatMap(({ draft }) => draft?.notices ?? []);
  const own = drafts.find(({ id, locale }) => id === 'consumers' && locale === 'fi');
  if (!own) throw new Error('no notice for consumers in Finnish');
  return own;
}

function editSentence(facts: object, place: number, spot: number, word: string): void {
  const sentences = sentencesIn(facts);
  const [holder, key] = sentences[place % sentences.length] ?? [];
  if (!holder || key === undefined) return;
  const written = String(Reflect.get(holder, key)).split(' ');
  Reflect.set(holder, key, written.with(spot % written.length, word).join(' '));
}

/** Every text of two words or more, by what holds it and where. */
function sentencesIn(value: object): [holder: object, key: string][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (typeof inner === 'object' && inner !== null) return sentencesIn(inner);
    return typeof inner === 'string' && inner.includes(' ')
      ? [[value, key] as [object, string]]
      : [];
  });
}
