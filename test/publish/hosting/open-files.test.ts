import { expect, test } from 'vitest';
import { netlifyHeaders } from '../../../src/publish/hosting/netlify-headers.ts';
import { nginxHeaders } from '../../../src/publish/hosting/nginx-headers.ts';
import { dayOfStates, siteOn, statesProject } from '../support.ts';

const data = siteOn(statesProject(), dayOfStates);

test('scripts of other sites may read which text applies, and nothing else', () => {
  const rules = netlifyHeaders(data).split(/\n(?=\/)/u);
  const open = rules.filter((rule) => rule.includes('Access-Control-Allow-Origin: *'));
  expect(open.map((rule) => rule.split('\n')[0])).toEqual([
    '/notices/versions.json',
    '/notices/in-force.json',
  ]);
});

test('nginx sends the header for these files alone', () => {
  const text = nginxHeaders(data);
  const [, pattern = ''] = /if \(\$uri ~ "([^"]*in-force[^"]*)"\)/u.exec(text) ?? [];
  const isOpen = (path: string) => new RegExp(pattern, 'u').test(path);
  expect(['/notices/in-force.json', '/notices/versions.json'].map(isOpen)).toEqual([true, true]);
  const others = [
    '/notices/',
    '/notices/in-forceXjson',
    '/notices/en/in-force.json',
    '/in-force.json',
  ];
  expect(others.filter(isOpen)).toEqual([]);
  expect(text).toContain('add_header Access-Control-Allow-Origin $seloste_origin;');
});
