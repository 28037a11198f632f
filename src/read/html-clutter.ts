/** Elements that hold no text of an article, whatever their class. */
export const SILENT: ReadonlySet<string> = new Set([
  ...['script', 'style', 'noscript', 'template', 'svg', 'math', 'canvas', 'iframe', 'object', 'embed', 'video', 'audio', 'map'],
  ...['select', 'option', 'button', 'input', 'textarea', 'label', 'legend', 'datalist', 'progress', 'meter', 'dialog', 'menu'],
]);

/** Elements around the article. */
const AROUND: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'figcaption', 'address']);

/** Roles of elements around the article. */
const ROLES: ReadonlySet<string> = new Set([
  ...['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog', 'alert', 'alertdialog', 'menu', 'menubar'],
  ...['toolbar', 'tablist'],
]);

/** Words that a class or id is made of where the element stands around the article. */
const CLASS_WORDS: ReadonlySet<string> = new Set([
  ...['nav', 'navbar', 'navigation', 'menu', 'breadcrumb', 'breadcrumbs', 'sidebar', 'footer', 'share', 'sharing', 'social'],
  ...['related', 'recommended', 'recommendations', 'newsletter', 'subscribe', 'subscription', 'signup', 'comments', 'cookie'],
  ...['cookies', 'consent', 'advert', 'advertisement', 'ad', 'ads', 'promo', 'promotion', 'popup', 'modal', 'tags', 'paywall'],
  ...['toolbar', 'pagination', 'pager', 'skip', 'hidden', 'screenreader', 'trending', 'outbrain', 'taboola', 'caption'],
]);

/** Elements that end the paragraph before them and their own. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'center',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
    'fieldset',
    'figcaption',
  ],
  ...['figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'main', 'nav', 'ol', 'p'],
  ...['pre', 'section', 'summary', 'table', 'ul', 'caption', 'head', 'title'],
]);

export type Attributes = Readonly<Record<string, string>>;

/** Whether the element by itself stands around the article. */
export function isAround(name: string, { role }: Attributes): boolean {
  return AROUND.has(name) || (role !== undefined && ROLES.has(role.toLowerCase()));
}

/** Whether the element is not shown. */
export function isHidden(attributes: Attributes): boolean {
  return (
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style?.slice(0, 300) ?? '')
  );
}

/** Whether a class or id is, or begins or ends with, a word for what stands around an article. */
export function hasClutterClass(attributes: Attributes): boolean {
  for (const value of [attributes.class, attributes.id]) {
    if (!value) continue;
    for (const name of value.slice(0, 300).toLowerCase().split(/\s+/)) {
      const words = name.split(/[-_]+/);
      if (CLASS_WORDS.has(words[0]!) || CLASS_WORDS.has(words.at(-1)!)) return true;
    }
  }
  return false;
}
