declare const MESSAGES: Readonly<Record<string, Readonly<Record<string, { readonly message: string }>>>>;

const locale = new URLSearchParams(location.search).get('lang') ?? 'en';
const words = MESSAGES[locale] ?? {};

/** The one part of the browser's extension interface that components use: the words, in the language that the address asks for. */
Object.assign(globalThis, {
  browser: {
    runtime: { id: 'gallery' },
    i18n: {
      getMessage: (name: string, values: string | string[] = []) =>
        (words[name]?.message ?? '').replace(/\$(\d)/g, (_, at) => [values].flat()[at - 1] ?? ''),
    },
  },
});
