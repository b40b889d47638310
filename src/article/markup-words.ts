/**
 * Words by which houses name things in their markup and addresses, in the languages that style sheets and
 * addresses are written in: data for the engines that look there. What a reader sees is named in the languages'
 * own files. A first letter that may be a capital is left out: to tell no case apart takes Chromium five times as
 * long.
 */

/** Parts of class names of a byline, in English, German and Spanish, French, Indonesian, Turkish, Scandinavian. */
export const BYLINE_CLASSES: readonly string[] =
  'yline yLine uthor eporter utor uteur enulis yazar orfatter kribent irma ignature'.split(' ');

/**
 * Words of class names and ids of a standfirst, in English, French, Spanish and Portuguese, Italian, German, Dutch, Turkish,
 * Vietnamese, Scandinavian, Czech and Slovak, Polish, Hungarian, Russian. They only count right under a headline.
 */
export const STANDFIRST_CLASSES: readonly string[] = (
  'standfirst subtitle sub-title subheadline subheading subhead dek deck lead lede excerpt summary synopsis ' +
  'intro description strapline tagline chapo chapeau bajada copete entradilla subtitulo subtit sommario occhiello spot ' +
  'catenaccio sottotitolo linha-fina resumo resumen sumario vorspann unterzeile inleiding ozet ' +
  'sapo ingress manchet perex opener zajawka alcim bevezeto anons sub_title article-sub teaser-text'
).split(' ');

/** Parts of the path of an author's own page, before a slash. */
export const AUTHOR_PATHS: readonly string[] = (
  'authors? reporters? writers? profiles? people staff contributors? columnists? by autor(?:en|es|e|i|ji|zy|ka)? ' +
  'auteurs? personne penulis redakteure? journalist(?:e|en|er|es|s)? giornalist[ai] firmas? columnistas? colunistas? ' +
  'redaktor(?:zy|i)? yazar(?:lar)? skribent(?:er)? toimittajat? szerzok? avtor[iy]? tac-gia signataires? redact(?:eurs?|ores)'
).split(' ');

/** Parts of the addresses of a house's rules for its readers, in the languages that addresses are written in. */
export const RULES_PATHS: readonly string[] = (
  'privacy terms-of terms_of termsof community-guidelines community_guidelines datenschutz nutzungsbedingungen ' +
  'privacidad aviso-legal mentions-legales confidentialite kebijakan-privasi syarat-ketentuan'
).split(' ');

/** Parts of the addresses where readers give money to a house or become its members, in the languages that addresses are written in. */
export const SUPPORT_PATHS: readonly string[] = (
  'donat(?:e|ions?) support(?:-us)? contribut(?:e|ions?) subscri(?:be|ptions?) memberships? spenden? unterstuetzen abo(?:nnement|nnieren)? ' +
  'don(?:s|ner)? soutenir suscri(?:bete|pcion(?:es)?) assin(?:e|atura) abbonati doneer steun stod donasi'
).split(' ');

/** Parts of class names and ids of a date, in English, Indonesian, Spanish, German and Scandinavian. */
export const DATE_CLASSES: readonly string[] =
  'publish date time waktu tanggal fecha datum info meta byline'.split(' ');

/** Parameters of an address that number the pages of an article. */
export const PAGE_PARAMETERS: readonly string[] =
  'page p pg pageno page_no halaman hal pagina seite sida strona stranica sayfa'.split(' ');
/** Parts of a path that do. */
export const PAGE_PATHS: readonly string[] = 'page halaman pagina seite sida strona sayfa'.split(
  ' ',
);

/** Names that begin so are, in every house's style sheets, those of readers' comments. */
export const COMMENT_BOX =
  /(?:^|\s)(?:(?:comments?|responses?|replies|discussion)(?:$|[\s_-]?(?:list|area|box|section|thread|wrap|body|text|s\b))|disqus)/iu;

/** What the services that ask for consent call their boxes, and the words that houses use for boxes of their own. */
export const CONSENT_BOX =
  /cookie|consent|gdpr|onetrust|didomi|usercentrics|cmplz|iubenda|tarteaucitron|truste|(?:^|[\s_-])cmp(?:$|[\s_\d-])/iu;

/**
 * Words in class names and ids that say what a box is for, in the English that style sheets are written in
 * everywhere; they only count for a small box after the text.
 */
export const TAIL_BOX =
  /author|byline|\bbio|profil|related|recommend|newsletter|promo|comment|footer|disclaim|about|teaser|donat|copyright|sign-?up/iu;

/** The same of boxes for subscribers and members: the wall before the rest of the text, or that rest itself. */
export const MEMBERS_BOX = /subscri|paywall|member|login|regist/iu;
