import { describe, expect, it } from 'vitest';
import { read } from './reader.ts';

describe('the language', () => {
  it.each([
    ['en', 'The bank and the company have agreed on a loan that will be paid back in five years from now.'],
    ['en', 'ACME BUYS GLOBEX'],
    ['en', 'Shr 28 cts vs 41 cts. Net 205,000 vs 229,000. Nine mths. Shr 86 cts vs 1.01 dlrs. Net 622,000 vs 566,000'],
    ['en', 'Banco de la Nación and Société Générale de Surveillance signed with the El Corte Inglés group in La Paz on Monday.'],
    [
      'de',
      'Die Bank und das Unternehmen haben sich auf einen Kredit geeinigt, der in fünf Jahren von der Firma zurückgezahlt wird.',
    ],
    ['fr', 'La banque et la société se sont mises d’accord sur un prêt qui sera remboursé dans les cinq ans par une filiale.'],
    ['es', 'El banco y la empresa acordaron un préstamo que se pagará en los próximos cinco años por una de sus filiales.'],
    ['zh', '中国银行和新加坡的一家公司昨日在重庆签署了一项战略合作协议。'],
    ['ja', '両社は月曜日に新しい契約を締結したと発表した。'],
    ['und', 'Банк и компания договорились о кредите, который будет выплачен через пять лет.'],
  ])('%s: %s', (language, text) => {
    const { language: found, warnings } = read(text);
    expect(found).toBe(language);
    expect(warnings.map(({ code }) => code)).toEqual(language === 'en' ? [] : ['language-unsupported']);
  });
});
