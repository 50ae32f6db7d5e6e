type Thing = Readonly<Record<string, unknown>>;

const MAX_SCRIPTS = 30;
const MAX_LENGTH = 500_000;
const MAX_THINGS = 500;
const ARTICLE_TYPE = /(?:Article|NewsArticle|BlogPosting|Posting|Report|Review|Newsarticle)$/;

/** What schema.org JSON-LD says about the article of a page; everything in it is the page's word, unchecked. */
export interface LinkedArticle {
  readonly headline?: string;
  readonly published?: string;
  readonly language?: string;
  readonly live: boolean;
}

const text = (value: unknown): string | undefined => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first.trim() || undefined : undefined;
};
const language = (value: unknown): string | undefined =>
  text(value) ?? (typeof value === 'object' && value !== null ? text((value as Thing).alternateName) : undefined);
const types = (thing: Thing): readonly string[] => {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string');
};

/** All objects of a JSON-LD value, in arrays, in `@graph` and as `mainEntity`, up to a cap; never recursive. */
function things(value: unknown): readonly Thing[] {
  const found: Thing[] = [];
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < MAX_THINGS; i++) {
    const one = queue[i];
    if (Array.isArray(one)) queue.push(...one.slice(0, MAX_THINGS));
    else if (typeof one === 'object' && one !== null) {
      const thing = one as Thing;
      found.push(thing);
      queue.push(thing['@graph'], thing.mainEntity, thing.mainEntityOfPage);
    }
  }
  return found;
}

function parsed(source: string): unknown {
  if (source.length > MAX_LENGTH) return undefined;
  try {
    return JSON.parse(source.trim().replace(/^<!--|-->$/g, ''));
  } catch {
    try {
      // Raw line feeds inside strings are the commonest fault.
      return JSON.parse(source.replace(/\p{Cc}+/gu, ' '));
    } catch {
      return undefined;
    }
  }
}

/** The article that a document's JSON-LD describes, or undefined; broken or hostile data are passed over. */
export function linkedArticle(document: Document): LinkedArticle | undefined {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(0, MAX_SCRIPTS);
  for (const script of scripts) {
    for (const thing of things(parsed(script.textContent ?? ''))) {
      const kinds = types(thing);
      if (!kinds.some((kind) => ARTICLE_TYPE.test(kind))) continue;
      return {
        headline: text(thing.headline) ?? text(thing.name),
        published: text(thing.datePublished),
        language: language(thing.inLanguage),
        live: kinds.includes('LiveBlogPosting'),
      };
    }
  }
  return undefined;
}
