import type { Language } from '../language';

export const words: Language = {
  tag: 'es',
  charactersPerMinute: 1025,

  detection: {
    script: 'Latn',
    letters: 'áéíóúñü¿¡',
    words:
      'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está nos durante ante según tras han donde',
  },

  interruptions: {
    related:
      'lea también|lea además|lea más|lea aquí|lea|leé también|leé más|lee también|lee además|lee más|lee aquí|leer también|leer más|leer mas|leer además|leer artículo completo|además lea|puedes leer|puede leer|seguir leyendo|sigue leyendo|siga leyendo|ver también|ver además|ver más|vea también|vea además|vea más|mira también|mirá también|mire también|le puede interesar|te puede interesar|le recomendamos|te recomendamos|te recomendamos leer|también te puede interesar|te podría interesar|podría interesarte|puede interesarte|quizás te interese|más información|más sobre|más en|más noticias|más leído|más leídas|lo más leído|las más leídas|lo más visto|lo más|noticia relacionada|noticias relacionadas|nota relacionada|notas relacionadas|artículos relacionados|artículo relacionado|contenido relacionado|temas relacionados|relacionados|relacionadas|relacionado|no te pierdas|no se pierda|entérate|conoce más|conozca más|descubre más|consulte|últimas noticias|lo último|recomendados|recomendadas|recomendado|destacados|otras noticias|etiquetas|temas|tags|archivado en|en este artículo|temas de la nota|sobre la firma|en esta nota|también lee|antecedentes|de interés|sobre este tema|recomendamos|lectura recomendada|ver nota completa|contexto',
    advert:
      'publicidad|anuncio|anuncios|anuncio publicitario|contenido patrocinado|patrocinado|contenido promocionado|continúa después de la publicidad|sigue después de la publicidad|la nota continúa después de la publicidad|continuar leyendo|espacio publicitario|pauta|publicidad - sigue leyendo|publicidad. desplázate para seguir leyendo|advertisement|la noticia continúa después de este anuncio',
    newsletter:
      'newsletter|newsletters|boletín|boletines|suscríbete|suscríbase|suscribite|suscribirse|regístrate|regístrese|recibe|reciba|recibí|recibir|apúntate|inscríbete|tu correo|correo electrónico|su correo|dejanos tu mail|suscribite para comentar|hazte socio|hazte socia|apoya|hacete socio|el boletín',
    follow:
      'sigue|síguenos|siga|sigue las noticias|síganos|seguinos|seguí|únete|únase|unite|descarga|descargue|mantente|manténgase|agréganos|encuentra|haz clic|haga clic|suscríbete|suscribite|entra|te invitamos|infórmate|forma parte|ya puedes|accede|activa|recuerda|agrega',
    share:
      'compartir|comparte|compartir en|compartí|copiar enlace|copiar link|enlace copiado|imprimir|enviar|enviar por correo|guardar|guardar noticia|comparte esta noticia|compartir noticia|compartir artículo|comparta|compartilo|escuchar',
    pager: 'página|página #|página # de #|siguiente|anterior|# de #|página siguiente|ver todo',
    video:
      'video|vídeo|videos|ver video|mira el video|mirá el video|ver vídeo|vea el video|el video|en video|escuchar|escucha|escuchá|galería|fotos|fotogalería|en imágenes|podcast|en vivo',
    tool: 'ampliar|ampliar imagen|agrandar|ver imagen|cerrar|ir al contenido|volver arriba|escuchar artículo|guardar artículo|tamaño de letra|traducir|reportar un error|reporta un error|cargando|mostrar más|ver comentarios|cargar más|reproducir|tiempo de lectura|min de lectura',
    comments:
      'comentarios|comentar|deja un comentario|dejar un comentario|# comentarios|ver comentarios|escribe tu comentario|tu opinión|deja tu comentario|comentá|cancelar la respuesta|ingresar para comentar',
    boilerplate:
      'todos los derechos reservados|derechos reservados|prohibida la reproducción|prohibida su reproducción|copyright ©|reproducción total o parcial|queda prohibida|este artículo fue publicado|este contenido fue|the trust project|si tienes algún dato|nota original|con información de',
    credit:
      'por|foto|fotos|fuente|fuentes|redacción|autor|autora|texto|imagen|créditos|crédito|edición|fotografía|periodista|editor|imágenes|video|foto de portada|traducción',
    paywall:
      'contenido exclusivo para suscriptores|exclusivo para suscriptores|solo para suscriptores|suscríbete para seguir leyendo|para seguir leyendo|este contenido es exclusivo|ya eres suscriptor|regístrate para seguir leyendo|inicia sesión para seguir',
    byline: 'por|de|escrito por|texto|redacción|autor|autora|periodista|una entrevista de',
    dated:
      'publicado|publicado el|publicada|actualizado|actualizado el|actualizada|fecha|última actualización|creado|modificado|el',
  },

  sentences: {
    abbreviations:
      'Sr Sra sra sr Srta Dr Dra D Dª Prof Lic Ing Arq Gral Gob Pdte Mons Fr Sto Sta Av Avda C núm Núm no No nº pág págs art Art vol cap aprox p.ej Ud Uds Vd Excmo Excma Cnel Cap Ten tel Jr',
    mayEnd: 'etc EE.UU EE UU S.A a.C d.C a.m p.m cía Cía',
  },

  quotation: {
    marks: '«» “” ""',
    dialogue: 'dash',
    subject: 'around',
    verbs:
      'dijo|dijeron|dice+n|dicho|decía|diciendo|afirm*ó,a,an,aron,ado,aba,ando|asegur*ó,a,an,aron,ado,ando|explic*ó,a,an,aron,ado,ando|señal*ó,a,an,aron,ado,ando|añad*ió,e,en,ieron,ido,iendo|indic*ó,a,an,aron,ado,ando|declar*ó,a,an,aron,ado|manifest*ó,aron,ado|manifiesta+n|sostuvo|sostiene+n|sostuvieron|sostenido|subray*ó,a,an,aron,ado|recalc*ó,a,aron,ado|apunt*ó,a,an,aron,ado|destac*ó,a,an,aron,ado|advirt*ió,ieron|advierte+n|advertido|insist*ió,e,en,ido|reiter*ó,a,an,ado|lament*ó,a,an,ado|denunci*ó,a,an,aron,ado|confes*ó,ado|confiesa|zanj*ó,a|espet*ó|agreg*ó,a,aron,ado|expres*ó,a,aron,ado|puntualiz*ó,a,ado|coment*ó,a,an,aron,ado|sentenci*ó,a|respond*ió,e,ieron,ido|contest*ó,a|pregunt*ó,a,aron|escrib*ió,e,ieron|escrito|revel*ó,a,aron,ado|reconoc*ió,e,en,ieron,ido|admit*ió,e,ido|record*ó,ado|recuerda+n|cont*ó,ado|cuenta+n|relat*ó,a|concluy*ó,e,eron|precis*ó,a,aron,ado|matiz*ó,a|avis*ó,a|critic*ó,a,aron,ado|acus*ó,a,ado|anunci*ó,a,aron,ado|inform*ó,a,aron,ado|confirm*ó,a,aron,ado|report*ó,a,aron|argument*ó,a|opin*ó,a,an|consider*ó,a,an,ado|estim*ó,a,an|pidió|pide|exig*ió,e|neg*ó,ado|niega|aclar*ó,a,aron|detall*ó,a,aron|public*ó,a|cit*ó,a|calific*ó,a,ado|describ*ió,e|apostill*ó,a|remach*ó,a|cree+n|creía|piensa+n|sugiere+n|sugirió|muestra+n|mostró|prometió|promete|tuite*ó',
    according: 'según|en palabras de|a juicio de|en opinión de|de acuerdo con|a decir de',
    accordingSelf: 'a su juicio|en su opinión|según sus palabras',
    complementisers: 'que|si|de que',
    asWords: 'como|así|y|pero|tal',
    indirect: ['that', 'postposed', 'according'],
    pronouns: {
      he: 'él|éste',
      she: 'ella',
      they: 'ellos|ellas',
      any: 'quien|quienes',
      i: 'yo|nosotros',
    },
    articles:
      'el|la|los|las|un|una|unos|unas|su|sus|este|esta|estos|estas|ese|esa|varios|varias|algunos|algunas|otro|otra|dos|tres|del|al',
    links: 'de|del|la|las|los|el|y|e|para|von|van|al',
    stops:
      'en|a|al|ante|bajo|con|contra|desde|durante|entre|hacia|hasta|mediante|para|por|según|sin|sobre|tras|que|quien|cuyo|donde|cuando|como|si|pero|o|ni|aunque|porque|mientras|es|son|era|fue|ha|han|había|no|se|lo|le|les|también|ya|más|muy|y|e|además|así|tal|este|luego|después|antes|entonces',
    between:
      'ha|han|había|habían|también|además|lo|le|les|se|así|ayer|ya|luego|después|entonces|por|su|parte|aún|incluso|recientemente|hoy|no|asimismo|finalmente|posteriormente|anteriormente|ha sido|mismo|misma|nos|me|siempre',
    roles:
      'presidente|presidenta|vicepresidente|vicepresidenta|expresidente|ministro|ministra|portavoz|director+a|jefe|jefa|secretario|secretaria|profesor+a|alcalde|alcaldesa|diputado|diputada|senador+a|abogado|abogada|fiscal|juez+a|policía|gobierno|ministerio|experto+s|experta+s|analista+s|economista|investigador+a,es|historiador+a|autor+a,es|líder|líderes|candidato|candidata|consejero|consejera|embajador+a|comisario|comisaria|general|coronel|entrenador+a|jugador+a|médico|testigo+s|vecino+s|sindicato|asociación|empresa|partido|fundador+a|estudio|informe|encuesta|comunicado|rey|reina|papa|príncipe|princesa|canciller|gobernador+a|delegado|delegada|coordinador+a|agencia|oposición|fuente+s|autoridades|dirigente+s|responsable|técnico|actor|actriz|cantante|escritor+a|padre|madre|hermano|hermana|hombre|mujer|organización|organismo|titular',
    courtesy: 'sr|sra|señor|señora|don|doña|d|dr|dra',
    times:
      'lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|ayer|hoy|mañana|tarde|noche|semana|mes',
    naming:
      'película+s|libro+s|novela+s|disco+s|álbum|canción|canciones|tema|titulado+s|titulada+s|llamado+s|llamada+s|denominado+s|denominada+s|apodado|apodada|palabra+s|término+s|expresión|periódico|diario|revista|lema|operación|caso|grupo|programa|serie|obra|proyecto|concepto de|ley|título|nombre|como|single|sencillo|artículo',
    negations: 'no|nunca|jamás|niega|negó|desmintió',
    suppositions: 'si',
  },

  names: {
    plain:
      'el la los las lo un una unos unas y e o u pero si no ni que de del en a al con por para sin sobre entre desde hasta hacia según tras ante bajo durante mediante como cuando donde quien quienes cual cuyo cuya es son era eran fue fueron ser está están estaba ha han había hay su sus mi tu nuestro se le les me te nos yo él ella ellos ellas usted ustedes este esta estos estas ese esa esos esas eso esto aquel aquella también además sin_embargo aunque mientras porque pues así entonces luego después antes ahora hoy ayer mañana ya aún todavía solo sólo más menos muy mucho muchos muchas poco todo todos toda todas cada otro otra otros otras algunos algunas varios ambos dos tres cuatro cinco seis primero primera segundo nuevo nueva gran dijo tal tanto dado debido gracias finalmente asimismo actualmente posteriormente según_fuentes cabe hace desde_entonces policía expertos fuentes dios internet navidad oeste norte sur estado gobierno',
    titles:
      'presidente presidenta vicepresidente vicepresidenta expresidente ex_presidente ministro ministra exministro viceministro canciller primer_ministro secretario secretaria gobernador gobernadora alcalde alcaldesa senador senadora diputado diputada concejal consejero consejera delegado delegada portavoz vocero vocera líder dirigente jefe jefa director directora gerente coordinador coordinadora fiscal juez jueza magistrado magistrada abogado abogada general coronel capitán comandante teniente sargento almirante comisario embajador embajadora profesor profesora catedrático doctor doctora dr dra don doña señor señora sr sra rey reina príncipe princesa infanta duque duquesa conde papa obispo arzobispo cardenal padre sor entrenador entrenadora técnico delantero defensa portero centrocampista futbolista jugador tenista ciclista piloto actor actriz cantante músico director_de_cine cineasta escritor escritora poeta novelista pintor periodista historiador economista analista experto investigador científico empresario empresaria fundador candidato candidata político activista rector decano hijo hija hermano esposa esposo madre viuda emperador san_ santo',
    roleWords:
      'primer primera vice ex actual entonces general adjunto adjunta ejecutivo nacional federal regional delegado exterior exteriores interior defensa justicia economía hacienda sanidad salud educación trabajo asuntos estado gobierno del de la los para en_funciones electo opositor español española estadounidense francés alemán ruso británico italiano argentino mexicano chileno',
    organisationStart:
      'ministerio universidad instituto banco partido comisión comité consejo congreso senado tribunal corte fiscalía federación asociación confederación fundación unión organización agencia empresa compañía grupo sociedad policía guardia ejército cámara secretaría dirección centro academia escuela colegio hospital museo teatro club real_club frente movimiento ayuntamiento diputación junta gobierno_de_ consejería liga orquesta ferrocarriles',
    organisationEnd: 's_a sa s_l cf international televisión',
    placeStart:
      'ciudad provincia estado río monte isla islas calle avenida plaza paseo puerto aeropuerto lago valle cabo golfo mar barrio sierra cordillera san santa santo nueva la_ los_ las_ el_ villa parque palacio estadio catedral castillo península distrito municipio',
    placeCues: 'en desde hacia hasta',
    speech:
      'dijo dice afirmó afirma aseguró explicó señaló añadió indicó declaró manifestó sostuvo subrayó recalcó apuntó destacó advirtió insistió reiteró lamentó denunció agregó expresó comentó precisó anunció informó recordó respondió concluyó',
    linkers: 'de del la los las van von der da dos di el al bin',
    organisationLinkers: 'de del la las los y e para en por al a',
    places:
      'españa eeuu ee_uu estados_unidos inglaterra reino_unido gran_bretaña escocia europa asia áfrica américa américa_latina latinoamérica iberoamérica sudamérica centroamérica norteamérica oriente_medio oriente_próximo rusia unión_soviética urss cataluña andalucía galicia aragón asturias cantabria navarra extremadura castilla_y_león castilla-la_mancha castilla euskadi país_vasco baleares canarias murcia la_rioja comunidad_valenciana ceuta melilla sevilla zaragoza málaga badajoz cáceres mérida toledo ávila segovia salamanca burgos león lugo ourense orense pontevedra santiago_de_compostela a_coruña la_coruña gijón oviedo santander bilbao san_sebastián vitoria pamplona logroño huesca teruel soria guadalajara cuenca albacete ciudad_real jaén córdoba granada almería cádiz huelva jerez alicante castellón tarragona lérida lleida girona gerona ibiza mallorca menorca tenerife las_palmas gran_canaria lanzarote fuerteventura moscú londres parís berlín roma bruselas viena lisboa ginebra estocolmo copenhague varsovia praga atenas estambul el_cairo jerusalén pekín tokio nueva_york los_ángeles miami ciudad_de_méxico bogotá lima quito caracas la_habana santiago buenos_aires montevideo asunción la_paz brasilia río_de_janeiro sao_paulo são_paulo san_juan tegucigalpa managua san_josé guatemala holanda múnich milán turín nápoles burdeos marsella mediterráneo atlántico pacífico america',
    organisations:
      'onu ue unión_europea otan oms fmi banco_mundial bce ocde oea mercosur psoe pp iu ciu erc pnv podemos vox ciudadanos sumar bildu pri pan prd morena farc eln eta ugt ccoo ibex bbva caixabank repsol iberdrola endesa inditex iberia renfe rtve efe el_país el_mundo abc la_vanguardia marca as_ clarín la_nación el_universal congreso senado moncloa zarzuela generalitat parlament audiencia_nacional tribunal_supremo tribunal_constitucional guardia_civil policía_nacional real_madrid barcelona_ atlético_de_madrid valencia_cf cgpj cnmv aena dgt pemex casa_blanca telefónica ace',
  },

  dates: {
    order: 'dmy',
    units: {},
  },

  amounts: {
    numbers:
      'cero=0 un|uno|una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis|dieciseis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno|veintiún|veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien|ciento=100 doscientos|doscientas=200 trescientos|trescientas=300 cuatrocientos|cuatrocientas=400 quinientos|quinientas=500 seiscientos|seiscientas=600 setecientos|setecientas=700 ochocientos|ochocientas=800 novecientos|novecientas=900 mil=1000 medio|media=0.5 una_docena=12 una_decena=10 una_veintena=20 un_centenar=100 un_millar=1000',
    scales:
      'cien|cientos=2 mil|millar|millares=3 millón|millon|millones|mill|mm|mdd=6 millardo|millardos|mmdd=9 billón|billon|billones=12 trillón|trillones=18',
    halves: 'y_medio|y_media',
    currencies:
      'dólar|dólares|dolar|dolares=$ dólares_estadounidenses|dólares_americanos|billetes_verdes=USD euro|euros=EUR libra|libras=£ libra_esterlina|libras_esterlinas|esterlinas=GBP peso|pesos=peso yen|yenes=JPY yuan|yuanes=CNY rublo|rublos=RUB real|reales=BRL franco|francos=franc rupia|rupias=rs sol|soles|s/|s/.=PEN bolívares|bolívar=VES boliviano|bolivianos|bs=BOB guaraní|guaraníes=PYG quetzal|quetzales=GTQ lempira|lempiras=HNL córdoba|córdobas=NIO colón|colones=CRC won|wones=KRW dírham|dírhams=dirham dinar|dinares=dinar lira|liras=lira corona|coronas=kr mn=MXN peseta|pesetas|pta|ptas|pt=ESP',
    minors:
      'centavo|centavos=$ céntimo|céntimos|centimo|centimos=EUR cent|cents=EUR penique|peniques=GBP kopeks|kópeks=RUB',
    percent: 'por_ciento|por_cien|porciento',
    points: 'punto_porcentual|puntos_porcentuales|puntos_básicos|pp',
    about:
      'unos|unas|cerca_de|casi|alrededor_de|aproximadamente|en_torno_a|aproximadamente_unos|cerca_de_los|cerca_de_las|alrededor_de_los|alrededor_de_las|prácticamente|algo_así_como|aproximadamente_los',
    more: 'más_de|mas_de|al_menos|por_lo_menos|como_mínimo|superior_a|superiores_a|por_encima_de|por_encima_de_los|no_menos_de|más_de_los|más_de_las|supera_los|mínimo',
    less: 'menos_de|hasta|como_máximo|por_debajo_de|a_lo_sumo|no_más_de|inferior_a|hasta_los|máximo|como_mucho',
    aboutAfter: 'aproximadamente',
    between: 'entre|de',
    to: 'a|hasta',
    and: 'y con',
    of: "de|d'",
    minus: 'menos|negativo',
    labels:
      'artículo|artículos|art|número|núm|no|n°|nº|capítulo|página|calle|ruta|canal|acto|nivel|ley|decreto|línea|tomo|volumen|temporada|episodio|grupo|liga|fórmula|parte|fase|etapa|sala|habitación|tipo|versión|top|jornada|clase|covid|boeing|airbus|inciso|kilómetro|avenida|carrera|distrito|sección|puesto',
    counted:
      'personas|persona|habitantes|hombres|mujeres|niños|soldados|militares|muertos|fallecidos|heridos|víctimas|refugiados|trabajadores|empleos|empleados|alumnos|estudiantes|votos|escaños|casos|pacientes|manifestantes|migrantes|viviendas|familias|hogares|vehículos|veces|países|jugadores|policías|civiles|pasajeros|espectadores|clientes|desaparecidos|detenidos|ejemplares',
    notCounted:
      'y e o u de del la el los las un una en a al por para con sin es son era fue ha han que quien cuyo este esta estos estas su sus se no más menos pero si lo le les como desde hasta sobre entre tras ante según cuando donde ya muy también durante contra unos unas cada',
  },

  sources: {},

  salience: {},
};
