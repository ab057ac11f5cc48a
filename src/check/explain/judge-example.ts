import { type Locale, locales } from '../../../schema/languages.ts';
import { loadState } from '../../content/load-state.ts';
import { type NoticeState, noticeIn } from '../../content/notice.ts';
import { emptyMap } from '../../content/yaml.ts';
import type { Finding } from '../findings/finding.ts';
import type { Example, Rule } from '../findings/rule.ts';
import { checkNotice } from '../run/run.ts';
import { exampleFiles, exampleFolder as folder } from './print-example.ts';

/** The day on which examples are judged, unless their rule is law from a later one only. */
const exampleDay = '2026-11-01';

/** The day on which an example of a rule is judged. */
export function dayOfExample({ since }: Rule, { day }: Example): string {
  return day ?? (since > exampleDay ? since : exampleDay);
}

/** What a rule finds in an example and its translations, said in `speak`. */
export function judgeExample(rule: Rule, example: Example, speak: Locale): Finding[] {
  const { history } = example;
  const day = dayOfExample(rule, example);
  const state = readExample(example);
  const source = noticeIn(state, state.sourceLocale);
  return state.notices.flatMap((notice) =>
    checkNotice(notice, {
      rules: [rule],
      day,
      speak,
      archived: false,
      source: notice === source ? undefined : source,
      history,
      relatedNotices: [],
    }),
  );
}

/** An example as one state of a notice. */
export function readExample(example: Example): NoticeState {
  const { locale = 'en', revision = null, source } = example;
  const texts = exampleFiles(example);
  const paths = [...texts.keys()];
  const own = `${locale}/`;
  return loadState(filesFrom(texts), {
    id: 'shop',
    revision,
    folder,
    title: Object.fromEntries(locales.map((one) => [one, 'Privacy notice'])),
    sourceLocale: source?.locale ?? locale,
    locales: locales.filter((one) => paths.some((path) => path.startsWith(`${one}/`))),
    sections: paths
      .filter((path) => path.startsWith(own))
      .map((path) => path.slice(own.length, -'.md'.length)),
    manifestFile: `${folder}/notice.yaml`,
    manifest: emptyMap(`${folder}/notice.yaml`),
  });
}

function filesFrom(texts: ReadonlyMap<string, string>): Parameters<typeof loadState>[0] {
  return {
    list: () => [],
    read(path) {
      const text = texts.get(path.slice(folder.length + 1));
      if (text === undefined) return { ok: false, reason: 'missing' };
      return { ok: true, bytes: new TextEncoder().encode(text) };
    },
  };
}
