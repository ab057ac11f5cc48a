import { expect, test } from 'vitest';
import { locales } from '../../../schema/languages.ts';
import { everyRule as rules } from '../../../src/check/run/packs.ts';
import { checkNotice } from '../../../src/check/run/run.ts';
import { noticeOf } from '../../support/notices.ts';

/** Notices with as many defects as possible. */
const defective = [
  `
purposes:
  - {id: news, name: News, bases: [{basis: consent}, {basis: legitimate-interests}], marketing: {channels: [email]}, profiling: {how: x}, data: [phone], dataSubjects: [g]}
  - {id: study, name: Study, research: true, bases: [{basis: public-task}], data: [c], dataSubjects: [g, v]}
dataSubjects: [{id: g, name: Buyers}, {id: v, name: Visitors}]
dataCategories: [{id: c, name: Contact, sources: [reg]}, {id: d, name: Other}]
sources: [{id: x1, kind: company}, {id: x2, kind: public-register, type: Registers}, {id: x3, name: A, exemption: {point: b}}]
recipients: [{id: r1}, {id: r2, category: Partners}, {id: mailer, name: Mailer Inc, country: [US, IN]}]
transfers:
  - {id: t1}
  - {id: t2, country: US, mechanisms: [{kind: scc}, {kind: adequacy}, {kind: derogation}, {kind: derogation, derogation: a}, {kind: compelling-interest}, {kind: scc, decision: 2010/87/EU, copy: x}]}
  - {id: t3, country: TH, mechanisms: [{kind: adequacy}]}
  - {id: t4, organisation: Interpol, mechanisms: [{kind: bcr}]}
retention: [{id: e1, data: [d]}, {id: e2, data: [c], criterion: as long as necessary, dataSubjects: [g], seen: not in the text, hedged: true}]
rights: {withdrawal: {text: You may.}, objection: {text: You may., purposes: [news]}}
requests: {answerWithin: P3M, extension: P4M, fee: 10 €}
complaint: {authority: US}
`,
  `
purposes: [{id: news, name: News, bases: [{basis: consent}, {basis: legitimate-interests}], data: [c]}, {id: b, name: B}]
rights: {access: {text: You may.}}
recipients: {none: Nobody.}
retention: [{id: e1, data: [d], seen: too short}]
transfers: [{id: t1, country: US}]
dataCategories: [{id: c, name: Contact, sources: [reg]}]
`,
  'sources: [{id: x, name: X}]\npurposes: [{id: s, name: S, research: true}]\nrights: {erasure: {text: x}}',
  'changes: {before: P30D}',
];

test.each(locales)('findings speak whole sentences in %s', (speak) => {
  const findings = defective.flatMap((yaml) =>
    checkNotice(noticeOf(yaml, 'We answer within a reasonable time.'), {
      rules,
      day: '2026-11-01',
      speak,
      archived: false,
    }),
  );
  expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(50);
  for (const { rule, message, hint } of findings) {
    const said = `${rule}: ${message} ${hint}`;
    expect(said).not.toMatch(/undefined|null|\bNaN\b|\$\{/u);
    expect(message, rule).toMatch(/^[\p{Lu}`"].*\.$/su);
  }
});
