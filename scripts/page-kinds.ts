/** A page to look at: which site it is on, its address, and what must be there before it is whole. */
export type PageKind = {
  readonly kind: string;
  /** `own`: our notices. `states`: the site of the tests, with revisions in every state. */
  readonly site: 'own' | 'states';
  readonly path: string;
  /** What scripts add to the page. */
  readonly waitFor?: string;
};

const own = '/fi/yksityishenkilot/';
const states = '/notices/en/shop/';

/** One page of each kind that a reader can meet. */
export const pageKinds: readonly PageKind[] = [
  { kind: 'front', site: 'own', path: '/' },
  { kind: 'front-many', site: 'states', path: '/notices/' },
  { kind: 'notice', site: 'own', path: own },
  { kind: 'notice-successor', site: 'states', path: states },
  { kind: 'translation', site: 'own', path: '/en/business-customers/' },
  { kind: 'fallback', site: 'own', path: '/sv/business-customers/' },
  { kind: 'hard-text', site: 'states', path: '/notices/fi/kirjasto/' },
  { kind: 'archived', site: 'own', path: `${own}2019-08-12/` },
  { kind: 'retold', site: 'states', path: `${states}2020-01-15/` },
  { kind: 'superseded', site: 'own', path: '/sv/privatpersoner/2026-09-01/' },
  { kind: 'withdrawn', site: 'states', path: `${states}2025-09-01/` },
  { kind: 'announced', site: 'states', path: `${states}2025-10-01/` },
  { kind: 'first-announced', site: 'states', path: '/notices/en/club/' },
  { kind: 'changes', site: 'own', path: `${own}2026-10-01/changes/` },
  { kind: 'changes-rewritten', site: 'own', path: `${own}2026-09-01/changes/` },
  { kind: 'changes-hard', site: 'states', path: '/notices/fi/kirjasto/2024-09-16/changes/' },
  { kind: 'changes-announced', site: 'states', path: `${states}2025-10-01/changes/` },
  { kind: 'changes-withdrawn', site: 'states', path: `${states}2025-09-01/changes/` },
  { kind: 'since', site: 'own', path: `${own}2019-08-12/since/` },
  { kind: 'history', site: 'own', path: `${own}history/` },
  { kind: 'history-states', site: 'states', path: `${states}history/` },
  {
    kind: 'as-of',
    site: 'states',
    path: `${states}history/?on=2020-05-01`,
    waitFor: '#page-answer > *',
  },
  {
    kind: 'as-of-since',
    site: 'states',
    path: `${states}history/?since=2024-05-01`,
    waitFor: '#page-answer > *',
  },
  { kind: 'compare', site: 'own', path: '/sv/privatpersoner/compare/' },
  {
    kind: 'compare-unknown',
    site: 'own',
    path: '/en/consumers/compare/?from=2018-01-01&to=2026-10-01',
    waitFor: '#page-status:not(:empty)',
  },
  {
    kind: 'compared',
    site: 'own',
    path: `${own}compare/?from=2019-08-12&to=2026-10-01`,
    waitFor: '#page-result:not([hidden])',
  },
  {
    kind: 'compared-sides',
    site: 'states',
    path: '/notices/fi/kirjasto/compare/?from=2023-05-02&to=2024-09-16&view=sides',
    waitFor: '#page-result:not([hidden])',
  },
  { kind: 'articles', site: 'own', path: '/en/consumers/articles/' },
  { kind: 'search', site: 'own', path: '/en/search/' },
  {
    kind: 'found',
    site: 'own',
    path: '/fi/search/?q=henkil%C3%B6tiedot&old=1',
    waitFor: '.search-results > li',
  },
  { kind: 'missing', site: 'own', path: '/404.html' },
];
