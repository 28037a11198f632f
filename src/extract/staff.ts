/** Names of those who agree with an employer: unions, and groups of those who work for one. */
export const LABOR =
  /\b(?:workers|pilots|employees|teachers|nurses|miners|staff|unions|unionists|seamen|dockers|machinists|steelworkers|attendants|teamsters|longshoremen|brotherhood|UAW|AFL-CIO|UFCW)\b|(?<!Soviet|European|Credit|Western|Monetary|Pacific) Union$/i;
