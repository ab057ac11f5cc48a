import { expect, test } from 'vitest';
import type { Notice } from '../../src/content/notice.ts';
import { wholeSection } from '../../src/content/told/print/whole-section.ts';
import { bodyHtml } from '../../src/publish/prose/body.ts';
import { everyDraft } from '../support/every-draft.ts';
import { readHtml } from '../support/read-html.ts';
import { valuesToSee } from './printed-values.ts';

const notices = everyDraft().flatMap((state) => state.notices);

test('there are many notices in each language, with many values', () => {
  expect(new Set(notices.map(({ locale }) => locale)).size).toBeGreaterThan(2);
  expect(notices.flatMap(valuesToSee).length).toBeGreaterThan(2000);
});

test.each(notices.map((notice) => [`${notice.id} (${notice.locale})`, notice] as const))(
  'every value of the facts of %s stands in what readers see',
  (_, notice) => {
    const text = folded(textOf(notice));
    const gone = valuesToSee(notice).filter(
      ({ forms }) => forms.length > 0 && !forms.some((form) => text.includes(folded(form))),
    );
    expect(gone.map(({ path, forms }) => `${path}: ${forms[0]}`)).toEqual([]);
  },
);

function textOf(notice: Notice): string {
  const pages = notice.sections.map((section) =>
    bodyHtml({ section, whole: wholeSection(notice, section) }, notice.locale, 'figures/'),
  );
  return pages.map((html) => readHtml(html)).join(' ');
}

/** Without what only looks otherwise: capitals, spaces, soft hyphens, a full stop at the end. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('\u00ad', '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/\.$/u, '');
}
