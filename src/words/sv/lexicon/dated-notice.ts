import { latin } from '../../../../schema/latin.ts';

export const datedNotice = latin(
  /beskrivning\p{L}*.{0,40}(?:uppdater|publicer|i kraft|gäller (?:från|sedan))|(?:uppdater|publicer)\p{L}*.{0,20}beskrivning|^(?:senast )?(?:uppdater|publicer|ändrad)/iu,
);
