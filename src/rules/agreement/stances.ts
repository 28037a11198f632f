import { standingFor, words } from './lists.ts';

/** Words that say how a text stands to what it tells, by what they do to the clause they govern. */
export const STANCES = standingFor({
  /** what follows is said not to be so */
  deny: `
    deny, denied, denies, denying, denial, denials, refute, refuted, refutes, refuting, disavowed`,
  /** the same in front of a noun of report */
  dismiss: `
    dismiss, dismissed, dismisses, dismissing, reject, rejected, rejects, rejecting, rebutted, rebuts, quashed, quashes,
    scotched, rubbished, repudiated`,
  report: `
    report, reports, claim, claims, suggestion, suggestions, story, stories, allegation, allegations, assertion, assertions,
    article, articles, notion`,
  hearsay: `
    speculation, rumor, rumors, rumour, rumours, gossip, market talk, the talk, word is, word in the market, word on the street,
    unconfirmed report, unconfirmed reports`,
  untrue: `
    untrue, false, incorrect, wrong, baseless, unfounded, groundless, fabricated, inaccurate, without foundation, without basis,
    without merit, not true, not correct, not accurate, no truth, no basis, pure invention, pure speculation, pure fantasy,
    fiction, nonsense, rubbish, fake, mistaken, devoid of truth, wide of the mark`,
  no: `
    no, not, never, n't, didn't, won't, hasn't, doesn't, don't, haven't, isn't, aren't, wasn't, weren't, hadn't, neither, without any`,
  /** after `not`, it says nothing against what follows */
  merely: 'not only, not just, not yet, not merely, not least, no longer, no later, no doubt',
  /** a verb of telling or changing: what is not told may still be so */
  tell: `
    disclose, disclosed, comment, commented, reveal, revealed, say, said, specify, specified, give, given, provide,
    identify, identified, name, named, confirm, confirmed, know, known, affect, affected, change, changed, depend, include,
    included, cover, covered, require, required, alter, altered, release, released, elaborate, mention, mentioned, detail,
    finalize, finalized, finalise, finalised, complete, completed, approve, approved, need, subject, oppose, opposed, object,
    violate, violated, breach, breached, comply, complied, satisfy, satisfied, extend, extended, renew, renewed, work, worked`,
  /** a verb that negation may stand in front of, beside those of states */
  light: 'approached, accept, accepted, accepting, hold, held, holding, going, interested, aware',
  hedge: `
    rumored, rumoured, reportedly, allegedly, supposedly, is said to, are said to, was said to, were said to, said to be, said to have,
    is understood to, are understood to, understood to be, understood to have, is believed to, are believed to, believed to be,
    believed to have, is thought to, are thought to, thought to be, thought to have, tipped to, speculated`,
  /** attributes the whole sentence to somebody who is not named */
  source: `
    according to press reports, according to media reports, according to reports, according to news reports, according to sources,
    according to a source, according to people, according to a person, press reports said, press reports say, media reports said,
    media reports say, newspaper reports said, unnamed sources, people familiar, person familiar, people with knowledge,
    person with knowledge, people briefed, person briefed, people close to, person close to, sources said, sources say, sources told,
    source said, source says, source told, sources close, source close, sources familiar, source familiar, sources with knowledge`,
  if: 'if, unless, whether, option, ability, in case, provided that, in the event, supposing, suppose, shall constitute, not constitute, constitute or imply, be construed as',
  /** right in front of what follows: no more than a wish */
  wish: `
    interested in, interest in, expressed interest in, expresses interest in, express interest in, expressing interest in,
    shown interest in, showed interest in, shows interest in`,
  /** what follows will not be done */
  forswear: `
    agree not to, agreed not to, agrees not to, agreeing not to, undertook not to, undertakes not to, undertaken not to, promised not to,
    promises not to, pledged not to, pledges not to, vowed not to`,
  /** behind `if`, a condition that something agreed still has to meet */
  pending: `
    if approved, if completed, if consummated, if successful, if finalized, if finalised, if ratified, if exercised, if cleared,
    if implemented, if passed, if and when, if shareholders approve, if stockholders approve, if regulators approve, if the board approves,
    if lawmakers approve, if members approve`,
});

/** Words that open a sentence on what is not so, or not yet. */
export const OPENINGS = words(`
  if, unless, should, were, had, would, could, might, what if, perhaps, maybe, suppose, supposing, in theory, theoretically,
  hypothetically, provided that, in the event, imagine`);
