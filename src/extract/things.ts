/** What is bought like shares and is nobody. */
const COINS =
  /^(?:bitcoins?|ethereum|ether|solana|dogecoin|litecoin|tether|btc|eth|sol|xrp|doge|bnb|ltc|usd[tc]|hype|avax|ip)$|\b(?:tokens?|coins?|nfts?)$/i;

/** A town by its noun, which nobody buys. */
const TOWN = /^(?:state|city|county|town|province) of /;

/** Whether a name is that of something which is no company: nobody takes it over, and it issues no shares. */
export function isThing(name: string): boolean {
  return COINS.test(name) || TOWN.test(name);
}

/** What a body of members calls itself. */
export const BODY =
  /\b(?:Alliance|Association|Network|Consortium|Council|Coalition|Forum|Federation|Union|Organi[sz]ation|League|Partnership|Initiative|Program(?:me)?|Compact|Nations|Society)\b/;
