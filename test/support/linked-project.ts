import { smallProject, tempProject } from './temp-project.ts';

const manifest = (id: string, more = '') =>
  `title: {en: Notice of ${id}}\npath: {en: ${id}}\nlanguage: en\nlanguages: [en]\nsections: [all]\n${more}`;

/** A project of three notices: `shop`, `club`, which is shown with it and links into it, and `works`, which stands by itself. */
export function linkedProject(): string {
  return tempProject({
    ...smallProject('---\ntitle: All\n---\n## Data {#data}\n\nWe may share your data.\n'),
    'content/notices/club/notice.yaml': manifest('club', 'related: [shop]\n'),
    'content/notices/club/en/all.md': '---\ntitle: Club\n---\nSee [the shop](/en/shop/#data).\n',
    'content/notices/works/notice.yaml': manifest('works'),
    'content/notices/works/en/all.md': '---\ntitle: Works\n---\nWe keep it TODO.\n',
  });
}
