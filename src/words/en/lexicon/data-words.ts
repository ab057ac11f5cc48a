export const dataWords: readonly string[] = [
  'data|information|details|records|recordings|footage',
  'your? address|addresses|name|names|phone|telephone|e-mail|email|number|numbers|identifier|identifiers',
  'your .. history|purchases|orders|calls|messages|visits|location|photo|photos|image|picture|behaviour|behavior|interests|profile|applications|answers',
  'calls|visits|conversations .. recorded|logged|filmed|monitored',
];
