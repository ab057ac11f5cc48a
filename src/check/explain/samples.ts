import type { ProblemCode } from '../../content/problem.ts';
import type { SuppressionFault } from '../suppress/words.ts';

type Sample = Readonly<Record<string, string>>;

const section = 'content/notices/shop/en/orders.md';

/** Values with which the pages print the messages of what reading can find. */
export const readingSamples: Readonly<Record<ProblemCode, Sample>> = {
  'file-missing': { path: 'content/site.yaml' },
  'file-unreadable': { path: section },
  'file-outside-root': { path: section },
  'file-too-large': { path: section },
  'file-not-utf-8': { path: section },
  'yaml-invalid': { reason: 'quote' },
  'markdown-nesting': {},
  'front-matter-missing': {},
  'key-unknown': {
    key: 'recipient',
    path: 'purposes › orders',
    meant: 'recipients',
  },
  'value-wrong-type': { path: 'purposes › orders › bases', found: 'string', expected: 'array' },
  'value-not-in-list': {
    path: 'recipients › post › role',
    found: 'postman',
    list: 'processor, controller, joint-controller, authority, public',
  },
  'value-wrong-format': {
    path: 'retention › orders › period',
    found: 'five years',
    format: 'duration',
  },
  'value-empty': { path: 'controller › name' },
  'value-missing': { path: 'purposes › orders', key: 'name' },
  'value-cut-by-comment': { value: 'Customers', comment: ' 1 and 2' },
  'values-differ': { path: 'controller › country', before: 'FI', after: 'SE' },
  'section-missing': { section: 'orders', path: section },
  'section-unlisted': { section: 'orders' },
  'translation-missing': {
    path: 'purposes › orders › name',
    source: 'Delivery of orders',
    id: 'orders',
  },
  'translation-without-source': { path: 'purposes', name: 'ads' },
  'placeholder-unknown': {
    path: 'retention.order.period',
    example: 'retention.orders.period',
  },
  'raw-html': { text: '<!--: We never share.' },
  'merge-conflict': {},
  'other-dialect': { dialect: 'kramdown', text: '{: .note}' },
  'table-cells-extra': { text: '9 years' },
  'table-text-glued': { text: 'We keep nothing else.' },
  'text-unfinished': { text: '[COMPANY]' },
  'text-mojibake': { text: 'Ã¤' },
  'link-unsafe': { text: 'javascript:alert(1)' },
  'figure-without-text': { text: '../figures/flow.svg' },
  'figure-missing': { address: '../figures/flow.svg' },
  'theme-invalid': {},
  'theme-address-outside': { address: 'https://fonts.example/house.woff2' },
  'theme-file-missing': { address: 'theme/house.woff2' },
  'theme-file-misnamed': {
    file: 'content/theme/logo.jpg',
    expected: 'content/theme/logo.svg, content/theme/logo.png',
  },
};

/** The same for suppressions. */
export const suppressionSamples: Readonly<Record<SuppressionFault, Sample>> = {
  'suppression-unknown': { rule: 'retention-vauge' },
  'suppression-forbidden': { rule: 'purpose-without-basis' },
  'suppression-expired': { rule: 'retention-vague', until: '2026-06-30' },
  'suppression-unused': { rule: 'retention-vague' },
};
