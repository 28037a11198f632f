/** A word list from forms with commas between them. */
export function words(list: string): string[] {
  return list.split(/,\s+/).map((form) => form.trim());
}

/** Forms with what they stand for, from lists of forms by meaning. */
export function standingFor(lists: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(lists).flatMap(([meaning, list]) => words(list).map((form) => [form, meaning])));
}
