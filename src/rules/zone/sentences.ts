/** Words that begin a sentence when they stand capitalized after an abbreviation (`Acme Inc. The …`), since no name begins with them. */
export const STARTERS: readonly string[] = [
  ...'a an the this that these those it its he his she her they their we our you your i my there here'.split(' '),
  ...'in on at by for from with without within under over after before during since until while when where as if'.split(' '),
  ...'although though because however but and or so yet nor moreover meanwhile furthermore additionally also then thus'.split(
    ' ',
  ),
  ...'both each some many most several all none neither either another other such what which who how why not no'.split(' '),
  ...'terms shares analysts officials investors financial details earlier later today last'.split(' '),
  ...'according based founded headquartered established'.split(' '),
];
