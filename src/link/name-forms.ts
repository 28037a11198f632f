import type { OrganizationDraft } from '../core/mention.ts';
import { coreWords, nameWords, squeezed } from '../normalize/name.ts';

/** One form of a name in a document, with all its mentions. */
export interface NameForm {
  readonly words: readonly string[];
  /** words before the legal form */
  readonly core: readonly string[];
  /** the core without spaces and signs */
  readonly key: string;
  readonly mentions: OrganizationDraft[];
  /** one word in capitals alone: `IBM`, not `Ibm` */
  readonly upper: boolean;
}

/** What the lexicons say of words of names. */
export interface NameLexicon {
  isLegalForm(word: string): boolean;
  isPlace(word: string): boolean;
  /** a first word that short forms drop: `grupo` */
  isShell(word: string): boolean;
  /** nouns of bodies that are no companies: bank, university, hospital */
  isBody(word: string): boolean;
}

/** Puts mentions together that are equal but for case, signs and a leading article. */
export function formsOf(mentions: readonly OrganizationDraft[], lexicon: NameLexicon): NameForm[] {
  const forms = new Map<string, NameForm>();
  const byName = new Map<string, NameForm>();
  for (const mention of mentions) {
    const same = byName.get(mention.name);
    if (same) {
      same.mentions.push(mention);
      continue;
    }
    const words = nameWords(mention.name);
    const key = words.join(' ');
    const form = forms.get(key);
    if (form) {
      form.mentions.push(mention);
      byName.set(mention.name, form);
    } else {
      const core = coreWords(words, (word) => lexicon.isLegalForm(word));
      // of one word only is it asked whether it is an acronym
      const upper = words.length === 1 && mention.name === mention.name.toUpperCase();
      const made = { words, core, key: squeezed(core), mentions: [mention], upper };
      forms.set(key, made);
      byName.set(mention.name, made);
    }
  }
  return [...forms.values()];
}
