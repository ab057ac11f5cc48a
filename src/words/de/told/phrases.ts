/** How values are put into words in a text: what bounds a period or makes it doubtful, what denies, what excepts, how names are inflected; words apart by `|`. */
export const phrases = {
  none: 'nein|kein|keine|keiner|keines|keinen|nicht|niemand|nie|nirgends',
  articles: 'ein|eine|einen|einem|einer|der|die|das|den|dem',
  except:
    'außer|ausgenommen|mit Ausnahme|abgesehen von|es sei denn|bis auf|andere als|anderen als|aber|jedoch|allerdings|in der Regel|grundsätzlich|gewöhnlich|nur|lediglich',
  withoutExcept:
    'ohne Ausnahme|ausnahmslos|nur wir|wir allein|nur erwachsene|nur volljährige|nur an volljährige|nur an erwachsene',
  atMost: 'höchstens|längstens|maximal|bis zu',
  atLeast: 'mindestens|wenigstens',
  lead: 'für',
  tail: 'lang',
  and: 'und|sowie',
  from: 'ab|nach|seit|gerechnet ab',
  fromEnding: '',
  or: 'oder',
  doubt:
    'etwa|ca|circa|ungefähr|rund|länger|gewöhnlich|in der Regel|fast|über|mehr als|weniger als',
  longerIf: 'länger, wenn|länger wenn|länger, falls',
  endings: '|e|n|en|er|s|es|ern',
  post: 'Postfach',
} as const;
