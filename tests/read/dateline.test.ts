import { describe, expect, it } from 'vitest';
import { read } from './reader.ts';

const AFTER = 'Nordvik Systems said on Monday that it had bought a wind farm from Quarrystone Energy.';

/** The dateline of an article, as place, date, agency and text. */
function dateline(line: string, after = AFTER): (string | null)[] | null {
  const text = `Nordvik buys wind farm\n\n${line}${after}\n\nIt paid in cash.`;
  const found = read(text).dateline;
  return found && [found.place, found.date, found.agency, text.slice(found.start, found.end)];
}

describe('a dateline', () => {
  it.each([
    ['LONDON, March 5 (Reuters) - ', ['LONDON', null, 'Reuters', 'LONDON, March 5 (Reuters) -']],
    [
      'CHICAGO, Sept. 3, 2024 /PRNewswire/ -- ',
      ['CHICAGO', '2024-09-03', 'PRNewswire', 'CHICAGO, Sept. 3, 2024 /PRNewswire/ --'],
    ],
    ['NEW YORK--(BUSINESS WIRE)--', ['NEW YORK', null, 'BUSINESS WIRE', 'NEW YORK--(BUSINESS WIRE)--']],
    ['SAN JOSE, Calif.–(BUSINESS WIRE)–', ['SAN JOSE, Calif.', null, 'BUSINESS WIRE', 'SAN JOSE, Calif.–(BUSINESS WIRE)–']],
    [
      'DETROIT, MI - February 25, 2025 (NEWMEDIAWIRE) - ',
      ['DETROIT, MI', '2025-02-25', 'NEWMEDIAWIRE', 'DETROIT, MI - February 25, 2025 (NEWMEDIAWIRE) -'],
    ],
    [
      'RADNOR, PA - (NewMediaWire) - December 30, 2024 - ',
      ['RADNOR, PA', '2024-12-30', 'NewMediaWire', 'RADNOR, PA - (NewMediaWire) - December 30, 2024 -'],
    ],
    [
      '(NewMediaWire) - August 26, 2025 - DALLAS — ',
      ['DALLAS', '2025-08-26', 'NewMediaWire', '(NewMediaWire) - August 26, 2025 - DALLAS —'],
    ],
    [
      'HONG KONG, CHINA / ACCESSWIRE / March 5, 2024 / ',
      ['HONG KONG, CHINA', '2024-03-05', 'ACCESSWIRE', 'HONG KONG, CHINA / ACCESSWIRE / March 5, 2024 /'],
    ],
    [
      'Boulder, CO (Newsworthy.ai) Friday Dec 29, 2023 @ 7:00 AM Eastern — ',
      ['Boulder, CO', '2023-12-29', 'Newsworthy.ai', 'Boulder, CO (Newsworthy.ai) Friday Dec 29, 2023 @ 7:00 AM Eastern —'],
    ],
    [
      'Austin, TX (Newsworthy.ai) Thursday Mar 27, 2025 @ 7:00 AM US/Central — ',
      ['Austin, TX', '2025-03-27', 'Newsworthy.ai', 'Austin, TX (Newsworthy.ai) Thursday Mar 27, 2025 @ 7:00 AM US/Central —'],
    ],
    [
      'ATLANTA and PORTLAND, Ore., April 28, 2025 /PRNewswire/ -- ',
      ['ATLANTA and PORTLAND, Ore.', '2025-04-28', 'PRNewswire', 'ATLANTA and PORTLAND, Ore., April 28, 2025 /PRNewswire/ --'],
    ],
    ['DUBAI/TAIPEI, Feb 3 (Reuters) - ', ['DUBAI/TAIPEI', null, 'Reuters', 'DUBAI/TAIPEI, Feb 3 (Reuters) -']],
    ['HAMBURG / BRUSSELS, 16 April 2024 – ', ['HAMBURG / BRUSSELS', '2024-04-16', null, 'HAMBURG / BRUSSELS, 16 April 2024 –']],
    ['DALLAS, TX -- April 16th, 2025 -- ', ['DALLAS, TX', '2025-04-16', null, 'DALLAS, TX -- April 16th, 2025 --']],
    ['TOKYO (Marketwired - Mar 3, 2015) - ', ['TOKYO', '2015-03-03', 'Marketwired', 'TOKYO (Marketwired - Mar 3, 2015) -']],
    ['BEIJING, Jan 5 (Xinhua) -- ', ['BEIJING', null, 'Xinhua', 'BEIJING, Jan 5 (Xinhua) --']],
    ['LONDON (AP) _ ', ['LONDON', null, 'AP', 'LONDON (AP) _']],
    ['MYRTLE BEACH, S.C., Oct 19 - ', ['MYRTLE BEACH, S.C.', null, null, 'MYRTLE BEACH, S.C., Oct 19 -']],
    ['Chongqing -  ', ['Chongqing', null, null, 'Chongqing -']],
    ['LEXINGTON, Ky. — ', ['LEXINGTON, Ky.', null, null, 'LEXINGTON, Ky. —']],
    ['Milford, MA – ', ['Milford, MA', null, null, 'Milford, MA –']],
    ['Ahmedabad: ', ['Ahmedabad', null, null, 'Ahmedabad:']],
    ['WASHINGTON, D.C., Feb. 30, 2024 - ', ['WASHINGTON, D.C.', null, null, 'WASHINGTON, D.C., Feb. 30, 2024 -']],
    ['November 11, 2024 – ', [null, '2024-11-11', null, 'November 11, 2024 –']],
    ['BRUSSELS 1996-08-22\n\n', ['BRUSSELS', '1996-08-22', null, 'BRUSSELS 1996-08-22']],
    [
      'STRATFORD-UPON-AVON, England, May 3 - ',
      ['STRATFORD-UPON-AVON, England', null, null, 'STRATFORD-UPON-AVON, England, May 3 -'],
    ],
  ])('is read: %s', (line, expected) => expect(dateline(line)).toEqual(expected));

  it.each([
    ['Nordvik Systems (Oslo: NOR) - a maker of wind farms - said on May 3 that it is for sale.'],
    ['Nordvik - the largest maker of wind farms - is for sale.'],
    ['ENEOS – Japan’s largest oil company – is for sale.'],
    ['On March 5, 2024 - a Tuesday - the bank closed.'],
    ['March was cold, and April was not better.'],
    ['In London, March 5 is a holiday.'],
    ['- 5 million dollars went to the bank.'],
    ['/ / / ( ) - — :'],
  ])('is not: %s', (line) => expect(dateline(line, '')).toBeNull());

  it('stands in the first paragraphs alone', () => {
    const text = `Title\n\n${'The bank and the city agreed on a plan for the harbor that nobody had expected so soon, or at all, in the words of the mayor of the city.\n\n'.repeat(3)}LONDON, March 5 (Reuters) - Acme.`;
    expect(read(text).dateline).toBeNull();
  });
});
