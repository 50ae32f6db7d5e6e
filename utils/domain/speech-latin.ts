import type { SpeechWords } from './speech-words';

/** English, Spanish, French, German and Portuguese. */
export const LATIN_SPEECH: Readonly<Record<string, SpeechWords>> = {
  en: {
    reach: 24,
    small: 'the|of|and|to|was|is|it|that|with|for|by|on|its|has|have|had|were',
    denial: `deny|denies|denied|denying|denial|denials|reject|rejects|rejected|rejecting|refute*|rebuts|rebutted|dismissed|dismisses|dismissing|disputes|disputed|repudiat*
      |not true|untrue|false|fiction|invented|trumped up|groundless|baseless|unfounded|without foundation|slander*|smear*|fabricat*|out of thin air|nothing of the kind|fake|hoax|absurd|ridiculous|preposterous|rumor|rumors|rumour|rumours|a lie|lies|the lie|is lying|had no information on|have no information on|no such
      |nothing to do with|no interest in|no intention of|no part in|no role in|no knowledge of|nonsense`,
    charge: `accuse|accuses|accused|accusing|alleges|alleging|alleged that|alleged in|alleged on|blames|blamed|blaming|charged with|charges that|charged that|indicts|indicted|denounc*
      |suspects|is suspected|was suspected|were suspected|are suspected|faults|faulted|pointed the finger|points the finger`,
    blame: `accused of|accused by|allegation*|accusation*|charges of|charge of|claims that|claims of|suspicion*|alleged`,
    proof: 'evidence of|evidence that|evidence to|evidence for|evidence|proof that|proof of|indication that|sign that',
    deed: `interfere*|interfering|meddl*|hack*|attack*|supply|supplied|supplies|send|sent|arm|armed|provide*|steal*|stole*|spy|spied|spread|spreads|order|ordered|supported
      |seek|sought|seeks|target|targeted|use|used|violate*|engage*|involved|behind|attempt*|influence|influenced|commit|committed|conduct|conducted|aided|fund*|intend|harm|harmed|kill|killed|bomb|bombed|fired|shelled|export*|sway|act for|acts for|plot*|collud*|leak*`,
    answer: `comment|comments|commenting|commented|respond|responded|responding|reply|replied|answer|answered|elaborate|confirm|confirmed|be drawn|rule out|ruled out
      |discuss|say whether|say if|say what|say how|speculate`,
    pledge:
      'pledge to|pledges to|pledges that|pledged|promise to|promise that|promises to|promises that|promised|vow to|vows|vowed|undertook to|commits to|committed to|guaranteed|guarantees that|assured|gave assurances|swore to',
    ask: 'asked whether|asked if|asked why|asked how|asked what|asked who|asks whether|asks if|wondered|wonders whether',
    say: `said|says|say|told|tells|according to|stated|states|declared|declares|added|insisted|insists|maintains|maintained|argued|argues|claimed|claims|announced|stressed|noted|wrote|explained
      |called|asserted|asserts|warned|warns|acknowledged|conceded|suggested|suggests|confirmed|confirms|explains|replied|in the words of|condemned|condemns|reported|reiterated|testified|remarked|observed`,
    not: `not|no|nor|neither|without|didn't|doesn't|don't|hasn't|haven't|hadn't|isn't|wasn't|couldn't|cannot|can't|nobody|no one|none|nothing|hardly|stopped short of`,
    future: "will not|would not|won't|wouldn't|shall not|will never|would never",
    never: 'never|neither|in no way|by no means',
    refuse: 'refuse|refuses|refused|refusing|decline|declines|declined|declining|unable to|failed to|avoided|dodged|sidestepped',
    none: `blame game|so called|claimed responsibility|be independently confirmed|be confirmed|immediately confirm|charged particles|armed forces|armed men|armed group*|armed wing|send off
      |attack on|attacks on|attacked by|false flag|false start|false alarm|not clear|not only|no longer|no doubt`,
  },
  es: {
    reach: 16,
    small: 'el|los|las|del|y|en|por|una|con|se|su|fue|al|lo|que|la',
    denial: `niega|niegan|negó|negaron|negado|negando|negar|desmiente|desmienten|desmintió|desmintieron|desmentido|desmentir|rechaza|rechazan|rechazó|rechazaron|rechazado|rechazar|refuta*|refutó
      |infundad*|sin fundamento|falso|falsa|falsas|falsos|calumni*|difamaci*|invención|inventad*|patraña*|montaje|bulo|bulos|rumores|mentira|mentiras|nada que ver|ajeno a|no tiene interés`,
    charge: `acusa|acusan|acusó|acusaron|acusado|acusada|acusados|acusadas|acusando|acusar|denuncia|denuncian|denunció|denunciaron|denunciado|culpa a|culpa al|culpan|culpó|culparon|achaca*|achacó|imputad*|imputa|imputó
      |responsabiliz*|reprocha*|reprochó|señala a`,
    blame:
      'acusación|acusaciones|acusado de|acusada de|acusados de|alegaciones|sospecha|sospechas|denuncias|presunto intento|supuesto intento',
    proof: 'prueba de|pruebas de|prueba|pruebas|evidencia|evidencias|indicios',
    deed: `interfer*|interfier*|injer*|entromet*|suministr*|envió|enviado|enviar|envía|ataca|atacó|atacado|espió|espiado|robó|robado|apoya|apoyó|financ*|busca|interviene|intervin*|intervenido|participó|participado
      |participa|tuvo|ordenó|provee|proveyó|usó|utilizó|intent*|influir|manipul*|mató|exportó`,
    answer: `comentar|comentario|comentarios|comentó|responder|respondió|respondieron|responde|contestar|contestó|pronunciarse|confirmó|confirmar|confirma|confirmado|aclarar|aclaró|valorar`,
    pledge: `promete|prometen|prometió|prometieron|prometido|se compromete|se comprometen|se comprometió|se comprometieron|comprometido a|compromiso de|garantiza|garantizó|garantizaron|juró|aseguró que no volver*`,
    ask: 'preguntó si|preguntaron si|preguntó por qué|preguntaron por qué|preguntó qué|preguntó cómo|pregunta si|se pregunta',
    say: `dijo|dice|dicen|dijeron|dicho|según|afirma|afirmó|afirmaron|declara|declaró|declararon|aseguró|asegura|aseguraron|sostiene|sostuvo|señaló|añadió|agregó|explicó|indicó|manifestó|insistió|subrayó|anunció|informó|calificó|expresó|recalcó|condena|condenó|condenaron|advirtió|advierte|respondió|contestó|contestaron|respondieron|confirmó|reconoció|admitió|lamentó|de acuerdo con`,
    not: 'no|ni|sin|nadie|tampoco|ningún|ninguna|nada',
    future: 'no va a|no iba a',
    never: 'nunca|jamás|en ningún momento',
    refuse:
      'declinó|declina|declinaron|rehusó|rehúsa|rehusaron|evitó|evita|evitaron|se negó a|se negaron a|se niega a|se niegan a|rechazó|eludió|no quiso',
    none: 'no solo|no sólo|culpa suya|sin duda|falsa alarma',
  },
  fr: {
    reach: 26,
    small: 'le|les|des|du|est|et|dans|pour|une|un|au|aux|que|a|ont|sur|l|d|la',
    denial: `nie|nient|niait|nié|niant|nier|dément|démentent|démenti|démentir|démentant|démentis|rejette|rejettent|rejeté|rejetant|rejeter|réfute|réfutent|réfuté|réfutant|réfuter|conteste|contesté|contestent
      |récuse|récusé|mise en scène|rumeur|rumeurs|infondé*|sans fondement|dénué* de fondement|faux|fausses|mensonge|mensonges|mensonger*|calomni*|diffamat*|inventé de toutes pièces|pure invention|affabulation|rien à voir avec|balaie|balayé`,
    charge: `accuse|accusent|accusé|accusée|accusés|accusées|accusant|accuser|dénonce|dénoncent|dénoncé|dénonçant|reproche|reprochent|reproché|impute|imputé|imputent|inculpé*|mis en examen|mise en examen
      |blâme|soupçonne|soupçonné|soupçonnent|pointe du doigt|met en cause|incrimine*|tient pour responsable`,
    blame:
      'accusation|accusations|allégation|allégations|accusé de|accusée de|accusés de|soupçon|soupçons|mise en cause|mises en cause|reproches',
    proof: 'preuve|preuves|élément probant|indice|indices',
    deed: `ingér*|immisc*|mêlé*|interfér*|intervien*|intervenu*|attaqu*|fourni*|envoy*|vol|volé*|espionn*|sout*|financ*|cherch*|livr*|particip*|impliqué*|utilisé*|ordonné*|tenté*|tentative*|influenc*|tué*|export*`,
    answer: `commenter|commentaire|commentaires|commenté|répondre|répondu|réponse|réagir|réagi|s'exprimer|se prononcer|donné suite|confirmer|confirmé|confirme|préciser|précisé`,
    pledge: `promet|promettent|promis|promettant|s'engage à|s'engagent à|s'est engagé*|se sont engagé*|engagement de|garanti|garantit|jure|juré|assurance que`,
    ask: 'demandé si|demande si|demandent si|demandé pourquoi|demandé comment|se demande',
    say: `dit|disent|disait|a déclaré|déclare|déclarent|déclaré|selon|d'après|affirme|affirment|affirmé|assure|assuré|assurent|estime|estimé|explique|expliqué|ajoute|ajouté|souligne|souligné|indique|indiqué|soutient|soutenu
      |annonce|annoncé|précise|insiste|insisté|confié|rappelle|rappelé|répété|qualifie|qualifié|condamne|condamné|a averti|reconnaît|reconnu|a répondu|écrit|rapporte|rapporté`,
    not: 'ne|n|ni|sans|aucun|aucune|pas de|nul|personne',
    future: "ne va pas|n'allait pas",
    never: 'jamais|en aucun cas|nullement',
    refuse: 'refuse|refusé|refusent|refusant|décline|décliné|déclinent|évité|évite|esquivé',
    none: 'sans doute|non seulement|faux pas',
  },
  de: {
    reach: 24,
    back: 40,
    small: 'der|die|das|und|den|dem|ein|eine|ist|nicht|von|sich|auf|für|im|zu',
    denial: `bestreitet|bestreiten|bestritt|bestritten|dementiert|dementieren|dementierte|dementierten|dementi|leugnet|leugnen|leugnete|geleugnet|verneint|verneinte|widerspricht|widersprach|zurückgewiesen|zurückweis*|zurückwies*
      |zurückzuweisen|weist/wies/weisen/wiesen … zurück|streitet/stritt/streiten … ab|haltlos*|unbegründet*|grundlos*|aus der luft gegriffen|falsch|unwahr*|verleumd*|erfunden|erfindung|lüge|lügen|gerücht|gerüchte|inszeniert|abwegig|absurd
      |nichts zu tun|kein interesse`,
    charge: `beschuldig*|bezichtig*|wirft/werfen/warf/warfen … vor|vorgeworfen|vorwirft|vorwarf|klagt/klagen … an|angeklagt|prangert/prangerte … an|kritisiert … scharf|unterstell*|verdächtig*|geißelt
      |macht/machte/machen/machten … verantwortlich|gibt/gab … die Schuld`,
    blame: 'vorwurf|vorwürfe|vorwürfen|anschuldigung*|beschuldigung*|verdacht|anklage|mutmaßlich*',
    proof: 'beweis|beweise|beweisen|beleg|belege|hinweise auf|anzeichen',
    deed: `einmisch*|eingemischt|mischt|mischte|angegriffen|greift|griff|geliefert|liefert|lieferte|geschickt|gestohlen|stiehlt|spioniert|unterstützt|finanziert|beteiligt|befohlen|benutzt|eingesetzt|versuch*|beeinfluss*|einflussnahme|verbreitet|getötet`,
    answer: `äußern|äußerte|geäußert|kommentieren|kommentierte|kommentar|antworten|antwortete|geantwortet|beantworten|beantwortete|reagierte|reagierten|reagiert|stellung nehmen|stellungnahme|bestätigt|bestätigte|bestätigen`,
    pledge: `versprach|verspricht|versprechen|versprachen|versprochen|zugesagt|zusagte|sagt/sagte/sagten … zu|verpflichtet sich|verpflichtete sich|verpflichteten sich|gelobt|gelobte|schwor|garantiert|zugesichert|sichert/sicherte … zu`,
    ask: 'fragte ob|fragten ob|fragt ob|fragte|fragten|fragt sich|wollte wissen|wollten wissen',
    say: `sagte|sagt|sagten|laut|zufolge|nach angaben|erklärte|erklärt|erklärten|betonte|betont|beteuerte|beteuert|behauptet|behauptete|teilte … mit|so der|nannte|nennt|bezeichnete|fügte|meinte|meint|schrieb|schreibt|warnte|warnt|verurteilte|räumte … ein|antwortete|gab/gibt … zu|nach worten|bestätigte|versicherte
      |berichtete|berichtet|hieß es|heißt es`,
    not: 'nicht|kein|keine|keinen|keiner|keinerlei|weder|noch|ohne|niemand',
    future: 'werde/werden/wird/würde … nicht',
    never: 'nie|niemals|zu keiner zeit|in keiner weise',
    refuse: 'lehnt/lehnte/lehnten … ab|weigert sich|weigerte sich|weigerten sich|verweiger*|vermied|wich … aus',
    none: 'nicht nur|noch immer|immer noch|laut werden',
  },
  pt: {
    reach: 16,
    small: 'o|os|do|da|dos|das|em|um|uma|com|ao|no|na|pelo|pela|e|que|são|foi|para',
    denial: `nega|negam|negou|negaram|negado|negar|desmente|desmentem|desmentiu|desmentiram|desmentir|rejeita|rejeitam|rejeitou|rejeitaram|refuta|refutou|refutaram|rebateu|contesta|contestou|infundad*|sem fundamento
      |falso|falsa|falsas|calúnia*|difamação|invenção|inventad*|mentira|mentiras|nada a ver`,
    charge: `acusa|acusam|acusou|acusaram|acusado|acusada|acusados|acusadas|acusar|denuncia|denunciam|denunciou|denunciaram|culpa o|culpa a|culpou|culpam|culparam|responsabiliz*|indiciad*|atribui`,
    blame: 'acusação|acusações|acusado de|alegações|suspeita|suspeitas|denúncias|suposta tentativa',
    proof: 'prova|provas|evidência|evidências|indícios',
    deed: 'interfer*|intrometeu*|forneceu|fornece|fornecido|enviou|envia|enviado|atacou|atacado|espionou|roubou|apoia|apoiou|financiou|participou|participa|ordenou|usou|tentou|tentativa*|influenciar|buscou|busca|matou',
    answer:
      'comentar|comentário|comentários|comentou|responder|respondeu|responderam|pronunciar|se manifestou|se manifestar|confirmou|confirmar|confirma',
    pledge:
      'promete|prometem|prometeu|prometeram|prometido|se compromete|se comprometeu|se comprometeram|comprometeu-se|comprometeram-se|compromisso de|garantiu|garante|garantiram|jurou',
    ask: 'perguntou se|perguntaram se|perguntou por que|pergunta se|questionou se',
    say: `disse|diz|dizem|disseram|segundo|de acordo com|afirma|afirmou|afirmaram|declara|declarou|declararam|acrescentou|explicou|informou|contou|ressaltou|sustenta|sustentou|insistiu|anunciou|chamou|assegurou|condena|condenou|alertou|respondeu|admitiu`,
    not: 'não|nem|sem|ninguém|nenhum|nenhuma|tampouco',
    future: 'não vai|não iria',
    never: 'nunca|jamais|em nenhum momento',
    refuse: 'recusou|recusa|recusaram|se recusou|recusou-se|evitou|negou-se a|se negou a',
    none: 'não só|sem dúvida',
  },
};
