import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createExtractor } from '../dist/index.js';

const wink = winkNLP(model);

/** The whole extraction: read, money, dates, organizations, links, agreements, checked result. */
export function pactwire() {
  const extractor = createExtractor();
  return (texts) => {
    let found = 0;
    for (let i = 0; i < texts.length; i++) found += extractor.extract({ id: `bench/${i}`, text: texts[i] }).agreements.length;
    return found;
  };
}

/** How many characters of each text the extraction hands to compromise. */
export function taggedIn(texts) {
  const extractor = createExtractor();
  return texts.map((text) => extractor.explain(extractor.readRecord({ id: 'bench', text })).trace.tagged);
}

/** wink-nlp's default pipe: tokens, sentences, tags, entities; no values, links or agreements. */
export function winkNlp(texts) {
  let found = 0;
  for (const text of texts) found += wink.readDoc(text).entities().out(wink.its.detail).length;
  return found;
}

/** compromise with the two finders nearest to ours. */
export function compromise(texts) {
  let found = 0;
  for (const text of texts) {
    const document = nlp(text);
    found += document.organizations().out('array').length + document.money().json().length;
  }
  return found;
}
