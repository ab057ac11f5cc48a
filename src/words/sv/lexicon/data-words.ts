export const dataWords: readonly string[] = [
  'uppgift|uppgifter|uppgifterna|*uppgifter|*uppgifterna|personuppgift*|data|information|informationen',
  'din|ditt|dina|er|ert|era .. *historik|*adress|*nummer|namn|*samtal|*meddelanden|*köp|bild|bilder|position|besök|profil|surfande',
  '*inspelning|*inspelningar|*inspelningen|*inspelningarna|samtalen',
];
