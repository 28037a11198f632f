/** An article and the truth that lies beside it. */
export interface Fixture {
  /** path from the folder of fixtures, without ending: `press/acme-buys-globex` */
  readonly name: string;
  readonly article: string;
  readonly truth: string;
}

/** Pairs files by name: an article is what has a JSON file of the same name beside it. */
export function fixturesOf(files: readonly { readonly path: string; readonly id: string }[]): Fixture[] {
  const truths = new Map(files.filter(({ path }) => path.endsWith('.json')).map(({ path, id }) => [id, path]));
  return files.flatMap(({ path, id }) => {
    const truth = truths.get(id);
    return truth === undefined || path === truth ? [] : [{ name: id, article: path, truth }];
  });
}
