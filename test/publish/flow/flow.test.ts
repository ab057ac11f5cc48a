import { expect, test } from 'vitest';
import { flowOf } from '../../../src/publish/flow/flow.ts';
import { flowFigure } from '../../../src/publish/flow/flow-figure.ts';
import { noticeOf } from '../../support/notices.ts';

const facts = `purposes:
  - id: letter
    name: Newsletter
    data: [email, interests]
    recipients: [mailer, carrier]
    bases: [{basis: consent}, {basis: consent}]
  - {id: other, name: Other}
dataCategories:
  - {id: email, name: E-mail, sources: [data-subject]}
  - {id: interests, name: Interests, sources: [data-subject, register]}
sources:
  - {id: register, name: Population register, publiclyAccessible: false}
recipients:
  - {id: mailer, name: Mailer Inc., role: processor, country: [US]}
  - {id: carrier, category: carriers, role: controller, country: [FI, EEA]}
`;

test('a purpose joins the sources of its data with its recipients', () => {
  expect(flowOf(noticeOf(facts))).toEqual([
    {
      sources: ['From you', 'Population register'],
      purpose: 'Newsletter',
      bases: ['Consent'],
      recipients: [
        'Mailer Inc., United States (outside the EEA)',
        'Carriers, Finland, European Economic Area',
      ],
    },
    { sources: [], purpose: 'Other', bases: [], recipients: [] },
  ]);
});

test('the words beside the figure tell what it shows', () => {
  const figure = flowFigure(noticeOf(facts, 'Text.', 'fi'));
  expect(figure?.text[0]).toEqual({
    purpose: 'Newsletter',
    sentences: [
      'Peruste: suostumus.',
      'Mistä tiedot tulevat: Sinulta itseltäsi; Population register.',
      'Kuka tietoja saa: Mailer Inc., Yhdysvallat (ETA:n ulkopuolella); Carriers, Suomi, Euroopan talousalue.',
    ],
  });
});

test('without a source or a recipient there is no figure', () => {
  expect(flowFigure(noticeOf('purposes: [{id: other, name: Other}]'))).toBeNull();
});
