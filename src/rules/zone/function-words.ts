import type { LexiconData } from '../../match/lexicon.ts';

const ROWS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it with as was on by at from this be are has have will its which an or he said not they their were been',
  de: 'der die das und ist von den mit für auf im dem nicht ein eine sich auch wird bei einer nach aus wurde werden einem zum zur',
  fr: 'le les des est dans une pour qui sur au avec ce par plus pas sont aux été cette ses ont du et',
  es: 'el los las una por con para del se su al más como fue este ha sus pero y lo',
  it: 'il gli della di che è per sono nel alla dei con delle dal anche degli nella più ha',
  pt: 'o os uma do da dos das em para com não mais ao pela seu foi são e que',
  nl: 'het een van en dat zijn voor met op niet aan er bij ook worden wordt naar heeft werd',
  sv: 'och att det som för av är på med till inte har om ett från den',
  pl: 'nie się na jest że do przez oraz dla jak który będzie od po',
  tr: 've bir bu için ile olarak da olan çok daha gibi',
  id: 'yang dan di dengan untuk pada dari ini itu tidak dalam akan',
};

const found = new Map<string, string>();
for (const [language, words] of Object.entries(ROWS)) {
  for (const word of words.split(' ')) {
    const other = found.get(word);
    found.set(word, other === undefined ? language : `${other} ${language}`);
  }
}

/** The commonest words of some languages, and which languages have them; the text's words vote. */
export const FUNCTION_WORDS: LexiconData = Object.fromEntries(found);
