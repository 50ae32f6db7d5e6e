/**
 * Words of `class`, `id` and `role` values that tell what a part of a page is for, in the languages of the news pages measured.
 * General words only: no site is named here.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Parts that surround an article: menus, advertising, comments, related links, forms, notices. */
export const ASIDE_WORDS = list(`
  ad ads adv advert adverts advertise advertisement advertisements advertising adslot adbox adunit adwrapper anuncio anuncios anzeige anzeigen
  annonce annonser annons werbung publicidad publicidade publicite pub pubblicita reklama reklam reklame iklan quangcao
  outbrain taboola copyright disclaimer imprint breadcrumb breadcrumbs breadcrumbtrail ticker marquee countdown
  comment comments commentlist commenting commentaire commentaires comentario comentarios commenti kommentar kommentare kommentarer
  kommentarfeld komentar komentarze komentare disqus discussion respond viafoura
  consent cookie cookies gdpr cmp privacy onetrust tcf
  footer footnav subfooter colophon topbar toolbar toolbox
  menu menus nav navi navbar navigation navigazione navegacion subnav offcanvas hamburger
  newsletter newsletters nyhetsbrev nyhedsbrev boletin boletines infolettre signup signin login logon register registration
  abonnieren cta appstore
  related relateds relatedlinks relatedcontent relatedposts relatedarticles relacionadas relacionados relacionado relacionada relaciones
  correlati correlate verwandt verwandte weiterlesen liees lies terkait berkaitan lienquan recommend recommended recommendation
  recommendations recommender recirc recirculation recommends readmore readnext readalso morefrom morenews morestories moreon seealso
  mostread mostpopular mostviewed meistgelesen populaires trending popular popularne upnext nextarticle nextup
  teaserlist onward onwards linkbox linklist crosslink crosslinks interlink
  share shares sharing sharebar sharebox sharetools sharedaddy addthis addtoany social socials socialshare socialmedia compartir
  compartilhar condividi partage partager teilen udostepnij sdilet followus followers
  sidebar sidebars siderail rightrail rail rightcol aside sidecolumn
  skiplink pagination pager paginacion paginator tagcloud taglist keywords schlagworte etiquetas
  popup popover tooltip toast snackbar printonly onlyprint playlist
`);

/** As `ASIDE_WORDS`, but also met on the containers of articles: not minded where much of the text is inside. */
export const SOFT_ASIDE_WORDS = list(`
  author authors autor autoren auteur autore autori byline bylines bio biography banner billboard carousel slider swiper
  sponsor sponsored sponsors promo promos promotion promotions promotional promobox partner partners affiliate affiliates
  subscribe subscription subscriptions abonnement suscripcion assine offer offers donate donation donations membership app download
  teaser teasers latest masthead follow skip tag tags tagged topics temas themen modal overlay lightbox dropdown dialog
  poll polls quiz survey widget widgets calculator games horoscope weather rating ratings feedback vote reactions opinions debate
  player videoplayer audioplayer credit credits
`);

/** Standfirst or lead of an article. */
export const LEAD_WORDS = list(`
  lead lede leadtext leadin leading standfirst dek deck subtitle subtitulo subheadline subhead subheading subhed summary summaries sommario
  sommaire intro introduction introtext ingress manchet perex chapo chapeau entradilla bajada volanta copete strapline sapo teasertext vorspann
  occhiello excerpt abstract description synopsis tagline drophead lid
`);

/** Caption of a picture or film. */
export const CAPTION_WORDS = list(`
  caption captions figcaption legend legende leyenda bildunterschrift bildtext bildetekst billedtekst didascalia pieddephoto piedefoto epigrafe
  cutline imagecaption photocaption caput podpis popisek
`);

/** Names of who took a picture: no part of the caption. */
export const CREDIT_WORDS = list('credit credits copyright photographer source byline agency fotograf photocredit imagecredit');

/** Whole class names of text that is not shown. */
export const UNSEEN_NAMES = list('hidden hide invisible is-hidden u-hidden d-none display-none');

/** Words in class names of text that is for screen readers only. */
export const UNSEEN_WORDS = list('offscreen visuallyhidden visualhidden sronly srtext screenreader assistivetext');

/** First and second half of names such as "article-body", "entryContent": the container of the article's own text. */
export const BODY_WORDS = {
  of: list(
    'article artikel articulo artigo articolo story entry post news content nota noticia main text page detail cuerpo single',
  ),
  what: list('body content text inhalt corpo corps cuerpo txt copy contents main'),
} as const;

/** Openings of lines that lead to another article, in lower case. */
export const LEADS_ELSEWHERE = [
  'read more',
  'read also',
  'also read',
  'read next',
  'read:',
  'related:',
  'related stories',
  'related articles',
  'related coverage',
  'more:',
  'more on ',
  'more from ',
  'see also',
  'see more',
  'watch:',
  'watch |',
  'listen:',
  'opinion:',
  'don’t miss',
  "don't miss",
  'recommended',
  'up next',
  'story continues',
  'sign up',
  'subscribe',
  'click here',
  'follow us',
  'follow ',
  'download ',
  'get the latest',
  'stay informed',
  'lesen sie',
  'mehr zum thema',
  'lies auch',
  'auch interessant',
  'mehr dazu',
  'weitere artikel',
  'zum thema',
  'lire aussi',
  'à lire aussi',
  'a lire aussi',
  'voir aussi',
  'sur le même sujet',
  'lee también',
  'leer también',
  'lea también',
  'te puede interesar',
  'le puede interesar',
  'más información',
  'también te puede',
  'ver también',
  'leia também',
  'leia mais',
  'veja também',
  'saiba mais',
  'leggi anche',
  'guarda anche',
  'approfondisci',
  'läs mer',
  'läs också',
  'läs även',
  'les også',
  'les mer',
  'læs også',
  'læs mere',
  'czytaj także',
  'czytaj też',
  'czytaj więcej',
  'zobacz także',
  'zobacz też',
  'čtěte také',
  'čtěte i',
  'mohlo by vás',
  'читайте также',
  'читайте:',
  'подробнее',
  'baca juga',
  'baca:',
  'simak juga',
  'ayrıca oku',
  'xem thêm',
  'đọc thêm',
  'lees ook',
  'lees meer',
  'اقرأ أيضا',
  'اقرأ أيضاً',
  'اقرأ المزيد',
  '相关阅读',
  '相关新闻',
  '延伸阅读',
  '更多',
  '関連記事',
  '【関連',
  '관련기사',
  'यह भी पढ़ें',
  'ये भी पढ़ें',
] as const;

/** Words of the lines at the end of an article that ask the reader for something, in lower case. */
export const ASKS_READER = [
  'newsletter',
  'google news',
  'whatsapp channel',
  'whatsapp-kanal',
  'canal de whatsapp',
  'chaîne whatsapp',
  'follow us',
  'sign up',
  'subscribe',
  'get in touch with',
  'for more stories like this',
  'all rights reserved',
  '©',
  'please bookmark',
  'nyhetsbrev',
  'nyhedsbrev',
  'abonnieren sie',
  'folgen sie uns',
  'abonnez-vous',
  'suscríbete',
  'síguenos',
  'inscreva-se',
  'iscriviti',
  'подпишитесь',
  'подписывайтесь',
  'berlangganan',
  'abone ol',
  '会員登録',
  '有料会員',
  '扫码',
  '微信公众号',
  '責任編輯',
  '责任编辑',
  '구독',
] as const;
