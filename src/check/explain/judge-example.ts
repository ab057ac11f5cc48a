import type { Locale } from '../../../schema/languages.ts';
import { loadState } from '../../content/load-state.ts';
import type { NoticeState } from '../../content/notice.ts';
import { emptyMap } from '../../content/yaml.ts';
import type { Finding } from '../finding.ts';
import type { Example, Rule } from '../rule.ts';
import { checkNotice } from '../run.ts';

const folder = 'content/notices/shop';

/** The file of an example, whole. */
export function printExample({ yaml, body }: Example): string {
  const text = `---\ntitle: Privacy\n${yaml}\n---\n`;
  return body === undefined ? text : `${text}${body}\n`;
}

/** What a rule finds in an example, said in `speak`. */
export function judgeExample(rule: Rule, example: Example, speak: Locale): Finding[] {
  const day = example.day ?? '2026-11-01';
  const request = { rules: [rule], day, speak, archived: false };
  return readExample(example).notices.flatMap((notice) => checkNotice(notice, request));
}

/** An example as the draft of a notice of one section. */
export function readExample(example: Example): NoticeState {
  const { locale = 'en' } = example;
  const file = `${folder}/${locale}/privacy.md`;
  const bytes = new TextEncoder().encode(printExample(example));
  const files = {
    list: () => [],
    read: (path: string) =>
      path === file
        ? { ok: true as const, bytes }
        : { ok: false as const, reason: 'missing' as const },
  };
  return loadState(files, {
    id: 'shop',
    revision: null,
    folder,
    title: { [locale]: 'Privacy notice' },
    sourceLocale: locale,
    locales: [locale],
    sections: ['privacy'],
    manifestFile: `${folder}/notice.yaml`,
    manifest: emptyMap(`${folder}/notice.yaml`),
  });
}
