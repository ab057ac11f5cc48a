export const retentionVerbs =
  /(?<!\p{L})(?:aufbewahr|aufzubewahren|bewahr|speicher|gespeichert|lösch|gelöscht|vernicht|archivier|behalten|vorgehalten|vorhalten)\p{L}*/iu;
