import { i18n } from '#i18n';

/** Gives the document the language and direction of the locale whose words it shows, and its title. */
export function setDocumentLanguage(title: string, root: HTMLElement = document.documentElement): void {
  root.lang = i18n.t('language.tag');
  root.dir = i18n.t('language.direction');
  root.ownerDocument.title = title;
}
