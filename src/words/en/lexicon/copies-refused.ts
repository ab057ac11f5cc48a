import type { WordList } from '../../word-list.ts';

/** How a text says that the clauses which protect a transfer are not to be had. */
export const copiesRefused: WordList = {
  words: [
    'confidential|secret|undisclosed',
    'no copy|copies',
    'not|never|cannot|nobody .. available|provided|given|give|disclosed|disclose|published|publish|public|shared|share|obtain|obtained|get|sent|send|shown|show|handed|hand|accessible|released|release|copy|copies',
    'internal use|document|documents|only',
    'refuse|refused|decline|declined .. copy|copies|requests',
    'secrecy',
  ],
  unless: [
    'annex|annexes|appendix|appendices',
    'are public',
    'part|parts|passages|section|sections|terms|prices|details|redacted|blacked|removed|without|except',
    'ask|asking|write|writing|contact|download|visit',
  ],
};
