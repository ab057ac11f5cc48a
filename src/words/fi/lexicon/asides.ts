import { latin } from '../../../../schema/latin.ts';

/** What makes a sentence tell of the past, of the law, or of what others do: no fact of the controller's. */
export const asides = latin(
  /(?<!\p{L})(?:vuoteen (?:19|20)\d\d (?:asti|saakka)|ennen vuotta (?:19|20)\d\d|(?:purettiin|päättyi|lopetettiin|lakkasi) vuonna (?:19|20)\d\d|^\d+ artiklan mukaan(?!.*(?:mme|meidän)(?!\p{L}))|keskenään|(?:kumppani|toimittaja|valmistaja|yhtiö)\p{L}* (?:säilyttää|pitää|tallentaa) omaa?|^jos (?:yritys|yhtiö|rekisterinpitäjä|yhteisö|organisaatio)|(?:pankkisi|vakuutusyhtiösi|työnantajasi|lääkärisi) (?:voi|saattaa|päättää|säilyttää))(?!\p{L})/iu,
);
