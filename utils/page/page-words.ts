/**
 * Words of `class`, `id` and `role` values that tell what a part of a page is for, in the languages of many news pages; a `*` stands
 * for any ending. General words only: no site is named here.
 */
const words = (list: string): RegExp => new RegExp(`^(?:${list.trim().replaceAll('*', '.*').replace(/\s+/g, '|')})$`);

/** Parts that surround an article: advertising, comments, related links, forms, notices. What holds links or labels alone needs no word. */
export const ASIDE_WORDS = words(`
  ad ads adv advert* adslot adbox adwrapper anuncio* anzeige* annonce* annons* werbung* publici* pub pubblicit* reklam* iklan quangcao
  comment comments comment[il]* commentai* comentari* kom+entar* yorum* reacties binhluan pinglun discussion respond disqus
  consent cookie* gdpr cmp privacy copyright disclaim* imprint footer* ticker
  nav navbar menu menus
  newsletter* nyhe[td]sbrev boletin* infolettre sign[iu][np] log[io]n register registration abonnieren cta
  related* relacion* correlat* verwandt* liees terkait ilgili gerelateerd relaterat powiazane
  recommend* recirc* readmore readnext readalso weiterlesen morefrom morenews morestories seealso
  most(?:read|popular|viewed) meistgelesen populaires trending popular*
  onward* linkbox crosslink* interlink
  share shares sharing shareb* sharet* social socials followers
  sidebar* rail rightrail rightcol aside
  popup popover tooltip
`);

/** As `ASIDE_WORDS`, but also met on the containers of articles: not minded where much of the text is inside. */
export const SOFT_ASIDE_WORDS = words(`
  author* autor* auteur* byline* bio biography banner* carousel* sponsor* promo promos promobox promotion* partner* affiliate*
  subscri* abonnement* suscri* assine offer offers donat* membership infobox factbox faktabox faktaboks faktaruta app download follow
  teaser* latest masthead tag tags topics modal overlay dialog poll polls quiz survey widget widgets rating feedback
  reactions opinions debate player credit credits
`);

/** Standfirst or lead of an article. */
export const LEAD_WORDS = words(`
  lead lede leadtext leadin standfirst dek deck subtitle* subtitulo subhead* subhed summar* sommario sommaire intro introduction introtext
  ingress manchet perex chapo chapeau entradilla bajada volanta copete strapline sapo teasertext vorspann occhiello excerpt abstract
  description synopsis tagline
`);

/** Caption of a picture or film. */
export const CAPTION_WORDS = words(`
  caption captions figcaption legend* leyenda bildunterschrift bildtext bildetekst billedtekst didascalia piedefoto epigrafe
  cutline imagecaption photocaption podpis popisek
`);

/** Names of who took a picture: no part of the caption. */
export const CREDIT_WORDS = words('credit credits copyright photographer source byline agency fotograf photocredit imagecredit');

/** Whole class names of text that is not shown. */
export const UNSEEN_NAMES = words('hidden hide invisible is-hidden u-hidden d-none display-none');

/** Words in class names of text that is for screen readers only. */
export const UNSEEN_WORDS = words('offscreen visuallyhidden visualhidden sronly srtext screenreader assistivetext');

/** First and second half of names such as "article-body", "entryContent": the container of the article's own text. */
export const BODY_WORDS = {
  of: words('artic* artik* artig* story entry post news content field nota noticia main text page detail cuerpo single'),
  what: words('body content text inhalt corpo corps cuerpo txt copy contents main'),
} as const;

/** How lines begin that lead to another article, in lower case. */
export const LEADS_ELSEWHERE = new RegExp(
  `^(?:${[
    '(?:also )?read(?: more| also| next|:)|also read|(?:related|more)(?::| on | from | stor| art| cov)|see (?:also|more)|(?:watch|listen)(?::| \\|)',
    "opinion:|tags?:|don[’']t miss|story continues|sign up|subscribe|click here|follow |lesen sie|lies auch|mehr (?:dazu|zum)|.{0,2}lire aussi|voir aussi",
    'le[ae]r? también|[lt]e puede|leia |veja |saiba mais|leggi anche|l[äeæ]s (?:mer|også|också)|czytaj |zobacz t|čtěte |читайте|подробнее',
    '(?:baca|simak)(?: juga|:)|(?:xem|đọc) thêm|lees (?:ook|meer)|διαβάστε |קראו |اقرأ |更多|相[关關]|延伸|【?関連|관련|(?:यह|ये) भी|อ่าน',
  ].join('|')})`,
);

/** Words of the lines at the end of an article that ask the reader for something, in lower case. */
export const ASKS_READER = new RegExp(
  [
    '\\S@\\S|newsletter|google news|whatsapp|follow us|sign up|subscribe|in touch with|for more stories like|all rights reserved|©|please bookmark|nyhe[td]sbrev',
    'abon(?:nieren|nez-vous)|folgen sie uns|suscríbete|síguenos|inscreva-se|iscriviti|подпи(?:шит|сывайт)есь|有料会員|公众号|[转轉][载載]|任[編编]|구독|재배포|ติดตาม',
  ].join('|'),
);
