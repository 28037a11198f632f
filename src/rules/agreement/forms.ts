import { standingFor, words } from './lists.ts';

/** Nouns for the form of an agreement, and the instrument that each names. */
export const FORMS = standingFor({
  agreement: 'agreement, agreements, arrangement, arrangements',
  contract: 'contract, contracts, subcontract, subcontracts',
  unspecified: 'deal, deals, transaction',
  offer: 'tender',
  'memorandum-of-understanding': `
    memorandum, memorandum of understanding, memoranda of understanding, memorandums of understanding, memorandum of agreement,
    memorandum of cooperation, mou, mous, moa`,
  'letter-of-intent': `
    letter of intent, letters of intent, loi, term sheet, heads of terms, heads of agreement, agreement in principle,
    agreements in principle, preliminary agreement`,
  'framework-agreement': `
    framework agreement, framework agreements, framework contract, master agreement, master services agreement,
    master service agreement, master supply agreement`,
  treaty: 'treaty, treaties, pact, pacts, accord, accords',
  declaration: 'joint statement, joint declaration, joint initiative, joint communique, joint communiqué, communique, communiqué',
  order: 'purchase order, purchase orders',
});

/** Words that may stand between an article and such a noun and belong to its name. */
export const FILLERS = words(`
  strategic, definitive, exclusive, nonexclusive, non, binding, multi, year, month, global, worldwide, international, national,
  regional, long, short, term, master, framework, joint, new, comprehensive, preliminary, initial, final, one, two, three,
  four, five, six, seven, eight, nine, ten, bilateral, trilateral, multilateral, mutual, formal, commercial, existing,
  landmark, historic, major, key, significant, groundbreaking, innovative, additional, separate, similar, previously,
  announced, amended, restated, revised, expanded, renewed, extended, proposed, planned, tentative, conditional, general,
  technical, technology, technological, cooperation, cooperative, collaboration, collaborative, partnership, alliance,
  business, industrial, economic, trade, financial, cross, border, and, -, /, &, commitment, multiyear, longterm, official,
  premier, content, integration, channel, merger, acquisition, purchase, sale, sales, share, stock, asset, license, licence,
  licensing, distribution, supply, service, services, loan, credit, lease, development, research, manufacturing, marketing,
  offtake, royalty, subscription, investment, securities, settlement, labor, labour, wage, employment, franchise, management,
  consulting, construction, engineering, procurement, maintenance, operating, power, gas, oil, energy, lng, rebate,
  semiconductor, fishing, arms, defense, defence, security, free, peace, tax, air, aviation, extradition, climate, nuclear,
  joint-venture, venture, earn, in, option, sponsorship, rights, media, broadcast, broadcasting, naming, reseller, referral,
  agency, outsourcing`);

/** What does not come about: `failed to agree`, `unable to reach`. */
const MISSED = ['fail', 'fails', 'failed', 'failing', 'failure', 'unable', 'refuse', 'refuses', 'refused', 'declined', 'declines']
  .flatMap((verb) =>
    ['agree', 'reach', 'sign', 'strike', 'conclude', 'clinch', 'secure', 'merge', 'come to', 'accept'].map(
      (deed) => `${verb} to ${deed}`,
    ),
  )
  .join(', ');

/** What a governing verb or a word beside a trigger says of its state. */
export const STAGES = standingFor({
  signed: `
    put pen to paper on, puts pen to paper on, put their names to, put its name to, put his name to, put her name to, put their signatures to,
    countersigned, penned, sealed, sealing, initialled, initials, shook hands on, formalised, formalized, cosigned, co-signed, sign, signs, signed, signing, inked, inks, ink, inking, executed, executes, execution, executing, initialed, entered,
    enters, entering, enter, entry, conclude, concluded, concludes, conclusion, has, have`,
  agreed: `
    had, expects to close, expected to close, anticipates closing, will close, agree, agrees, agreed, agreeing, accept, accepts, accepted, announce, announces, announced, announcing, announcement, reach, reached, reaches,
    reaching, struck, strike, strikes, striking, won, win, wins, winning, awarded, award, awards, received, receives, receive,
    secured, secures, landed, lands, clinched, clinches, gets, got, obtained, obtains, gained, bagged, forge, forged, forges,
    unveil, unveils, unveiled, selected, selects, chosen, set, sets, made, make, form, forms, establish, establishes, launch,
    launches, launched, creates, negotiated, arranged, syndicated`,
  completed: `
    took effect, takes effect, taken effect, entered into force, enters into force, came into force, come into force, came into effect,
    in force, wrapped up, wraps up, rounded off, went through, gone through, concluded the purchase, formed, established, created, completed, completes, complete, completing, completion, closed, closes, closing, finalized,
    finalizes, finalised, consummated, consummation, facilitated`,
  approved:
    'green light, green-lit, greenlit, waved through, rubber-stamped, signed off on, blessed, nodded through, backed by shareholders, approve, approved, approves, approval, cleared, ratified, ratifies, ratify, ratification',
  amended: `
    deepened, prolonging, extending, renewing, revising, amending,
    updated, rolled over, rolls over, prolonged, prolongs, prolong, lengthened, widened, widens, broadened, broadens, topped up, re-upped, reworked,
    rewritten, rewrote, redrawn, restructured, retooled, upgraded, amend, amended, amends, amendment, extended, extends, extend, extension, renewed, renews, renewal, expanded, expands,
    expanding, expand, expansion, revised, revises, renegotiated, deepens, strengthens, strengthened`,
  terminated: `
    called time on, calls time on, pulled the plug on, pulls the plug on, called it quits, ruled out, rules out, calling off,
    ${MISSED}, voted down, votes down, voted against, not to renew, not renew, not be renewed, not renewed, to end, will end, would end, abandon, abandoning, cancelling, canceling, scrap, scrapping, revoke, revoking, rescind, rescinding,
    withdrawing, call off, calling off, break off, breaking off, pull out of, pulling out of, back out of, walk away from, walking away from,
    sever, severs, severed, severing, wind up, wind down, winding down, wound down, ditch, axe, shelve, tear up, tearing up, nix,
    unwind, unwinding, walk out of, annul, quash, ripped up, rips up, suspend, suspends, suspended, suspending, suspension, yanked, yanks, scotched, vetoed, vetoes, torpedoed, derailed,
    annulled, annuls, voided, voids, repudiated, dissolved, dissolves, dissolve, wound up, winding up, folded,
    pulled the plug on, pulls the plug on, pull the plug on, walked out of, walks out of, jettisoned, foundered, founders,
    fizzled, unravelled, unraveled, came to nothing, comes to nothing, came to naught, fizzled out, ran out, runs out, run out, terminate, terminated, terminates, termination, terminating, no longer, cancel, cancelled, canceled, cancels, cancellation, ended,
    ends, ending, ceased, ceases, rejected, rejects, reject, rejection, withdrew, withdrawn, withdraws, withdrawal, abandoned,
    abandons, scrapped, scraps, expired, expires, dropped, collapsed, called off, calls off, broken off, not to proceed,
    not proceed, pulled out, walked away, backed out, rescinded, rescinds, fell through,
    falls through, fell apart, fallen through, lapsed, lapse, rebuffed, spurned, broke off, breaks off, broken down, broke down,
    revoked, revokes, blocked, blocks, scuttled, nixed, axed, axes, ditched, ditches, quit, tore up, tears up, torn up, turned down, turns down,
    pulled out of, pulls out of, pulled the plug, pulls the plug, withdrawing, to end, walks away from, not renew, not be renewed, not extend, not be extended, ran out, runs out, let lapse, backed out of, backs out of, walked away from, walks away from, walks away, backs out, withdrew from,
    withdrawn from, withdraws from, came to an end, come to an end, comes to an end, put an end to, shelved, unwound, refused`,
  proposed: `
    propose, proposed, proposes, proposing, proposal, planned, plans, plan, planning, intends, intend, intended, intention,
    offered, offers, offering to, registration statement, shelf, filed for, files for, filing for, filed to, files to, filing to, possible, potential, prospective, seeks, seek, seeking, sought, wants, want, hope, hoping, bid, bids, prepared, hopes, aims, launching, invited,
    suggested, pursuing, pursues, pursue, pursued, poised, preparing,
    prepares, upcoming, targeting, targets, aiming, interested in, ready to, willing to, interest in acquiring, interest in buying, interest in purchasing`,
  negotiating: `
    haggling, haggle, bargaining, thrashing out, hammering out, ironing out, sounding out, sounded out, in discussions, at the table, weighing up,
    in negotiations, in negotiation, edging towards, edging toward, closing in on, inching towards, inching toward, on the verge of, negotiate, negotiates, negotiating, negotiation, negotiations, talks, discussing, discussions, discuss, close to, in talks,
    working on, near a, trying to strike, trying to reach, trying to negotiate, considering, mulling, exploring, explore, explores, explored, nears, nearing, weighing, evaluating`,
  rumored: 'rumored, rumoured, reportedly, rumors, rumours, speculation, speculated, sources said, people familiar, is said to',
});
