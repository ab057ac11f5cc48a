import type { Rule } from '../../rule.ts';
import { mechanismsOf, printTransfer, transferData } from '../../transfers.ts';

export const transferDerogationUnnamed: Rule = {
  name: 'transfer-derogation-unnamed',
  severity: 'warning',
  articles: ['13(1)(f)', '14(1)(f)', '49(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Poikkeukseen perustuvasta siirrosta kerrotaan, mikä poikkeus se on.',
    sv: 'För en överföring som grundar sig på ett undantag anges vilket undantag det är.',
    en: 'A transfer that rests on a derogation says which one.',
  },
  why: {
    fi: 'Poikkeukset koskevat yksittäisiä tilanteita, ja kullakin on omat edellytyksensä. Jos poikkeusta ei nimetä, kukaan ei voi arvioida, täyttyvätkö ne.',
    sv: 'Undantagen gäller enskilda situationer, vart och ett med sina egna villkor. Om undantaget inte anges kan ingen bedöma om villkoren är uppfyllda.',
    en: 'Derogations are for single situations, each with conditions of its own. Unless it is named, neither a person nor an authority can tell whether they are met.',
  },
  words: {
    fi: (data) => ({
      message: `Siirto ${printTransfer(data, 'fi')} perustuu erityistilannetta koskevaan poikkeukseen, mutta selosteessa ei kerrota, mihin niistä (${data['law']}).`,
      hint: 'Lisää 49 artiklan 1 kohdan alakohta, esimerkiksi: derogation: b (sopimuksen täytäntöönpano).',
    }),
    sv: (data) => ({
      message: `Överföringen ${printTransfer(data, 'sv')} grundar sig på ett undantag i särskilda situationer, men beskrivningen anger inte vilket (${data['law']}).`,
      hint: 'Lägg till ledet i artikel 49.1, till exempel: derogation: b (fullgörande av avtal).',
    }),
    en: (data) => ({
      message: `The transfer ${printTransfer(data, 'en')} rests on a derogation for specific situations, but the notice does not say which one (${data['law']}).`,
      hint: 'Add the point of Article 49(1), for example: derogation: b (performance of a contract).',
    }),
  },
  examples: {
    failing: {
      yaml: `transfers:
  - id: hotel
    country: TH
    mechanisms: [{kind: derogation}]`,
    },
    passing: {
      yaml: `transfers:
  - id: hotel
    country: TH
    mechanisms: [{kind: derogation, derogation: b}]`,
    },
  },
  *check(notice) {
    for (const { transfer, mechanism, path } of mechanismsOf(notice)) {
      if (mechanism.kind !== 'derogation' || mechanism.derogation) continue;
      yield { path: [...path, 'derogation'], data: transferData(transfer) };
    }
  },
};
