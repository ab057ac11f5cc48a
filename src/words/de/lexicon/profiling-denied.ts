import { latin } from '../../../../schema/latin.ts';

export const profilingDenials = latin(
  /(?<!\p{L})(?:kein(?:e|erlei)? (?:profiling|profilbildung|profile)(?!\p{L})|profiling (?:\p{L}+ ){0,5}nicht(?!\p{L})|(?:profile|profilbildung) (?:\p{L}+ ){0,4}(?:nicht|nie|niemals)(?!\p{L})|verzichten auf (?:ein )?profiling|(?:bilden|erstellen) (?:wir )?keine (?:\p{L}+ )?profile)/iu,
);

export const profilingQualifiers = latin(
  /(?<!\p{L})(?:ohne|außer|ausgenommen|sofern|soweit|wenn|falls|bevor|ehe|nur|allein|ausschließlich|lediglich|beruh\p{L}*|gestützt\p{L}*|recht|rechte|unterworfen|kinder\p{L}*|minderjährige\p{L}*|für|zu|rechtliche\p{L}*|grundsätzlich|regel)(?!\p{L})/iu,
);
