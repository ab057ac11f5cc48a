import type { WordList } from '../../word-list.ts';

/** Who a complaint about data goes to by law, whatever it is called. */
export const authorityWords: readonly string[] = [
  'authority|authorities|ombudsman*|commissioner*|commission|regulator|regulators|ico|agency|inspectorate|supervisor*|court|courts|watchdog',
  'cnil|garante|aepd|dpc|ico|imy|datatilsynet|bfdi|uodo|cnpd|dataombudsman*|ombudsman*',
];

/** A text that keeps complaints in the house. */
export const ownDesks: WordList = {
  words: [
    'headmaster|headteacher|principal|head|treasurer|chair|chairman|chairperson|secretary|bursar|landlord|department|committee|supervisor|trustees|owner|matron|foreman|superintendent',
    'customer|client|member|user|technical|consumer service|services|support|care|desk|relations',
    'contact|call|write|email|send|complain|tell|ask|turn .. us|our',
    'complaint|complaints ... us|our|management|manager|office|helpdesk|supervisor',
    'helpdesk|reception|manager|staff|officer',
    'our|the office|team',
    'we handle|answer|decide|investigate|settle',
    'head|main office',
    'management|director|ceo|board',
  ],
  unless: ['first|firstly|before'],
};

/** How a complaint is made to wait for the controller; that it may be heard first of what dissatisfies is no such thing. */
export const complaintHurdles: WordList = {
  words: [
    'only|once|until|unless|after|when|provided|as .. we|us|our|service|board|company .. answered|replied|decided|dealt|handled|refused|rejected|concluded|responded|considered',
    'only|once|after|when|until .. contacted|written|complained|turned|applied .. us',
    'only|once|after|when .. exhausted|internal|own|our complaint|complaints|procedure|handling',
  ],
  unless: [
    'satisfied|happy|unhappy|dissatisfied|content|agree|even|need|hope|ask|prefer|would|recommend|glad|whether|without|though|although|too',
    'do|does not have',
    'at any time',
    'not answered|replied|responded',
  ],
};
