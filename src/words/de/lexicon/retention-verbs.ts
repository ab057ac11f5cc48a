import { latin } from '../../../../schema/latin.ts';

export const retentionVerbs = latin(
  /(?<!\p{L})(?:aufbewahr|aufzubewahren|bewahr|speicher|gespeichert|lösch|gelöscht|vernicht|archivier|behalten|vorgehalten|vorhalten)\p{L}*/iu,
);
