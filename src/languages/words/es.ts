import type { LanguageSignals, LanguageWords } from '../language';
import type { InterruptionWords } from '../sections/interruptions';

export const signals: LanguageSignals = {
  tag: 'es',
  charactersPerMinute: 1025,

  detection: {
    script: 'Latn',
    letters: 'áéíóúñü¿¡',
    words:
      'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está nos durante ante según tras han donde',
  },
};

export const interruptions: InterruptionWords = {
  related:
    'lea también|lea además|lea más|lea aquí|lea|leé también|leé más|lee también|lee además|lee más|lee aquí|leer también|leer más|leer mas|leer además|leer artículo completo|además lea|puedes leer|puede leer|seguir leyendo|sigue leyendo|siga leyendo|ver también|ver además|ver más|vea también|vea además|vea más|mira también|mirá también|mire también|le puede interesar|te puede interesar|le recomendamos|te recomendamos|te recomendamos leer|también te puede interesar|te podría interesar|podría interesarte|puede interesarte|quizás te interese|más información|más sobre|más en|más noticias|más leído|más leídas|lo más leído|las más leídas|lo más visto|lo más|noticia relacionada|noticias relacionadas|nota relacionada|notas relacionadas|artículos relacionados|artículo relacionado|contenido relacionado|temas relacionados|relacionados|relacionadas|relacionado|no te pierdas|no se pierda|entérate|conoce más|conozca más|descubre más|consulte|últimas noticias|lo último|recomendados|recomendadas|recomendado|destacados|otras noticias|etiquetas|temas|tags|archivado en|en este artículo|temas de la nota|sobre la firma|en esta nota|también lee|antecedentes|de interés|sobre este tema|recomendamos|lectura recomendada|ver nota completa|contexto|seguí leyendo|seguir leyendo en',
  advert:
    'publicidad|anuncio|anuncios|anuncio publicitario|contenido patrocinado|patrocinado|contenido promocionado|continúa después de la publicidad|sigue después de la publicidad|la nota continúa después de la publicidad|continuar leyendo|espacio publicitario|pauta|publicidad - sigue leyendo|publicidad. desplázate para seguir leyendo|advertisement|la noticia continúa después de este anuncio|saltar publicidad|cerrar publicidad|contenido pagado|publirreportaje|la nota sigue después de la publicidad|la nota continúa abajo',
  newsletter:
    'newsletter|newsletters|boletín|boletines|suscríbete|suscríbase|suscribite|suscribirse|regístrate|regístrese|recibe|reciba|recibí|recibir|apúntate|inscríbete|tu correo|correo electrónico|su correo|dejanos tu mail|suscribite para comentar|hazte socio|hazte socia|apoya|hacete socio|el boletín|dona|haz una donación|apoya el periodismo|hazte suscriptor|puedes seguir a|suscríbete a nuestro boletín|suscríbete a nuestra newsletter|suscríbase a nuestro boletín|recibe en tu correo|recibí en tu correo|recibe cada mañana en|es necesario activar javascript|por favor activa javascript',
  follow:
    'sigue|síguenos|siga|sigue las noticias|síganos|seguinos|seguí|únete|únase|unite|descarga|descargue|mantente|manténgase|agréganos|encuentra|haz clic|haga clic|suscríbete|suscribite|entra|te invitamos|infórmate|forma parte|ya puedes|accede|activa|recuerda|agrega',
  share:
    'compartir|comparte|compartir en|compartí|copiar enlace|copiar link|enlace copiado|imprimir|enviar|enviar por correo|guardar|guardar noticia|comparte esta noticia|compartir noticia|compartir artículo|comparta|compartilo|escuchar',
  pager: 'página|página #|página # de #|siguiente|anterior|# de #|página siguiente|ver todo',
  video:
    'video|vídeo|videos|ver video|mira el video|mirá el video|ver vídeo|vea el video|el video|en video|escuchar|escucha|escuchá|galería|fotos|fotogalería|en imágenes|podcast|en vivo',
  tool: 'ampliar|ampliar imagen|agrandar|ver imagen|cerrar|ir al contenido|volver arriba|escuchar artículo|guardar artículo|tamaño de letra|traducir|reportar un error|reporta un error|cargando|mostrar más|ver comentarios|cargar más|reproducir|tiempo de lectura|min de lectura|iniciar sesión|ingresar|menú|buscar|pausar|ocultar|ver todas las fotos|ver fotos|ver # fotos|ver las # fotos|# fotos|ver galería|ver galería de fotos|ver esta imagen|ver esta foto|ver foto|ver imagen completa|ver imagen ampliada|ver a tamaño completo|ver en tamaño completo|ampliar foto|ampliar la imagen|ampliar la foto|clic para ampliar|haz clic para ampliar|haga clic para ampliar|pulsa para ampliar|toca para ampliar|abrir imagen|mostrar imagen',
  comments:
    'comentarios|comentar|deja un comentario|dejar un comentario|# comentarios|ver comentarios|escribe tu comentario|tu opinión|deja tu comentario|comentá|cancelar la respuesta|ingresar para comentar',
  asks: 'te ha parecido interesante este artículo|te ha parecido interesante esta noticia|te ha parecido útil|te pareció útil|te pareció interesante|le pareció interesante este artículo|le ha parecido interesante|te ha gustado este artículo|te ha gustado esta noticia|te ha gustado el artículo|te gustó este artículo|te gustó esta nota|te gustó esta noticia|te gustó la nota|le gustó este artículo|le ha gustado este artículo|te ha resultado útil|te ha resultado interesante|te resultó útil|te resultó interesante|te ha sido útil|te sirvió esta nota|te sirvió este artículo|fue útil este artículo|ha sido útil este artículo|este artículo te ha sido útil|este artículo te fue útil|qué te ha parecido este artículo|qué te ha parecido esta noticia|qué te pareció este artículo|qué te pareció esta nota|qué opinas de este artículo|encontraste un error|encontró un error|has encontrado un error|ha encontrado un error|has visto un error|has detectado un error|viste algún error',
  boilerplate:
    'cuéntanos en los comentarios|déjanos tu comentario|déjanos tu opinión|dinos qué opinas en los comentarios|todos los derechos reservados|derechos reservados|prohibida la reproducción|prohibida su reproducción|copyright ©|reproducción total o parcial|queda prohibida|este artículo fue publicado|este contenido fue|the trust project|si tienes algún dato|nota original|con información de|gracias por leer|aviso legal|depósito legal|las opiniones expresadas|el contenido de este artículo es responsabilidad',
  credit:
    'sobre el autor|sobre el periodista|sobre la periodista|sobre el editor|sobre la autora|acerca del autor|por|foto|fotos|fuente|fuentes|redacción|autor|autora|texto|imagen|créditos|crédito|edición|fotografía|periodista|editor|imágenes|video|foto de portada|traducción|contacto de prensa|contacto para prensa|contacto para medios|contacto de medios',
  paywall:
    'contenido exclusivo para suscriptores|exclusivo para suscriptores|solo para suscriptores|suscríbete para seguir leyendo|para seguir leyendo|este contenido es exclusivo|ya eres suscriptor|regístrate para seguir leyendo|inicia sesión para seguir|para leer el resto|accede al contenido completo|lee sin límites',
  byline:
    'por|de|escrito por|texto|redacción|autor|autora|periodista|una entrevista de|anónimo|equipo|redactor|redactora|corresponsal|por la redacción|publicado por|edición impresa|edición digital|enviado especial|enviada especial|especial|columnista|análisis de|opinión de|reportera|reportero',
  dated:
    'publicado|publicado el|publicada|actualizado|actualizado el|actualizada|fecha|última actualización|creado|modificado|el',
  kickers:
    'exclusiva|exclusivo|en exclusiva|última hora|urgente|alerta|en vivo|en directo|directo|minuto a minuto|actualización|actualizado|video|vídeo|videos|vídeos|fotos|en imágenes|opinión|análisis|entrevista|perfil|crítica|reseña|columna|editorial|tribuna|investigación|reportaje|crónica|verificación|obituario|podcast|infografía|comunicado|encuesta',
  datelines:
    'ciudad de méxico|cdmx|guadalajara|puebla|veracruz|oaxaca|toluca|querétaro|tegucigalpa|san pedro sula|san salvador|san josé|ciudad de panamá|ciudad de guatemala|santo domingo|la habana|san juan|barranquilla|medellín|cali|cartagena|bucaramanga|quito|guayaquil|cuenca|arequipa|trujillo|cusco|santa cruz|cochabamba|sucre|el alto|santiago|valparaíso|concepción|buenos aires|córdoba|rosario|mendoza|maracaibo|valencia|barcelona|sevilla|zaragoza|málaga|bilbao|murcia|valladolid|vigo|gijón|oviedo|pamplona|san sebastián|santander|toledo|alicante|granada|palma|las palmas de gran canaria|santa cruz de tenerife|washington|nueva york|miami|londres|parís|berlín|bruselas|roma|moscú|kiev|pekín|tokio|ginebra|jerusalén|teherán|río de janeiro|brasilia|ciudad del vaticano|lisboa',
  joins: 'y|e|con',
  corrected:
    'corrección|fe de errores|fe de erratas|aclaración|nota de la redacción|nota del editor|actualización|una versión anterior de',
  cookies: 'cookie|galletas informáticas',
};

export const words: LanguageWords = {
  sentences: {
    abbreviations:
      'sra sr Srta Dr Dra D Dª Prof Lic Ing Arq Gral Gob Pdte Mons Fr Sto Sta Av Avda C núm no nº pág págs art vol cap aprox p.ej Ud Uds Vd Excmo Excma Cnel Ten tel Jr',
    mayEnd: 'etc EE.UU EE UU S.A a.C d.C a.m p.m cía Cía',
  },

  quotation: {
    marks: '«» “” ""',
    dialogue: 'dash',
    subject: 'around',
    passiveLeads: 'sido|es|son|fue|fueron|era|eran|siendo',
    agents: 'por',
    adverbEndings: 'mente',
    subjectAfterOblique: true,
    subjectless: true,
    verbEndings: { they: 'an|en|on' },
    documentPrepositions: 'desde|en',
    occasions:
      'principio|inicio|comienzo|primer|hora|semana|mes|año|años|lugar|balcón|estrado|tribuna|calle|cárcel|hospital|cama|plaza|avión|extranjero|interior|ventana|reunión|entrevista|encuentro|visita|acto|rueda|comparecencia|ceremonia|inauguración',
    nounLike: 'cita|citas|alerta|cuenta|pregunta|denuncia|demanda|muestra',
    verbs:
      'calificad*o,a,os,as|tildad*o,a,os,as|tachad*o,a,os,as|descrit*o,a,os,as|definid*o,a,os,as|reafirm*ó,a,an,aron,ado|signific*ó|valor*ó,a,aron|coincid*ió,e,en,ieron,ido|remat*ó,a,aron|deja+n claro|dejó claro|dejaron claro|dejado claro|desvel*ó,a,aron,ado|atribuy*ó,e,en,eron|comunic*ó,a,aron,ado|relat*ó,a,aron,ado|sentenci*ó,a|zanj*ó,a|vaticin*ó,a|matiz*ó,a,aron|explicaba+n|señalaba+n|apuntaba+n|indicaba+n|destacaba+n|recalcaba+n|subrayaba+n|insistía+n|añadía+n|advertía+n|recordaba+n|comentaba+n|lamentaba+n|denunciaba+n|reconocía+n|admitía+n|confesaba+n|preguntaba+n|relataba+n|concluía+n|sostenía+n|manifestaba+n|declaraba+n|escribía+n|respondía+n|contestaba+n|agregaba+n|reiteraba+n|revelaba+n|decían|dijo|dijeron|dice+n|dicho|decía|diciendo|afirm*ó,a,an,aron,ado,aba,ando|asegur*ó,a,an,aron,ado,ando|explic*ó,a,an,aron,ado,ando|señal*ó,a,an,aron,ado,ando|añad*ió,e,en,ieron,ido,iendo|indic*ó,a,an,aron,ado,ando|declar*ó,a,an,aron,ado|manifest*ó,aron,ado|manifiesta+n|sostuvo|sostiene+n|sostuvieron|sostenido|subray*ó,a,an,aron,ado|recalc*ó,a,aron,ado|apunt*ó,a,an,aron,ado|destac*ó,a,an,aron,ado|advirt*ió,ieron|advierte+n|advertido|insist*ió,e,en,ido|reiter*ó,a,an,ado|lament*ó,a,an,ado|denunci*ó,a,an,aron,ado|confes*ó,ado|confiesa|espet*ó|agreg*ó,a,aron,ado|expres*ó,a,aron,ado|puntualiz*ó,a,ado|coment*ó,a,an,aron,ado|respond*ió,e,ieron,ido|contest*ó,a|pregunt*ó,a,aron|escrib*ió,e,ieron|escrito|revel*ó,a,aron,ado|reconoc*ió,e,en,ieron,ido|admit*ió,e,ido|record*ó,ado|recuerda+n|cont*ó,ado|cuenta+n|concluy*ó,e,eron|precis*ó,a,aron,ado|avis*ó,a|critic*ó,a,aron,ado|acus*ó,a,ado|anunci*ó,a,aron,ado|inform*ó,a,aron,ado|confirm*ó,a,aron,ado|report*ó,a,aron|argument*ó,a|opin*ó,a,an|consider*ó,a,an,ado|estim*ó,a,an|pide|exig*ió,e|neg*ó,ado|niega|aclar*ó,a,aron|detall*ó,a,aron|public*ó,a|cit*ó,a|calific*ó,a|describ*ió,e|apostill*ó,a|remach*ó,a|cree+n|creía|piensa+n|sugiere+n|sugirió|muestra+n|mostró|promete|tuite*ó|aleg*ó,a,an|celebr*ó,a,ado|recit*ó|prosigu*ió,e|continu*ó|bromeó|ironizó|deslizó|resum*ió,e|justific*ó,a,ado|defend*ió,ido|defiende+n|descart*ó,a,ado|aventur*ó|reclam*ó,a,an|alert*ó,a,an,ado|ratific*ó,a,ado|garantiz*ó,a,ado|promet*ió|augur*ó,a|reprochó|replicó|rebatió|razonó|enfatiz*ó,a,ado|remarc*ó,a,ado|ejemplificó|exclamó|gritó|susurró|desminti*ó|desmiente|relatan|narr*ó,a|plante*ó,a,an|propuso|propone+n|pregunt*an|reflexion*ó,a|twitteó|posteó|confió|confía|aclar*an,ado|detall*an,ado|informan|report*an,ado|revel*an|avanz*ó,a,ado|adelant*ó,a,ado|anticip*ó,a,ado|sentenci*an,ado|espet*a,ado|apostill*ado|zanj*ado|remach*ado|escrib*en|exig*en,ido,ieron|pid*en,ió|pidieron|pedido|brome*a,an,aba,ado|ironiz*a,an,aba|ríe+n|rió|reía+n|sonríe+n|sonrió|suspir*a,ó,aba|exclam*a,aba|grit*a,an,aba,aron|susurr*a,aba|murmur*a,ó,aba|replic*a,aba|rebat*e|rememor*a,ó,aba|evoc*a,ó,aba|protest*ó,a,an|se queja+n|se quejó|se quejaba|se lamenta|se lamentó|se pregunta+n|se preguntó|se sincera|se sinceró|se jacta|se jactó|terció|tercia|corrig*ió,e|repit*ió,e,en,ieron|incid*ió,e|abund*ó,a|valoran|habla de|hablan de|habló de|hablaron de|ha hablado de|hablaba de|susurrado|sentenciaban|recalcan|solloz*a,ó|implor*a,ó|suplic*a,ó|rog*ó|ruega|arremet*ió,e|carg*ó contra|estall*ó|clam*a,ó,aron|resumen|agregando|precisando|recordando|subrayando|destacando|declarando|sosteniendo|advirtiendo|confirmando|anunciando|informando|manifestando|insistiendo|apuntando|argumentando|alegando|reconociendo|admitiendo|lamentando|denunciando|reiterando|recalcando|comentando|revelando|aclarando|detallando|respondiendo|escribiendo|relatando|garantizando|remarcando|puntualizando|enfatizando|concluyendo|sugiriendo|prometiendo',
    otherVerbs:
      'sost*iene,ienen,uvo,uvieron,enido una reunión|sost*iene,ienen,uvo,uvieron,enido hoy una reunión|sost*iene,ienen,uvo,uvieron,enido ayer una reunión|sost*iene,ienen,uvo,uvieron,enido un encuentro|sost*iene,ienen,uvo,uvieron,enido hoy un encuentro|sost*iene,ienen,uvo,uvieron,enido ayer un encuentro|sost*iene,ienen,uvo,uvieron,enido una conversación|sost*iene,ienen,uvo,uvieron,enido hoy una conversación|sost*iene,ienen,uvo,uvieron,enido ayer una conversación|sost*iene,ienen,uvo,uvieron,enido un diálogo|sost*iene,ienen,uvo,uvieron,enido hoy un diálogo|sost*iene,ienen,uvo,uvieron,enido ayer un diálogo|sost*iene,ienen,uvo,uvieron,enido una llamada|sost*iene,ienen,uvo,uvieron,enido hoy una llamada|sost*iene,ienen,uvo,uvieron,enido ayer una llamada|sost*iene,ienen,uvo,uvieron,enido una entrevista|sost*iene,ienen,uvo,uvieron,enido hoy una entrevista|sost*iene,ienen,uvo,uvieron,enido ayer una entrevista|sost*iene,ienen,uvo,uvieron,enido reuniones|sost*iene,ienen,uvo,uvieron,enido hoy reuniones|sost*iene,ienen,uvo,uvieron,enido ayer reuniones|sost*iene,ienen,uvo,uvieron,enido encuentros|sost*iene,ienen,uvo,uvieron,enido hoy encuentros|sost*iene,ienen,uvo,uvieron,enido ayer encuentros|sost*iene,ienen,uvo,uvieron,enido conversaciones|sost*iene,ienen,uvo,uvieron,enido hoy conversaciones|sost*iene,ienen,uvo,uvieron,enido ayer conversaciones',
    according:
      'según el testimonio de|según el testimonio del|según las palabras de|según las palabras del|según el relato de|según el relato del|según la versión de|según la versión del|según los testimonios de|según los testimonios del|según|en palabras de|a juicio de|en opinión de|de acuerdo con|a decir de',
    possessives: 'su|sus',
    accordingNouns:
      'análisis|cálculos|estimaciones|datos|opinión|palabras|versión|relato|testimonio|informe|comunicado|criterio|entender|experiencia|previsiones|declaración|declaraciones|estudio|explicación',
    accordingSelf:
      'a su juicio|en su opinión|según sus palabras|según sus propias palabras|según su propio relato',
    reflexives: 'propio|propias',
    purposes: 'para',
    perfectInfinitives: 'haber|haberse|haberle|haberlo|haberla',
    infinitiveEndings: 'ar|er|ir',
    mannerEndings: 'ando|iendo|yendo',
    relativeThat: true,
    former: 'primero|primera',
    latter: 'segundo|segunda|último|última',
    personJoins: 'y|e',
    ages: 'años|de',
    coordinators: 'y|e|pero',
    subordinators:
      'aunque|mientras|cuando|porque|si bien|a pesar de que|pese a que|aun cuando|puesto que|ya que|después de que|luego de que',
    complementisers: 'que|si|de que',
    asWords: 'según|como|así|tal',
    pointsBack:
      'son palabras de|son palabras del|son las palabras de|son las palabras del|la frase es de|la frase es del|la reflexión es de|la reflexión es del|con esa frase|con estas palabras|con esas palabras|con esta frase|así se expresó|así lo|así|eso|es lo que|esto',
    viewpoints: 'para',
    indirect: ['that', 'postposed', 'according'],
    asides:
      'sin dar|sin ofrecer|sin precisar|sin especificar|sin detallar|sin mencionar|sin entrar en|sin aportar|sin revelar|sin proporcionar|sin citar|sin nombrar|sin más|lo que|lo cual|algo que|hecho que',
    asked:
      'preguntad*o,a,os,as|consultad*o,a,os,as|interrogad*o,a,os,as|entrevistad*o,a,os,as|contactad*o,a,os,as|citad*o,a,os,as',
    passingOn:
      'agencia|diario|periódico|rotativo|cadena|emisora|radio|revista|semanario|publica|publicó|recoge|recogió',
    activeEndings: 'ando|iendo|yendo',
    unsaidVerbs:
      'descarta|descartan|descartó|descartaron|descartado|cree|creen|creía|piensa|piensan|constata|constató|constataron|constatado|desconoce|desconocen',
    contrasts: 'mientras|aunque',
    turns: 'pero|mientras|aunque',
    whenWords: 'cuando|porque|después de que|luego de que|antes de que|desde que|hasta que|ya que',
    relatives: 'que|quien|quienes|cuyo|cuya|cuyos|cuyas',
    signs:
      'pancarta+s|cartel+es|placa+s|letrero+s|rótulo+s|lápida+s|inscripción|pegatina+s|camiseta+s|grafiti+s|pintada+s',
    womensRoles:
      'presidenta|ministra|directora|dora|tora|sora|abogada|diputada|alcaldesa|consejera|jefa|mujer|madre|hija|hermana|vecina|concejala|secretaria|señora|doña|actriz|reina|princesa|gobernadora|senadora|jueza|médica|científica|viuda|tía|comisaria|delegada|candidata|enfermera|maestra|psicóloga|bióloga|antropóloga|socióloga|politóloga|meteoróloga|ingeniera|arquitecta|empresaria|funcionaria|subsecretaria',
    standards: 'norma|normativa|plan|calendario|contrato|tradición|reglamento|definición',
    groups: 'familia|pareja|matrimonio|campaña|gobierno|gabinete',
    pronouns: {
      he: 'él|éste',
      she: 'ella',
      they: 'ellos|ellas',
      any: 'quien|quienes',
      i: 'yo|nosotros',
    },
    articles:
      'el|la|los|las|un|una|unos|unas|su|sus|este|esta|estos|estas|ese|esa|varios|varias|algunos|algunas|otro|otra|dos|tres|del|al|propio|propia',
    addresseeLinks: 'al',
    tellingNouns:
      'respuesta|lamento|mensaje|advertencia|conclusión|reacción|explicación|comentario|réplica|reflexión|queja|denuncia|confesión|promesa|consejo|veredicto|lema|aviso|súplica|petición|balance|diagnóstico',
    ownerLinks: 'de|del',
    links: 'de|del|y|e|para|von|van|al',
    writings:
      'comunicado|carta|documento|texto|mensaje|nota|escrito|informe|auto|sentencia|resolución|artículo|tuit|correo|denuncia|manifiesto|publicación|ley|acta|declaración|fallo|estudio|circular|bando|decreto|demanda|convocatoria',
    contentVerbs: 'reza+ba|rezó|recoge|recogía|recogió|dice así',
    impersonal: 'se lee|se leía|puede leerse|podía leerse|se puede leer|se podía leer',
    postpositives:
      'cercan*o,a,os,as|conocedor+a,es,as|familiarizad*o,a,os,as|implicad*o,a,os,as|presente+s|vinculad*o,a,os,as',
    stops:
      'está|están|estaba|estaban|estuvo|preguntado|preguntada|entrevistado|entrevistada|consultado|consultada|en|a|al|ante|bajo|con|contra|desde|durante|entre|hacia|hasta|mediante|para|por|según|sin|sobre|tras|que|quien|cuyo|donde|cuando|como|si|pero|o|ni|aunque|porque|mientras|es|son|era|fue|ha|han|había|no|se|lo|le|les|también|ya|más|muy|y|e|además|así|tal|este|luego|después|antes|entonces',
    between:
      'primero|sólo|solo|nuevamente|públicamente|ha|han|había|habían|habría|habrían|haya|hayan|hubiera|hubieran|también|además|lo|le|les|se|así|ayer|ya|luego|después|entonces|por|su|parte|aún|incluso|recientemente|hoy|no|asimismo|finalmente|posteriormente|anteriormente|ha sido|mismo|misma|nos|me|siempre',
    standIns:
      'corporado|corporada|mandatario|mandataria|regidor|regidora|político|política|dirigente|deportista|jugador|jugadora|futbolista|tenista|artista|cantante|actor|actriz|escritor|escritora|funcionario|funcionaria|legislador|legisladora|jerarca|letrado|letrada|edil|primer edil|diplomático|diplomática|empresario|empresaria|religioso|piloto|ciclista|atleta|estratega|científico|científica|académico|académica|joven|magistrado|magistrada|cineasta|músico|poeta|novelista|historiador|historiadora|economista|jurista|presentador|presentadora|delantero|centrocampista|mediocampista|exministro|exministra|expresidente|expresidenta|gobernante|parlamentario|parlamentaria|asambleísta|congresista|sociólogo|socióloga|politólogo|politóloga|filósofo|filósofa|investigador|investigadora|compositor|compositora|nadador|nadadora',
    indefinite: 'un|una',
    deputies: 'vice|sub|primer ministro|primera ministra',
    officeNames:
      'jefe de estado=presidente|jefa de estado=presidenta|jefe del estado=presidente|jefe del estado=rey|mandatario=presidente|mandataria=presidenta|jefe del ejecutivo=presidente|jefa del ejecutivo=presidenta|jefe de gobierno=primer ministro|jefe del gobierno=presidente|jefe del gobierno=primer ministro|regidor=alcalde|regidora=alcaldesa|primer edil=alcalde|primera edil=alcaldesa|burgomaestre=alcalde|canciller=ministro … exteriores|canciller=ministra … exteriores|jefe de la diplomacia=ministro … exteriores|titular de la cartera=ministro|titular de la cartera=ministra|ministro=titular de …|ministra=titular de …|timonel=entrenador|timonel=técnico|técnico=entrenador|entrenador=técnico',
    womensTitles: 'sra|señora|doña|señorita',
    mensTitles: 'sr|señor|don',
    firms:
      'empresa|compañía|grupo|firma|aerolínea|fabricante|cadena|minera|petrolera|operadora|gigante|filial|consultora|constructora|naviera|aseguradora|eléctrica|farmacéutica|tecnológica|distribuidora|automotriz|multinacional|marca|corporación',
    bodies:
      'organismo|organización|institución|agencia|entidad|autoridad|ente|departamento|oficina|dependencia',
    clubs:
      'club|equipo|conjunto|partido|formación|movimiento|diario|periódico|revista|canal|ciudad|localidad|pueblo|país|isla|provincia|región|estado|municipio|sindicato',
    roles:
      'entorno|representante+s|cargo|sobrino|sobrina|primo|prima|nieto|nieta|hijo|hija|tío|tía|ente|entidad|compañía|corporado|corporada|directivo|directiva|ejecutivo|ejecutiva|delantero|delantera|portero|portera|centrocampista|presidente|presidenta|vicepresidente|vicepresidenta|expresidente|ministro|ministra|portavoz|director+a|jefe|jefa|secretario|secretaria|profesor+a|alcalde|alcaldesa|diputado|diputada|senador+a|abogado|abogada|fiscal|juez+a|policía|gobierno|ministerio|experto+s|experta+s|analista+s|economista|investigador+a,es|historiador+a|autor+a,es|líder|líderes|candidato|candidata|consejero|consejera|embajador+a|comisario|comisaria|general|coronel|entrenador+a|jugador+a|médico|testigo+s|vecino+s|sindicato|asociación|empresa|partido|fundador+a|estudio|informe|encuesta|comunicado|rey|reina|papa|príncipe|princesa|canciller|gobernador+a|delegado|delegada|coordinador+a|agencia|oposición|fuente+s|autoridades|dirigente+s|responsable|técnico|actor|actriz|cantante|escritor+a|padre|madre|hermano|hermana|hombre|mujer|organización|organismo|titular|vecina|vecinas|concejal|concejala|edil|mandatario|mandataria|magistrado|magistrada|juzgado|fiscalía|tribunal|senado|congreso|ayuntamiento|sindicatos|consultora|banco|primer ministro|primera ministra|premier|intendente|comandante|sargento|obispo|arzobispo|cardenal|presidencia|cancillería|comisión|ong|ejército|gerente|periodista|vocero|vocera|empresario|empresaria|conductor|conductora|agricultor+a,es|ganadero+s|ganadera|pescador+a,es|pastor+a|apicultor+a|panadero|panadera|carnicero|cocinero|cocinera|camarero|camarera|hostelero+s|hotelero|comerciante+s|tendero|librero|librera|farmacéutico|farmacéutica|enfermero+s|enfermera+s|cirujano|cirujana|psicólogo+s|psicóloga|psiquiatra|sociólogo|socióloga|politólogo|politóloga|antropólogo|antropóloga|economistas|historiadores|filósofo|filósofa|geógrafo|climatólogo|climatóloga|meteorólogo|meteoróloga|biólogo+s|bióloga|físico|física|químico|geólogo|geóloga|astrónomo|matemático|matemática|epidemiólogo|epidemióloga|virólogo|viróloga|veterinario|veterinaria|abogados|abogadas|fiscales|fiscala|notario|forense|policías|agente+s|bombero+s|bombera|guardia+s|capitán|capitana|teniente|soldado+s|militar+es|concejales|diputados|diputadas|senadores|alcaldes|prefecto|diplomático|diplomática|negociador+a|seleccionador+a|defensa|árbitro|jugadores|ciclista|nadador+a|campeón|campeona|actores|músico+s|cineasta|realizador+a|escritores|novelista|poeta|pintor+a|escultor+a|fotógrafo|fotógrafa|compositor+a|editor+a|periodistas|columnista|estudiante+s|alumno+s|alumna+s|profesores|maestro+s|maestra+s|docente+s|científico+s|científica+s|ingeniero+s|ingeniera|arquitecto|arquitecta|urbanista|chófer|maquinista|piloto+s|marinero+s|camionero+s|obrero+s|trabajador+a,es|empleado+s|empleada|empresarios|dueño|dueña|propietario|propietaria|encargado|encargada|inversor|banquero|sindicalista|activista+s|manifestante+s|voluntario+s|voluntaria|residente+s|superviviente+s|sobreviviente+s|víctima+s|refugiado+s|refugiada|jubilado+s|jubilada|viuda|viudo|esposa|esposo|marido|amigo|amiga|compañero|compañera|cura|imán|rabino|monje|monja|superintendente+s|intendenta|subcomisari*o,a|inspector+a,es|subinspector+a|perit*o,a,os,as|procurador+a,es|ediles|subsecretari*o,a|asesor+a,es|detective+s|sospechos*o,a,os,as|detenid*o,a,os,as|acusad*o,a,os,as|imputad*o,a,os,as|pasajer*o,a,os,as|paciente+s|médica|gestor+a,es|especialista+s|cónsul|sacerdote|defensor+a|rector+a|funcionarios|forista',
    courtesy: 'd|dr|dra',
    times:
      'lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|ayer|hoy|mañana|tarde|noche|semana|mes',
    naming:
      'película+s|libro+s|novela+s|disco+s|álbum|canción|canciones|tema|titulado+s|titulada+s|llamado+s|llamada+s|denominado+s|denominada+s|apodado|apodada|palabra+s|término+s|expresión|periódico|diario|revista|lema|operación|caso|grupo|programa|serie|obra|proyecto|concepto de|ley|título|nombre|como|single|sencillo|artículo',
    noOne: 'nadie|ninguno|ninguna|ningún',
    negations: 'no|tampoco|nunca|jamás|niega|negó|desmintió',
    suppositions: 'si',
  },

  names: {
    placeNouns:
      'pueblo ciudad villa aldea localidad municipio barrio caserío suburbio comuna distrito provincia región territorio isla islote archipiélago península puerto balneario río lago montaña volcán valle país estado república población urbe',
    bodyNouns:
      'empresa compañía grupo firma aerolínea cadena minera petrolera filial consultora constructora naviera aseguradora multinacional startup cooperativa banco fundación universidad escuela colegio museo hospital asociación ong organización federación sindicato partido coalición periódico diario semanario revista portal canal club banda orquesta coro agencia red',
    kindArticles: 'un una',
    copulas: 'es era fue',
    commonNouns:
      'personas habitantes vecinos vecinas padres madres hijos niños niñas jóvenes adolescentes ancianos mujeres hombres familias familiares víctimas testigos sospechosos policías agentes bomberos médicos enfermeros enfermeras sanitarios pacientes profesores maestros alumnos estudiantes investigadores científicos economistas artistas músicos agricultores ganaderos pescadores obreros trabajadores empleados empresarios funcionarios comerciantes clientes consumidores viajeros pasajeros automovilistas ciclistas conductores choferes turistas visitantes espectadores aficionados jugadores soldados militares combatientes rebeldes manifestantes activistas votantes electores militantes partidos políticos diputados senadores alcaldes ministros municipios provincias regiones países ciudades pueblos escuelas hospitales tiendas empresas bancos puertos fábricas iglesias museos hoteles restaurantes sindicatos aseguradoras aerolíneas refugiados migrantes inquilinos propietarios accionistas inversores analistas abogados jueces fiscales autoridades tribunales',
    givenNames: 'domingo',
    sameNames:
      'estados_unidos=ee_uu=eeuu=estados_unidos_de_américa reino_unido=gran_bretaña países_bajos=holanda unión_europea=ue naciones_unidas=onu',
    thingStart:
      'copa premio premios tratado acuerdo ley juegos torneo campeonato trofeo festival constitución código operación convenio protocolo medalla mundial plan programa proyecto operativo feria exposición caso',
    plain:
      'el la los las lo un una unos unas y e o u pero si no ni que de del en a al con por para sin sobre entre desde hasta hacia según tras ante bajo durante mediante como cuando donde quien quienes cual cuyo cuya es son era eran fue fueron ser está están estaba ha han había hay su sus mi tu nuestro se le les me te nos yo él ella ellos ellas usted ustedes este esta estos estas ese esa esos esas eso esto aquel aquella también además sin_embargo aunque mientras porque pues así entonces luego después antes ahora hoy ayer mañana ya aún todavía solo sólo más menos muy mucho muchos muchas poco todo todos toda todas cada otro otra otros otras algunos algunas varios ambos dos tres cuatro cinco seis primero primera segundo nuevo nueva gran dijo tal tanto dado debido gracias finalmente asimismo actualmente posteriormente según_fuentes cabe hace desde_entonces policía expertos fuentes dios internet navidad oeste norte sur estado gobierno siempre nunca jamás quizá quizás aquí allí incluso apenas tal_vez adn arn vih sida pib iva pyme pymes',
    fieldOffices:
      'ministro ministra exministro exministra viceministro viceministra secretario secretaria exsecretario exsecretaria subsecretario subsecretaria consejero consejera concejal',
    titles:
      'presidente presidenta vicepresidente vicepresidenta expresidente ex_presidente ministro ministra exministro viceministro canciller primer_ministro secretario secretaria gobernador gobernadora alcalde alcaldesa senador senadora diputado diputada concejal consejero consejera delegado delegada portavoz vocero vocera líder dirigente jefe jefa director directora gerente coordinador coordinadora fiscal juez jueza magistrado magistrada abogado abogada general coronel capitán comandante teniente sargento almirante comisario embajador embajadora profesor profesora catedrático doctor doctora dr dra don doña señor señora sr sra rey reina príncipe princesa infanta duque duquesa conde papa obispo arzobispo cardenal padre sor entrenador entrenadora técnico delantero defensa portero centrocampista futbolista jugador tenista ciclista piloto actor actriz cantante músico director_de_cine cineasta escritor escritora poeta novelista pintor periodista historiador economista analista experto investigador científico empresario empresaria fundador candidato candidata político activista rector decano hijo hija hermano esposa esposo madre viuda emperador san_ santo exministra exsecretario exsecretaria exgobernador exgobernadora exalcalde exalcaldesa exsenador exsenadora exdiputado exdiputada exvicepresidente exvicepresidenta exfiscal exdirector exdirectora exjefe exjefa excanciller exembajador exembajadora exconsejero exconsejera exconcejal exjuez exviceministro expresidenta viceministra vicecanciller subsecretario subsecretaria vicesecretario contralor contralora interventor interventora auditor auditora superintendente superintendenta procurador procuradora defensor defensora asesor asesora intendente intendenta prefecto prefecta regidor regidora síndico síndica edil comisionado comisionada inspector inspectora notario titular',
    roleWords:
      'primer primera encargado encargada vice ex actual entonces general adjunto adjunta ejecutivo nacional federal regional delegado exterior exteriores interior defensa justicia economía hacienda sanidad salud educación trabajo asuntos estado gobierno del de la los para en_funciones electo opositor español española estadounidense francés alemán ruso británico italiano argentino mexicano chileno urbanismo movilidad vivienda igualdad juventud deportes festejos bienestar mayores infancia consumo agricultura ganadería pesca alimentación infraestructuras patrimonio participación transparencia contratación tesorería recaudación empleo industria innovación universidades migraciones inclusión fomento medioambiente',
    organisationStart:
      'ministerio universidad instituto banco partido comisión comité consejo congreso senado tribunal corte fiscalía federación asociación confederación fundación unión organización agencia empresa compañía grupo sociedad policía guardia ejército cámara secretaría dirección centro academia escuela colegio hospital museo teatro club real_club frente movimiento ayuntamiento diputación junta gobierno_de_ consejería liga orquesta ferrocarriles parlamento brigada brigadas cuartel bomberos comisaría comandancia destacamento cuerpo servicio superintendencia subsecretaría viceministerio defensoría contraloría procuraduría registro oficina juzgado audiencia coordinadora plataforma patronato cabildo mancomunidad municipalidad intendencia gobernación legislatura asamblea batallón regimiento división diócesis arzobispado obispado cooperativa mutua bolsa sindicato alianza coalición observatorio sistema',
    organisationEnd: 's_a sa s_l cf international televisión',
    severalPlaces:
      'municipios ciudades pueblos provincias localidades departamentos barrios comunas distritos regiones aldeas cantones islas',
    listLeads: 'como incluidos incluidas',
    placeOf:
      'alcalde alcaldesa gobernador gobernadora intendente obispo arzobispo vecino vecina vecinos habitante habitantes residentes localidad municipio pueblo ciudad barrio aldea comuna ayuntamiento hospital estación cárcel prisión juzgado puerto aeropuerto norte sur oeste afueras alrededores zona zonas sector sectores paraje parajes región departamento departamentos cantón comarca parroquia corregimiento vereda caserío colonia urbanización inmediaciones cercanías proximidades centro interior costa orillas altura localidades municipios pueblos barrios comunas afluente cuartel comisaría juzgados audiencia obispado diócesis cerca lejos asentamiento',
    organisationCues:
      'empresa compañía grupo firma aerolínea fabricante cadena diario periódico semanario revista canal agencia minera petrolera operadora gigante filial consultora constructora emisora ong sindicato banco',
    placeStart:
      'ciudad provincia estado río monte isla islas calle avenida plaza paseo puerto aeropuerto lago valle cabo golfo mar barrio sierra cordillera san santa santo nueva la_ los_ las_ el_ villa parque palacio estadio catedral castillo península distrito municipio estrecho bahía océano archipiélago desierto volcán glaciar laguna cerro playa montes sierras colonia fraccionamiento',
    placeCues: 'en desde hacia hasta',
    thingArticles: 'el la los las',
    articlesOpenPlaces: true,
    speech:
      'dijo dice afirmó afirma aseguró explicó señaló añadió indicó declaró manifestó sostuvo subrayó recalcó apuntó destacó advirtió insistió reiteró lamentó denunció agregó expresó comentó precisó anunció informó recordó respondió concluyó',
    linkers: 'de del la los las van von der da dos di el al bin',
    organisationLinkers: 'de del la las los y e para en por al a',
    places:
      'ártico antártida antártico españa eeuu ee_uu estados_unidos inglaterra reino_unido gran_bretaña escocia europa asia áfrica américa américa_latina latinoamérica iberoamérica sudamérica centroamérica norteamérica oriente_medio oriente_próximo rusia unión_soviética urss cataluña andalucía galicia aragón asturias cantabria navarra extremadura castilla_y_león castilla-la_mancha castilla euskadi país_vasco baleares canarias murcia la_rioja comunidad_valenciana ceuta melilla sevilla zaragoza málaga badajoz cáceres mérida toledo ávila segovia salamanca burgos león lugo ourense orense pontevedra santiago_de_compostela a_coruña la_coruña gijón oviedo santander bilbao san_sebastián vitoria pamplona logroño huesca teruel soria guadalajara cuenca albacete ciudad_real jaén córdoba granada almería cádiz huelva jerez alicante castellón tarragona lérida lleida girona gerona ibiza mallorca menorca tenerife las_palmas gran_canaria lanzarote fuerteventura moscú londres parís berlín roma bruselas viena lisboa ginebra estocolmo copenhague varsovia praga atenas estambul el_cairo jerusalén pekín tokio nueva_york los_ángeles miami ciudad_de_méxico bogotá lima quito caracas la_habana santiago buenos_aires montevideo asunción la_paz brasilia río_de_janeiro sao_paulo são_paulo san_juan tegucigalpa managua san_josé guatemala holanda múnich milán turín nápoles burdeos marsella mediterráneo atlántico pacífico america aguascalientes baja_california baja_california_sur campeche chiapas chihuahua cdmx coahuila colima durango guanajuato jalisco estado_de_méxico michoacán nayarit nuevo_león oaxaca puebla querétaro quintana_roo san_luis_potosí sinaloa sonora tabasco tamaulipas tlaxcala veracruz yucatán zacatecas monterrey tijuana culiacán hermosillo saltillo xalapa villahermosa tuxtla_gutiérrez cuernavaca pachuca toluca morelia tepic chetumal cancún acapulco chilpancingo ciudad_juárez ciudad_victoria amazonas antioquia arauca boyacá caquetá casanare cauca chocó cundinamarca guainía guaviare huila la_guajira norte_de_santander putumayo quindío risaralda tolima valle_del_cauca vaupés vichada medellín cali barranquilla cartagena cúcuta bucaramanga manizales ibagué neiva pasto popayán montería valledupar quibdó riohacha villavicencio catamarca chaco chubut corrientes entre_ríos formosa jujuy la_pampa misiones neuquén río_negro salta san_luis santa_cruz santa_fe santiago_del_estero tierra_del_fuego tucumán mar_del_plata bariloche paraná ushuaia áncash apurímac arequipa ayacucho cajamarca callao cusco huancavelica huánuco ica junín lambayeque madre_de_dios moquegua piura puno san_martín tacna tumbes ucayali chiclayo iquitos arica_y_parinacota tarapacá antofagasta atacama coquimbo valparaíso o’higgins maule ñuble biobío la_araucanía araucanía los_ríos los_lagos aysén magallanes temuco iquique rancagua talca chillán puerto_montt punta_arenas valdivia anzoátegui apure aragua barinas carabobo cojedes delta_amacuro guárico monagas nueva_esparta táchira trujillo yaracuy zulia maracaibo barquisimeto azuay cañar carchi chimborazo cotopaxi el_oro esmeraldas galápagos guayas imbabura loja manabí morona_santiago napo orellana pastaza pichincha santa_elena santo_domingo_de_los_tsáchilas sucumbíos tungurahua zamora_chinchipe guayaquil ambato machala cochabamba chuquisaca oruro potosí tarija pando el_alto alto_paraná itapúa caaguazú boquerón ciudad_del_este encarnación canelones paysandú tacuarembó treinta_y_tres quetzaltenango huehuetenango alta_verapaz baja_verapaz sacatepéquez chimaltenango escuintla petén izabal sololá totonicapán san_pedro_sula atlántida choluteca comayagua copán olancho francisco_morazán san_salvador santa_ana chalatenango la_libertad cuscatlán usulután chinandega chontales estelí jinotega matagalpa masaya alajuela cartago guanacaste puntarenas chiriquí coclé veraguas darién bocas_del_toro pinar_del_río villa_clara cienfuegos sancti_spíritus ciego_de_ávila camagüey holguín santiago_de_cuba guantánamo matanzas álava barcelona castellón_de_la_plana guipúzcoa gipuzkoa palencia las_palmas_de_gran_canaria palma_de_mallorca santa_cruz_de_tenerife valencia valladolid vizcaya bizkaia vitoria-gasteiz zamora vigo elche marbella jerez_de_la_frontera',
    organisations:
      'hamás hezbolá hizbulá yihad_islámica al_qaeda estado_islámico talibanes talibán onu ue unión_europea otan oms fmi banco_mundial bce ocde oea mercosur psoe pp iu ciu erc pnv podemos vox ciudadanos sumar bildu pri pan prd morena farc eln eta ugt ccoo ibex bbva caixabank repsol iberdrola endesa inditex iberia renfe rtve efe el_país el_mundo abc la_vanguardia marca as_ clarín la_nación el_universal congreso senado moncloa zarzuela generalitat parlament audiencia_nacional tribunal_supremo tribunal_constitucional guardia_civil policía_nacional real_madrid fc_barcelona atlético_de_madrid valencia_cf cgpj cnmv aena dgt pemex casa_blanca telefónica ace parlamento defensa_civil protección_civil protección_ciudadana cruz_roja media_luna_roja policía_local policía_federal policía_municipal gendarmería gendarmería_nacional prefectura_naval ertzaintza mossos_d_esquadra junts cepyme adif vueling cepsa naturgy mercadona mapfre ferrovial acciona bankinter indra enagás redeia cellnex grifols ohla sacyr solaria fluidra colonial merlin correos paradores navantia airbus abanca unicaja kutxabank ibercaja el_corte_inglés carrefour betis real_betis getafe villarreal osasuna alavés espanyol real_sociedad athletic_club athletic_de_bilbao barça rayo_vallecano real_valladolid leganés mossos mossos_d’esquadra cáritas unasur anses indec conicet afip arca codelco enap carabineros sernac ecopetrol petroecuador petrobras indecopi essalud petroperú pdvsa cantv cfe profeco cofepris ine infonavit conagua segob boca_juniors river_plate racing_club san_lorenzo colo-colo universidad_católica alianza_lima',
  },

  dates: {
    order: 'dmy',
    months: { 1: 'ene', 9: 'sept|setiembre|set', 8: 'ago' },
    weekdays: { 3: 'miercoles', 6: 'sabado{,s}|sábados', 7: 'domingos' },
    ambiguous: 'mar|mié|jue|vie|sáb|dom|lun|ago|ene|dic|oct|nov|marzo',
    relative: {
      'day-2': 'anteayer|antier|antes de ayer',
      'day-1': 'ayer|el día de ayer',
      'day-1@NI': 'anoche|ayer por la noche|ayer noche',
      'day-1@MO': 'ayer por la mañana',
      'day-1@AF': 'ayer por la tarde|ayer tarde',
      'day+0': 'hoy|hoy en día|el día de hoy|este día',
      'day+0@MO': 'esta mañana|hoy por la mañana',
      'day+0@AF': 'esta tarde|hoy por la tarde',
      'day+0@NI': 'esta noche|hoy por la noche|esta madrugada',
      'day+1': 'mañana|el día de mañana',
      'day+1@MO': 'mañana por la mañana',
      'day+1@AF': 'mañana por la tarde',
      'day+1@NI': 'mañana por la noche|mañana a la noche',
      'day+2': 'pasado mañana',
      'month+0': 'del mes',
      'week-2': 'semana antepasada|la semana antepasada',
    },
    previous: {
      'day+0': 'ese día|ese mismo día|el mismo día|aquel día|mismo día',
      'day+0@NI': 'esa noche|aquella noche',
      'day+1': 'al día siguiente|el día siguiente|un día después|al otro día',
      'day-1': 'el día anterior|un día antes|la víspera',
      'year+0': 'ese año|ese mismo año|el mismo año|aquel año|mismo año',
      'year+1': 'al año siguiente|un año después|el año siguiente',
      'year-1': 'el año anterior|un año antes',
      'month+0': 'ese mes|el mismo mes|ese mismo mes',
      'week+0': 'esa semana|la misma semana',
    },
    unaccented: true,
    within: 'en un plazo de_|en el plazo de_|en menos de_',
    afterDate:
      'después de_|después del_|tras_|tras el_|a partir de_|a partir del_|desde_|desde el_',
    beforeDate: 'antes de_|antes del_',
    finals: 'últim{o,a,os,as}_',
    futureEndings: 'ará|erá|irá|drá|arán|erán|irán|drán|aré|eré|iré|aremos|eremos|iremos',
    plurals: 'años|meses|semanas|días|décadas|siglos|trimestres',
    none: 'a última hora|de última hora|a primera hora|juegos olímpicos de verano|juegos olímpicos de invierno|olimpiadas de verano|olimpiadas de invierno|más tarde que|antes que',
    andHalf: '_y medi{o,a}',
    units: {
      second: 'segundo{,s}',
      minute: 'minuto{,s}',
      hour: 'hora{,s}',
      day: 'día{,s}|dia{,s}',
      workday: 'día{,s} hábil|días hábiles|día laborable|días laborables|día{,s} de trabajo',
      weekend: 'fin de semana|fines de semana|finde',
      week: 'semana{,s}',
      fortnight: 'quincena',
      month: 'mes{,es}',
      quarter: 'trimestre{,s}|cuarto',
      half: 'semestre{,s}',
      year: 'año{,s}',
      decade: 'década{,s}|decenio',
      century: 'siglo{,s}',
    },
    last: 'pasad{o,a,os,as}|últim{o,a,os,as}|anterior{,es}|recién pasado|previo_|_previo|previ{o,a,os,as}',
    this: 'este_|esta_|estos_|estas_|actual|_en curso|presente_|corriente',
    next: 'próxim{o,a,os,as}|siguiente{,s}|_que viene|_que vienen|_entrante|venider{o,a,os,as}|_posterior',
    coming: 'próximo_|_próximo',
    ago: 'hace_|_atrás|_antes de hoy|hace unos_',
    ahead: 'en_|dentro de_|_a partir de ahora|_a partir de hoy|_desde ahora|de aquí a_|_más',
    later: '_después|_más tarde|_luego|tras_|después de_',
    earlier: '_antes|_previos',
    about:
      'unos|unas|cerca de|más de|casi|aproximadamente|los|las|alrededor de|estos|estas|el|la|otros',
    numbers:
      'un,uno,una|dos,par de,un par de|tres,unos pocos,pocos,pocas,algunos|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis,dieciseis|diecisiete|dieciocho|diecinueve|veinte|veintiuno,veintiún|veintidós,veintidos|veintitrés,veintitres|veinticuatro|veinticinco|veintiséis,veintiseis|veintisiete|veintiocho|veintinueve|treinta|treinta y uno,treinta y un',
    moreNumbers: { 40: 'cuarenta', 50: 'cincuenta', 60: 'sesenta', 100: 'cien' },
    ordinals:
      'primer,primero,primera,1er,1ro|segundo,segunda|tercer,tercero,tercera|cuarto,cuarta|quinto,quinta|sexto,sexta|séptimo|octavo|noveno|décimo',
    ordinalMarks: '_º|_ª|_ro|_do|_er|_to|_°',
    parts: {
      MO: 'mañana|la mañana de|la mañana del|por la mañana|de la mañana|en la mañana|madrugada|de la madrugada|por la madrugada|temprano',
      NO: 'mediodía|al mediodía|mediodia',
      AF: 'tarde|la tarde de|la tarde del|por la tarde|de la tarde|en la tarde',
      EV: 'atardecer',
      NI: 'noche|la noche de|la noche del|por la noche|de la noche|en la noche',
      MN: 'medianoche',
    },
    clock: '_horas|_hora|_hrs|_h|_h.|_hs',
    quarterPast: '_y cuarto',
    quarterTo: '_menos cuarto',
    halfPast: '_y media',
    clockLead: 'a las_|las_|a la_|hasta las_|desde las_|sobre las_|la_',
    am: '_am|_a.m.|_a. m.|_de la mañana|_de la madrugada',
    pm: '_pm|_p.m.|_p. m.|_de la tarde|_de la noche',
    zones: {
      ct: 'America/Chicago',
      'hora peninsular': 'Europe/Madrid',
      'hora española': 'Europe/Madrid',
      'hora local': 'local',
    },
    edges:
      'principios de_|a principios de_|finales de_|a finales de_|a fines de_|fines de_|fin de_|mediados de_|a mediados de_|comienzos de_|inicios de_|el final de_|final de_|el inicio de_|principio de_|inicio de_|comienzo de_|finales del_|principios del_|fin del_|final del_',
    firstHalf: 'primer semestre',
    secondHalf: 'segundo semestre',
    firstOfTwo: 'primera mitad',
    secondOfTwo: 'segunda mitad',
    rest: 'el resto de_|resto de_|resto del_|lo que queda de_',
    glue: 'de|del|el|la|a|en|los|día|de la|por|al',
    yearMark: 'año_|el año_|del año_',
    monthMark: 'mes de_|mes_',
    weekMark: 'semana_',
    dayLead: 'el|el día|día',
    before: '_a. c.|_a.c.|_antes de cristo|_a. de c.',
    from: 'desde|de|desde el|del|a partir del|a partir de|desde las|entre las',
    to: 'hasta|a|al|hasta el|hasta las|a las|y el',
    between: 'entre|entre el',
    and: 'y|y el|o|u',
    weekend: 'el fin de semana',
    seasons: { SP: 'primavera', SU: 'verano', FA: 'otoño', WI: 'invierno' },
    decades: 'años_|década de los_|década de_|década del_|los_',
    decadeNames: {
      1920: 'años veinte|los veinte',
      1930: 'años treinta',
      1940: 'años cuarenta',
      1950: 'años cincuenta',
      1960: 'años sesenta',
      1970: 'años setenta|los setenta',
      1980: 'años ochenta|los ochenta',
      1990: 'años noventa|los noventa',
    },
    holidays: {
      '12-25': 'navidad|día de navidad',
      '12-24': 'nochebuena',
      '12-31': 'nochevieja|víspera de año nuevo|fin de año|noche de año nuevo',
      '01-01': 'año nuevo|día de año nuevo',
      '01-06': 'día de reyes|día de los reyes magos',
      '10-12': 'día de la hispanidad',
      '05-01': 'día del trabajo|día del trabajador',
      '02-14': 'día de san valentín|san valentín',
      '10-31': 'halloween',
      'E+0': 'domingo de pascua|pascua|domingo de resurrección',
      'E-2': 'viernes santo',
      'E-3': 'jueves santo',
      'E-46': 'miércoles de ceniza',
      'E-7': 'domingo de ramos',
      'E+60': 'corpus christi',
      '11-01': 'día de todos los santos',
      '11-02': 'día de los muertos|día de muertos',
      '03-08': 'día de la mujer',
    },
    every: 'cada|todos los|todas las|por',
    on: 'en|desde|hasta|el|del|de|durante|para|entre|a|al|antes de|después de|tras|hacia|verano|invierno|primavera|otoño|mediados|finales|principios|la|año|este',
    numbered:
      'tiempo de_|crono de_|marca de_|vuelta de_|n.º_|nº_|núm._|núm_|número_|ley_|decreto_|directiva_|reglamento_|resolución_|expediente_',
    counted:
      'euros|metros|kilómetros|km|personas|habitantes|hombres|mujeres|toneladas|millones|mil|dólares|pesos|empleos|hectáreas|niños|soldados|muertos|pies|años',
    future:
      'será|serán|irá|va a|van a|tendrá|prevé|prevista|previsto|estará|habrá|deberá|podrá|empieza|comienza|arranca|se celebra|vence|se disputará|de cara a|de cara al|en vísperas de|en vísperas del|en la antesala de',
    past: 'fue|fueron|era|eran|dijo|había|hubo|ha|han|tuvo|estaba|anunció|se',
    pastEndings: 'ó|aron|ieron|aban|cían|nían|dían|tían|bían|gían|vían|lían|sían',
    one: { half: 'medio año' },
  },

  amounts: {
    changes: 'al',
    callsBefore:
      'llamar llamó llamaron llamada llame llamen llamando teléfono número marcar marcó emergencias',
    ratiosOfTen: 'de',
    digitsGoOn: true,
    adjectives:
      'grandes pequeños pequeñas otros otras nuevos nuevas primeros primeras últimos últimas principales largos largas buenos buenas viejos viejas antiguos antiguas próximos próximas diferentes distintos distintas mejores peores supuestos supuestas presuntos presuntas jóvenes nuestros nuestras malos malas',
    numbers:
      'cero=0 un|uno|una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis|dieciseis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno|veintiún|veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien|ciento=100 doscientos|doscientas=200 trescientos|trescientas=300 cuatrocientos|cuatrocientas=400 quinientos|quinientas=500 seiscientos|seiscientas=600 setecientos|setecientas=700 ochocientos|ochocientas=800 novecientos|novecientas=900 mil=1000 medio|media=0.5 una_docena=12 una_decena=10 una_veintena=20 un_centenar=100 un_millar=1000 millón_y_medio=1.5e6 una_treintena=30 una_cincuentena=50',
    scales:
      'cien|cientos=2 mil|millar|millares=3 millón|millon|millones|mill|mm|mdd=6 millardo|millardos|mmdd=9 billón|billon|billones=12 trillón|trillones=18 decenas=1 centenar|centenares|centenas=2 docena|docenas=x12',
    halves: 'y_medio|y_media',
    currencies:
      'dólar|dólares|dolar|dolares=$ dólares_estadounidenses|dólares_americanos|billetes_verdes=USD euro|euros=EUR libra|libras=£ libra_esterlina|libras_esterlinas|esterlinas=GBP peso|pesos=peso yen|yenes=JPY yuan|yuanes=CNY rublo|rublos=RUB real|reales=BRL franco|francos=franc rupia|rupias=rs sol|soles|s/|s/.=PEN bolívares|bolívar=VES boliviano|bolivianos|bs=BOB guaraní|guaraníes=PYG quetzal|quetzales=GTQ lempira|lempiras=HNL córdoba|córdobas=NIO colón|colones=CRC won|wones=KRW dírham|dírhams=dirham dinar|dinares=dinar lira|liras=lira corona|coronas=kr mn=MXN peseta|pesetas|pta|ptas|pt=ESP',
    currenciesBefore: 's/|s/.=PEN bs|bs.=BOB pesos=peso ₡=CRC',
    minors:
      'centavo|centavos=$ céntimo|céntimos|centimo|centimos=EUR cent|cents=EUR penique|peniques=GBP kopeks|kópeks=RUB',
    percent: 'por_ciento|por_cien|porciento',
    points: 'punto_porcentual|puntos_porcentuales|pp',
    basisPoints: 'punto_básico|puntos_básicos|puntos_base',
    perMille: 'por_mil',
    fractions:
      'tercio|tercios|terceras_partes=3 cuartos|cuartas_partes=4 quintos|quintas_partes=5 sextos=6 séptimos=7 octavos=8 novenos=9 décimos=10',
    minusAfter: 'bajo_cero',
    about:
      'unos|unas|cerca_de|casi|alrededor_de|aproximadamente|en_torno_a|aproximadamente_unos|cerca_de_los|cerca_de_las|alrededor_de_los|alrededor_de_las|prácticamente|algo_así_como|aproximadamente_los',
    more: 'más_de|mas_de|al_menos|por_lo_menos|como_mínimo|superior_a|superiores_a|por_encima_de|por_encima_de_los|no_menos_de|más_de_los|más_de_las|supera_los|mínimo',
    less: 'menos_de|hasta|como_máximo|por_debajo_de|a_lo_sumo|no_más_de|inferior_a|hasta_los|máximo|como_mucho',
    aboutAfter: 'aproximadamente',
    between: 'entre|de',
    to: 'a|hasta',
    and: 'y con',
    ratios: 'de_cada',
    of: "de|d'",
    minus: 'menos|negativo',
    labels:
      'siglo años artículo artículos art número núm n° nº capítulo página calle ruta canal acto nivel ley decreto línea tomo volumen temporada episodio grupo liga fórmula parte fase etapa sala habitación tipo versión top jornada clase covid boeing airbus inciso kilómetro avenida carrera distrito sección puesto sector zona emergencia emergencias autopista autovía carretera nacional',
    counted:
      'personas|persona|habitantes|hombres|mujeres|niños|soldados|militares|muertos|fallecidos|heridos|víctimas|refugiados|trabajadores|empleos|empleados|alumnos|estudiantes|votos|escaños|casos|pacientes|manifestantes|migrantes|viviendas|familias|hogares|vehículos|veces|países|jugadores|policías|civiles|pasajeros|espectadores|clientes|desaparecidos|detenidos|ejemplares',
    notCounted:
      'y e o u de del la el los las un una en a al por para con sin es son era fue ha han que quien cuyo este esta estos estas su sus se no más menos pero si lo le les como desde hasta sobre entre tras ante según cuando donde ya muy también durante contra unos unas cada -aron -ieron -aban -rán quedan siguen están estaban permanecen tienen deben pueden viven corresponden continúan seguían siguieron necesitan necesitaron reciben trabajan',
    streets: 'calle avenida av avda plaza paseo carretera',
    sharedSigns: '$ peso',
  },

  sources: {
    before:
      'según|de acuerdo con|citado por|citada por|citando a|recogido por|en declaraciones a|tal y como informa|tal como informó|conforme a|recogida por|publicado por|publicada por|según publica|según recoge|según informa',
    reports:
      'informa|informó|informan|ha informado|publica|publicó|a la agencia|a la cadena|al diario|dijo a|declaró a|recoge|adelanta|reporta|reportó|señaló a|explicó a',
    anonymous:
      'fuentes|una fuente|fuente|testigos|allegados|un funcionario|funcionarios|diplomáticos',
    documents:
      'informe|estudio|encuesta|sondeo|datos|comunicado|documento|documentos|cifras|nota de prensa|auto|sentencia|atestado|censo',
    media: 'agencia|diario|periódico|cadena|revista|portal|medio|semanario',
    agencies: 'Efe|Notimex|ACN|Prensa Latina|Colpisa',
    outlets:
      'ABC|La Razón|elDiario.es|El Confidencial|El Español|20 Minutos|RTVE|Cadena SER|Antena 3|Telecinco|laSexta|Onda Cero|Cope|Marca|As|El Universal|Reforma|Milenio|La Nación|Página/12|Infobae|El Tiempo|El Espectador|Semana|El Comercio|La República|El Mercurio|La Tercera|El Nacional|Univision|Telemundo',
  },

  salience: {
    here: 'aquí',
    commonVerbs:
      'es|son|fue|fueron|era|eran|será|serán|sería|está|estaba|tiene|tenía|tuvo|tendrá|ha|había|habrá|va|iba|viene|consiste|consistió|consistirá|trata|trataba|afecta|afectó|llegó|llegará|llega|ocurrió|sucedió|corresponde|responde|apunta|surge|incluye|plantea|permite|sirve|busca|pretende|propone|establece|prevé|contempla|supone|implica|se',
    pictured: 'izquierda|derecha|centro|i|d|c|izq.|dcha.|izda.|der.|de izquierda a derecha',
    connectives:
      'pero|sin embargo|no obstante|además|asimismo|por otra parte|por otro lado|por su parte|en cambio|mientras tanto|por tanto|por lo tanto|también|aun así|de hecho|en efecto|por ejemplo|por ello|por eso|de este modo|de esta forma|a su vez|en tanto|al mismo tiempo|en resumen|en definitiva|con todo|eso sí|es más|en otras palabras|en consecuencia|a pesar de ello|pese a ello|incluso|por último',
    conjunctions:
      'pero|y|cabe destacar que|cabe señalar que|cabe mencionar que|cabe resaltar que|cabe subrayar que|cabe apuntar que|es importante destacar que|es importante señalar que|es importante mencionar que|vale la pena mencionar que|vale destacar que|hay que destacar que|hay que señalar que|hay que mencionar que|conviene señalar que|conviene destacar que',
    pronouns:
      'él|ella|ellos|ellas|esto|eso|este|esta|estos|estas|ese|esa|su|sus|lo|se|nosotros|yo|ello|allí|ambos|ambas|uno de ellos|una de ellas|algunos de ellos|la mayoría de ellos|todos ellos|así lo|porque|por eso|por ello|los dos|las dos|los tres|las tres',
    demonstratives:
      'este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|aquellos|aquellas|dicho|dicha|dichos|dichas',
    ownTime:
      'estos días|en estos días|en estos momentos|en este momento|hasta este momento|esta vez',
    background:
      'esta es una traducción|este artículo fue traducido|este artículo ha sido traducido|este artículo se publicó|este artículo fue publicado|este artículo apareció|este texto ha sido traducido|este texto fue traducido|este texto se publicó|cabe recordar|como se recordará|hay que recordar|el año pasado|te puede interesar|lee también|leer también|anteriormente',
  },
};
