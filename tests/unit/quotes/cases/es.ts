import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    '«El puente abrirá en mayo», dijo la alcaldesa Marta Rivas.',
    'd|Marta Rivas|El puente abrirá en mayo',
  ],
  ['Marta Rivas afirmó: “Tenemos el dinero”.', 'd|Marta Rivas|Tenemos el dinero'],
  ['“Esperamos”, explicó Marta Rivas, “y nadie vino”.', 'd|Marta Rivas|Esperamos … y nadie vino'],
  [
    'Marta Rivas llegó el lunes. “El barco venía tarde”, añadió.',
    'd|Marta Rivas|El barco venía tarde',
  ],
  ['“¿Por qué ahora?”, preguntó Luis Prado.', 'd|Luis Prado|¿Por qué ahora?'],
  ['Marta Rivas aseguró que el puente abrirá en mayo.', 'i|Marta Rivas|el puente abrirá en mayo'],
  ['El puente abrirá en mayo, señaló Marta Rivas.', 'i|Marta Rivas|El puente abrirá en mayo'],
  ['Según Marta Rivas, el puente abrirá en mayo.', 'i|Marta Rivas|el puente abrirá en mayo'],
  ['La película “Mar quieto” se estrena hoy.'],
  ['La llamada “zona tranquila” empieza aquí.'],
  ['La operación «Marea» terminó ayer.'],
  [
    '«No habrá subida de impuestos este año», ha asegurado el ministro de Hacienda, Julián Orozco, este martes en el Congreso.',
    'd|Julián Orozco <ministro de Hacienda>|No habrá subida de impuestos este año',
  ],
  [
    '“Vamos a recurrir la sentencia”, aseguró la abogada Elena Cifuentes a la salida del juzgado.',
    'd|Elena Cifuentes <abogada>|Vamos a recurrir la sentencia',
  ],
  [
    '"La vacuna es segura y eficaz", sostuvo Ramiro Ibarra, director del hospital, en declaraciones a Radio Costa.',
    'd|Ramiro Ibarra <director del hospital>|La vacuna es segura y eficaz',
  ],
  [
    'La presidenta Irene Valdés viajó a Quito. Según la mandataria, “el acuerdo está muy cerca”.',
    'd|Irene Valdés|el acuerdo está muy cerca',
  ],
  [
    'El alcalde, Tomás Beltrán, visitó ayer las obras. «Los vecinos tienen razón en quejarse», admitió el regidor.',
    'd|Tomás Beltrán|Los vecinos tienen razón en quejarse',
  ],
  [
    'Rosa Quiroga ganó la etapa. “Ha sido el día más duro de mi carrera”, confesó Quiroga tras cruzar la meta.',
    'd|Rosa Quiroga|Ha sido el día más duro de mi carrera',
  ],
  [
    'El juez Andrés Leiva tomó declaración al acusado. Él respondió: «No recuerdo nada de aquella noche».',
    'd|Andrés Leiva|No recuerdo nada de aquella noche',
  ],
  [
    '“Estamos tranquilos”, dijo el entrenador, Mario Sanz. “El equipo ha trabajado muy bien”, agregó.',
    'd|Mario Sanz|Estamos tranquilos',
    'd|Mario Sanz|El equipo ha trabajado muy bien',
  ],
  [
    '«El tren», explicó la ingeniera Lucía Ferrán, «circulaba a la velocidad permitida».',
    'd|Lucía Ferrán|El tren … circulaba a la velocidad permitida',
  ],
  [
    'En palabras de Lucía Ferrán, «nadie esperaba un fallo así».',
    'd|Lucía Ferrán|nadie esperaba un fallo así',
  ],
  [
    'La Fiscalía sostiene en su escrito que el acusado “actuó con plena conciencia”.',
    'm|Fiscalía|el acusado “actuó con plena conciencia”',
    'd|Fiscalía|actuó con plena conciencia',
  ],
  [
    'El Ministerio de Sanidad informó en un comunicado de que los hospitales tienen camas suficientes.',
    'i|Ministerio de Sanidad|los hospitales tienen camas suficientes',
  ],
  [
    '“El proceso ha sido transparente”, señala el informe de la comisión.',
    'd|informe de la comisión|El proceso ha sido transparente',
  ],
  [
    'Según el Instituto de Estadística, los precios subieron un 3 % en marzo.',
    'i|Instituto de Estadística|los precios subieron un 3 % en marzo',
  ],
  [
    '“Nos han dejado solos —lamentó Pilar Gómez—. Nadie nos llama”.',
    'd|Pilar Gómez|Nos han dejado solos … Nadie nos llama',
  ],
  [
    '—No pienso dimitir —respondió la consejera Marta Rivas—. Seguiré trabajando.',
    'd|Marta Rivas|No pienso dimitir … Seguiré trabajando.',
  ],
  [
    'El portavoz del Gobierno, Nicolás Prado, descartó un adelanto electoral: “La legislatura se agotará”.',
    'd|Nicolás Prado <portavoz del Gobierno>|La legislatura se agotará',
  ],
  [
    '«Mi padre me decía “nunca te rindas” todos los días», recordó la atleta Clara Ochoa.',
    'd|Clara Ochoa|Mi padre me decía “nunca te rindas” todos los días',
  ],
  [
    '“Llevamos meses sin agua”, contó Rosario Pino, vecina del barrio, a este diario.',
    'd|Rosario Pino <vecina del barrio>|Llevamos meses sin agua',
  ],
  [
    'Julián Orozco advirtió de que la inflación tardará en bajar.',
    'i|Julián Orozco|la inflación tardará en bajar',
  ],
  [
    'El ministro Julián Orozco compareció el lunes. Dijo que la inflación bajará pronto.',
    'i|Julián Orozco|la inflación bajará pronto',
  ],
  [
    'Julián Orozco no dijo que los impuestos fueran a bajar.',
    'i!|Julián Orozco|los impuestos fueran a bajar',
  ],
  [
    '«Es una decisión histórica.\n»Llevamos veinte años esperando este momento», celebró la alcaldesa Marta Rivas.',
    'd|Marta Rivas|Es una decisión histórica.\n»Llevamos veinte años esperando este momento',
  ],
  [
    '“No vamos a negociar con quienes queman la calle, afirmó el gobernador Hugo Peralta.\nLa protesta siguió por la noche.',
    'd|Hugo Peralta|No vamos a negociar con quienes queman la calle',
  ],
  ['Hugo Peralta: “No vamos a negociar con nadie”', 'd|Hugo Peralta|No vamos a negociar con nadie'],
  [
    'El líder opositor calificó la ley de “disparate” y pidió su retirada.',
    'm|líder opositor|disparate',
  ],
  ['El grupo “Los Amigos” actuó anoche en la plaza.'],
  ['La policía detuvo a Juan Ramos, alias “El Zurdo”, en su casa.'],
  ['Los manifestantes gritaban “¡Agua para todos!” frente al ayuntamiento.'],
  ['El delito de “alzamiento de bienes” prescribe a los cinco años.'],
  ['La pantalla es de 55" y cuesta 400 euros.'],
  ['La exposición «Luz de agosto» reúne 40 cuadros.'],
  [
    'Fuentes del ministerio señalaron que la reunión duró dos horas.',
    'i|Fuentes del ministerio|la reunión duró dos horas',
  ],
  [
    'El acuerdo, según explicó la consejera Marta Rivas, entrará en vigor en julio.',
    'i|Marta Rivas|El acuerdo … entrará en vigor en julio',
  ],
  [
    '“¿Quién paga todo esto?”, se preguntó el diputado Pablo Enríquez durante el debate.',
    'd|Pablo Enríquez|¿Quién paga todo esto?',
  ],
  [
    'La ONU denunció el ataque: «Es inaceptable», dijo su portavoz, Amina Diallo.',
    'd|Amina Diallo|Es inaceptable',
  ],
  [
    'La alcaldesa Marta Ibáñez habló el lunes. «El puente está cerrado», explicó Ibáñez. Según sus cálculos, el arreglo costará dos millones.',
    'd|Marta Ibáñez|El puente está cerrado',
    'i|Marta Ibáñez|el arreglo costará dos millones',
  ],
  [
    '«Cerramos el puente», dijo la alcaldesa Marta Ibáñez. «Ya no es seguro».',
    'd|Marta Ibáñez|Cerramos el puente',
    'd|Marta Ibáñez|Ya no es seguro',
  ],
  [
    'Según Elena Cardona, de la Universidad de Murcia, lo peor ha pasado.',
    'i|Elena Cardona|lo peor ha pasado',
  ],
  [
    'Según Elena Cardona, de los 50 heridos, tres siguen ingresados.',
    'i|Elena Cardona|de los 50 heridos, tres siguen ingresados',
  ],
  [
    '«No tenemos otra opción». Así lo dijo la alcaldesa Ana Ruiz.',
    'd|Ana Ruiz|No tenemos otra opción',
  ],
  ['“El puente sigue cerrado”. Así respondió Ana Ruiz.', 'd|Ana Ruiz|El puente sigue cerrado'],
  ['«No tenemos miedo», dijo a la prensa el portavoz Luis Gil.', 'd|Luis Gil|No tenemos miedo'],
  ['«No tenemos miedo», dijo a Efe la ministra.', 'd|ministra|No tenemos miedo'],
  ['«No tenemos miedo», dijo en el Congreso la semana pasada.', 'd||No tenemos miedo'],
  ['Ana Ruiz: “Estamos preparados”', 'd|Ana Ruiz|Estamos preparados'],
  [
    'Para la ministra, Ana Ruiz, la ley es “un error de principio a fin”.',
    'd|Ana Ruiz|un error de principio a fin',
  ],
  [
    'La ministra Elena Ruiz visitó el puerto. La obra llegará «mucho antes del verano», prometió.',
    'd|Elena Ruiz <ministra>|mucho antes del verano',
  ],
  [
    'Según fuentes de la investigación, el detenido confesó los hechos.',
    'i|fuentes de la investigación|el detenido confesó los hechos',
  ],
  [
    '—¿Cuándo empezó a escribir? —preguntó Marta Rey.\n—A los nueve años —respondió Elvira Montalbán.\n—¿Y qué le decía su abuela?\n—Que me callara.',
    'd|Marta Rey|¿Cuándo empezó a escribir?',
    'd|Elvira Montalbán|A los nueve años',
    'd||¿Y qué le decía su abuela?',
    'd|Elvira Montalbán|Que me callara.',
  ],
  [
    'La ministra de Vivienda, Clara Otxandiano, defendió este martes la nueva ley. «No vamos a dar ni un paso atrás», aseguró en los pasillos del Congreso.',
    'd|Clara Otxandiano <ministra de Vivienda>|No vamos a dar ni un paso atrás',
  ],
  [
    '"Llegamos tarde y mal", reconoció el alcalde de Villafría, Tomás Cebrián, tras la riada.',
    'd|Tomás Cebrián <alcalde de Villafría>|Llegamos tarde y mal',
  ],
  [
    'Según la Guardia Civil, el conductor dio positivo en alcohol.',
    'i|Guardia Civil|el conductor dio positivo en alcohol',
  ],
  [
    'El fiscal general, Andrés Moltó, dijo que la investigación seguirá abierta hasta septiembre.',
    'i|Andrés Moltó <fiscal general>|la investigación seguirá abierta hasta septiembre',
  ],
  [
    '“Estamos solos”, es el lamento de Mario Delgado, alcalde de Linares.',
    'd|Mario Delgado <alcalde de Linares>|Estamos solos',
  ],
  [
    '“No hay plan B”, reconoce por teléfono desde Quito, donde vive exiliado desde hace tres años, Mario Delgado.',
    'd|Mario Delgado|No hay plan B',
  ],
  ['«Se acabó», dijo Mohammed bin Faisal Al Thani.', 'd|Mohammed bin Faisal Al Thani|Se acabó'],
  ['«Se acabó», dijo Yo Hashimoto.', 'd|Yo Hashimoto|Se acabó'],
  [
    '«El muelle está vacío», dijo Siosaia Taufa del Ministerio de Salud.',
    'd|Siosaia Taufa|El muelle está vacío',
  ],
  [
    '«El muelle está vacío», dijo la portavoz de la Policía Nguyen Thi Hoa.',
    'd|Nguyen Thi Hoa <portavoz de la Policía>|El muelle está vacío',
  ],
  [
    '«El muelle está vacío», dijo el alcalde de Galda J. K. Mabaso.',
    'd|J. K. Mabaso <alcalde de Galda>|El muelle está vacío',
  ],
  [
    '«El muelle está vacío», dijo Nguyen Thi Hoa de la Universidad de Galda.',
    'd|Nguyen Thi Hoa|El muelle está vacío',
  ],
  [
    '«El muelle está vacío», dijo el director de la Guardia Civil Thant Zin.',
    'd|Thant Zin <director de la Guardia Civil>|El muelle está vacío',
  ],
  [
    '“Pasa a menudo”, contó el martes en su boletín de noticias Corina Vidal, consejera principal del ministro Mario Delgado.',
    'd||Pasa a menudo',
  ],
  [
    '“Nos dejaron solos”, lamenta Pilar Arribas, vecina del barrio desde 1974. “Ni una llamada”.',
    'd|Pilar Arribas|Nos dejaron solos',
    'd|Pilar Arribas|Ni una llamada',
  ],
  [
    'El presidente del club, Joan Ferrándiz, fue tajante: “No se vende”.',
    'd|Joan Ferrándiz <presidente del club>|No se vende',
  ],
  ['El llamado «impuesto al sol» desapareció en 2018.'],
  ['Su última novela, «La casa sin puertas», se publica en mayo.'],
  [
    'Preguntado por su futuro, el entrenador respondió: “Tengo contrato hasta junio”.',
    'd|entrenador|Tengo contrato hasta junio',
  ],
  [
    'El Gobierno Ferro dijo que el puente seguirá cerrado.',
    'i|Gobierno Ferro|el puente seguirá cerrado',
  ],
  [
    '“Esto no es una huelga, es un grito”, proclamó la líder sindical Nuria Basterra ante unas 2.000 personas.',
    'd|Nuria Basterra <líder sindical>|Esto no es una huelga, es un grito',
  ],
  [
    'El presidente chileno, Matías Errázuriz, recibió a su homólogo peruano, Hugo Salcedo. “Tenemos una agenda común”, dijo Salcedo al término de la cita.',
    'd|Hugo Salcedo|Tenemos una agenda común',
  ],
  [
    '“Si no llueve antes de marzo”, advierte el agricultor Julián Pardo, “perderemos la cosecha”.',
    'd|Julián Pardo <agricultor>|Si no llueve antes de marzo … perderemos la cosecha',
  ],
  [
    'Funcionarios familiarizados con el asunto dijeron que el puente seguirá cerrado.',
    'i|Funcionarios|el puente seguirá cerrado',
  ],
  ['El portavoz no quiso confirmar si habrá más despidos.'],
  [
    '“Me enteré por la radio”, cuenta Lucía, que prefiere no dar su apellido.',
    'd|Lucía|Me enteré por la radio',
  ],
  ['«No cerraremos», dijo la señorita Lucía Prado.', 'd|Lucía Prado <>|No cerraremos'],
  [
    'La Organización Mundial de la Salud pidió a los gobiernos “actuar sin demora”.',
    'm|Organización Mundial de la Salud|actuar sin demora',
  ],
  ['“La voz del mar perdido”, novela de Mario Delgado, sale el martes.'],
  [
    'El alcalde Juan Gil supuestamente dijo que el acuerdo estaba roto.',
    'i|Juan Gil <alcalde>|el acuerdo estaba roto',
  ],
  [
    '“Queremos la paz”, dijeron la ministra Ana Holte, Tomás Faro y Clara Duna.',
    'd|Ana Holte, Tomás Faro y Clara Duna|Queremos la paz',
  ],
  [
    'Ana Ruiz, de 34 años, enfermera: “No he dormido en tres días”.',
    'd|Ana Ruiz <enfermera>|No he dormido en tres días',
  ],
  [
    'María Holte asegura haber visto el coche salir del puerto.',
    'i|María Holte|haber visto el coche salir del puerto',
  ],
  ['El acusado reconoció haber robado el coche.', 'i|acusado|haber robado el coche'],
  ['El Primer Ministro dijo que el puerto cerraría.', 'i|Primer Ministro|el puerto cerraría'],
  [
    'DELVÍA (EFE) - La ministra Ana Holte dijo el lunes: “El puente cerrará”.',
    'd|Ana Holte|El puente cerrará',
  ],
  [
    'Marta Elgueta, portavoz de la plataforma, calificó la decisión de “despropósito”.',
    'm|Marta Elgueta <portavoz de la plataforma>|despropósito',
  ],
  [
    '“No hay pruebas”, insistió el abogado de la defensa, Ramiro Costas. “Y sin pruebas no hay caso”, añadió.',
    'd|Ramiro Costas <abogado de la defensa>|No hay pruebas',
    'd|Ramiro Costas|Y sin pruebas no hay caso',
  ],
  ['En la pancarta se leía «El monte no se vende».'],
  [
    'Para el economista Gabriel Santamaría, la subida “llega en el peor momento posible”.',
    'd|Gabriel Santamaría <economista>|llega en el peor momento posible',
  ],
  [
    '“¿Y ahora quién paga?”, se pregunta Rosa Iturbe mientras barre el barro de su tienda.',
    'd|Rosa Iturbe|¿Y ahora quién paga?',
  ],
  [
    'El presidente Luis Alvarado llegó a Lima el lunes. “Vengo a escuchar”, dijo el presidente a su llegada.',
    'd|Luis Alvarado|Vengo a escuchar',
  ],
  [
    'La jugadora, de 24 años, no ocultó su alegría. “Es un sueño”, dijo Irene Vallribera tras el partido.',
    'd|Irene Vallribera|Es un sueño',
  ],
  [
    '—¿Volverá a presentarse?\n—No, ya es suficiente —responde Cebrián.',
    'd||¿Volverá a presentarse?',
    'd|Cebrián|No, ya es suficiente',
  ],
  [
    '“Fue terrible”, declaró a la cadena SER una mujer que viajaba en el segundo vagón.',
    'd|mujer|Fue terrible',
  ],
  [
    'La fiscal Adela Montiel pidió doce años de prisión. Según el escrito de acusación, el acusado desvió dos millones.',
    'i|escrito de acusación|el acusado desvió dos millones',
  ],
  [
    'Ha muerto la actriz Pura Santisteban a los 90 años. «Se fue sin dolor», contó a Efe su sobrina, Carmen Santisteban.',
    'd|Carmen Santisteban <sobrina>|Se fue sin dolor',
  ],
  [
    'La lluvia, explica, “nos ha salvado la cosecha”. Quien habla es Antón Reixa, agricultor de tercera generación.',
    'd||nos ha salvado la cosecha',
  ],
  [
    '“Había que actuar”, declaró al término de una larga reunión con los sindicatos el alcalde de Linares, Raúl Fuentes.',
    'd|Raúl Fuentes <alcalde de Linares>|Había que actuar',
  ],
  [
    'Ana Belmonte y Pablo Arroyo aseguraron que el puente abrirá en mayo.',
    'i|Ana Belmonte y Pablo Arroyo|el puente abrirá en mayo',
  ],
  ['Del Río aseguró que el puente abrirá en mayo.', 'i|Del Río|el puente abrirá en mayo'],
  [
    '“¿Cómo se siente?” “Cansada”, dijo Ana Belmonte.',
    'd||¿Cómo se siente?',
    'd|Ana Belmonte|Cansada',
  ],
  [
    'El ministro criticó las políticas que encarecen la vivienda y anunció que el plan llegará en otoño.',
    'i|ministro|el plan llegará en otoño',
  ],
  [
    'Minutos antes de la cita, Ramos ha recalcado que el plan es «una buena noticia» y pidió que el consejo tenga el control.',
    'm|Ramos|el plan es «una buena noticia»',
    'i|Ramos|el consejo tenga el control',
  ],
  [
    'Las ventas cayeron en mayo, según las autoridades, que pidieron calma a los vecinos.',
    'i|autoridades|Las ventas cayeron en mayo',
  ],
  ['En plena crisis, el club no descartó la venta del estadio.'],
  [
    'El portavoz del puerto, Luis Mora, llegó el lunes por la mañana. El portavoz de la policía dijo que las obras terminarán antes del verano.',
    'i|portavoz de la policía|las obras terminarán antes del verano',
  ],
  [
    'La directora del hospital, Elena Rueda, llegó el lunes por la mañana. La directora del colegio dijo que las obras terminarán antes del verano.',
    'i|directora del colegio|las obras terminarán antes del verano',
  ],
  [
    'Elena Rueda se reunió con Pablo Serrat el viernes. Este último dijo que las charlas seguirán.',
    'i|Pablo Serrat|las charlas seguirán',
  ],
  [
    'El portavoz del puerto, Luis Mora, y el portavoz de la policía, Pablo Serrat, llegaron el lunes. El portavoz del puerto dijo que el dinero no alcanza.',
    'i|Luis Mora <portavoz del puerto>|el dinero no alcanza',
  ],
  [
    'El presidente del sindicato, Pablo Serrat, llegó el lunes por la mañana. El presidente de la empresa dijo que las obras terminarán antes del verano.',
    'i|presidente de la empresa|las obras terminarán antes del verano',
  ],
  [
    'El portavoz del puerto, Luis Mora, llegó el lunes por la mañana. El portavoz del puerto dijo que las obras terminarán antes del verano.',
    'i|Luis Mora <portavoz del puerto>|las obras terminarán antes del verano',
  ],
  [
    '«La planta cerrará en mayo», comunicó el jueves por la tarde la compañía.',
    'd|compañía|La planta cerrará en mayo',
  ],
  [
    '«La planta cerrará en mayo», informó el lunes a mediodía la empresa.',
    'd|empresa|La planta cerrará en mayo',
  ],
  [
    'Según la ministra de Pesca, el muelle fue ampliado, con nuevas grúas.',
    'i|ministra de Pesca|el muelle fue ampliado, con nuevas grúas',
  ],
  [
    'El propio presidente Ramón Solís dijo que el muelle abrirá en mayo.',
    'i|Ramón Solís <presidente>|el muelle abrirá en mayo',
  ],
  [
    'El propio Ramón Solís dijo que el muelle abrirá en mayo.',
    'i|Ramón Solís <>|el muelle abrirá en mayo',
  ],
  [
    'La portavoz Ana Duarte calló. «No sabemos nada», dijo una portavoz de los bomberos.',
    'd|portavoz de los bomberos|No sabemos nada',
  ],
  [
    '«No habrá recortes este año», dijo la alcaldesa Marta Ríos al Diario del Puerto.',
    'd|Marta Ríos <alcaldesa>|No habrá recortes este año',
  ],
  [
    '«No habrá recortes este año». Así lo afirmó Marta Ríos, durante una visita al puerto.',
    'd|Marta Ríos|No habrá recortes este año',
  ],
  [
    '«No habrá fichaje», aseguran desde el entorno de Marcos Vidal.',
    'd|entorno de Marcos Vidal|No habrá fichaje',
  ],
  [
    'Desde el entorno del jugador aseguran que «no habrá fichaje este verano».',
    'd|entorno del jugador|no habrá fichaje este verano',
  ],
  ['Desde la empresa explicaron que el plan sigue en pie.', 'i|empresa|el plan sigue en pie'],
  ['Desde el lunes los vecinos aseguran que no hay agua.', 'i|vecinos|no hay agua'],
  ['«No hay acuerdo», aseguró la alcaldesa desde la plaza.', 'd|alcaldesa|No hay acuerdo'],
  [
    'Pedro Gil dijo que «el puente se cierra esta noche», mientras el alcalde, Juan Pérez, dijo que «la situación es muy difícil».',
    'd|Pedro Gil|el puente se cierra esta noche',
    'd|Juan Pérez <alcalde>|la situación es muy difícil',
  ],
  [
    'Juan Pérez llegó ayer. De hecho, sostuvo que el puente está cerrado.',
    'i|Juan Pérez|el puente está cerrado',
  ],
  [
    'Aunque la alcaldesa Ana Vega dijo que el muelle es seguro, los ingenieros lo cerraron el lunes.',
    'i|Ana Vega <alcaldesa>|el muelle es seguro',
  ],
  [
    '“Nada está decidido”, dice un allegado de la ministra Julia Arenas.',
    'd|allegado de la ministra Julia Arenas|Nada está decidido',
  ],
  // An adverb before its comma is nobody.
  [
    'La alcaldesa, Rosa Vidal, acudió al acto. Concretamente, anunció que «el puente se abrirá en mayo».',
    'd|Rosa Vidal|el puente se abrirá en mayo',
  ],
  [
    'El alcalde respondió a la concejala Ana Ruiz que pide «un nuevo plan para el puerto».',
    'd|Ana Ruiz|un nuevo plan para el puerto',
  ],
  [
    'La carta del alcalde que pide «un nuevo plan para el puerto» llegó ayer.',
    'd|carta del alcalde|un nuevo plan para el puerto',
  ],
  [
    'El plan, calificado de «un error muy grave» por la concejala Ana Ruiz, sigue en pie.',
    'd|Ana Ruiz|un error muy grave',
  ],
  // What a verb is about is not who says it: the several of the sentence before do.
  [
    'Los vecinos denuncian el estado del muelle. Además, advierten de una posible avería: «Es imposible pasar con la grúa».',
    'd|vecinos|Es imposible pasar con la grúa',
  ],
  [
    '«El puerto necesita obras urgentes». Son palabras de la alcaldesa Rosa Vidal.',
    'd|Rosa Vidal|El puerto necesita obras urgentes',
  ],
  [
    'El puerto calla. La alcaldesa está triste porque, a su juicio, «un pueblo sin barcos pierde a sus jóvenes y su futuro».',
    'd|alcaldesa|un pueblo sin barcos pierde a sus jóvenes y su futuro',
  ],
  [
    'Según el testimonio de Ana Robles, el barco salió muy tarde.',
    'i|Ana Robles|el barco salió muy tarde',
  ],
  // A verb of several has no one person as its subject.
  [
    'La presidenta Ana Ruiz habló el lunes. “No vamos a ceder”, dijo Ruiz.\n“El ruido es insoportable y nadie duerme”, aseguran.',
    'd|Ana Ruiz|No vamos a ceder',
    'd||El ruido es insoportable y nadie duerme',
  ],
  [
    'El plan, definido como «una vergüenza para el puerto» por la alcaldesa Ana Ruiz, sigue adelante.',
    'd|Ana Ruiz|una vergüenza para el puerto',
  ],
  ['«Lamentamos el retraso», reza el comunicado.', 'd|comunicado|Lamentamos el retraso'],
  ['«Lamentamos el retraso», se lee en la carta.', 'd|carta|Lamentamos el retraso'],
  ['«Seguimos aquí», dijeron el alcalde y Ana Prado.', 'd|alcalde|Seguimos aquí'],
  [
    '«Lo echamos mucho de menos», dice la familia Rivas.',
    'd|familia Rivas <>|Lo echamos mucho de menos',
  ],
  ['La Defensa Civil reporta 37 personas heridas por las lluvias que han afectado el golfo.'],
  ['La alcaldesa Ana Ríos no informó si el puente está cerrado.'],
  [
    'La ministra Ana Ríos y el presidente del puerto, Luis Vega, sostuvieron hoy una reunión de coordinación en la sede.',
  ],
  ['La ministra Ana Ríos sostuvo que la reunión fue útil.', 'i|Ana Ríos|la reunión fue útil'],
  [
    'La ministra Ana Ríos dijo que hay dos pruebas contra el capitán, sin dar detalles.',
    'i|Ana Ríos|hay dos pruebas contra el capitán',
  ],
  [
    'La alcaldesa Ana Ríos dijo que el puente sigue cerrado, agregando que abrirá en mayo.',
    'i|Ana Ríos|el puente sigue cerrado',
    'i|Ana Ríos|abrirá en mayo',
  ],
  [
    'El superintendente de la policía de Vega, Luis Soto, habría dicho que no hubo heridos.',
    'i|Luis Soto <superintendente de la policía de Vega>|no hubo heridos',
  ],
  [
    'Los agentes aseguraron que tenían problemas de salud, lo que impidió el operativo.',
    'i|agentes|tenían problemas de salud',
  ],
  [
    'La agencia cerró el muelle pero Ana Luna dijo que el barco podía salir.',
    'i|Ana Luna|el barco podía salir',
  ],
  // a body that was named before, called by its noun alone
  [
    'El Ministerio de Pesca cerró la bahía. «No teníamos opción», dijo el ministerio.',
    'd|Ministerio de Pesca|No teníamos opción',
  ],
  [
    'La naviera Costa Norte vendió dos barcos. «No teníamos opción», dijo la empresa.',
    'd|Costa Norte|No teníamos opción',
  ],
  // where somebody works, behind a full name
  [
    '«El puente está cerrado», dijo Marta Riva del Ministerio de Salud.',
    'd|Marta Riva|El puente está cerrado',
  ],
  [
    '«El puente está cerrado», dijo Juan Carlos del Valle.',
    'd|Juan Carlos del Valle|El puente está cerrado',
  ],
  // what somebody says it for is no part of who says it
  [
    '«No hubo votación», explica la aerolínea para zanjar la polémica.',
    'd|aerolínea|No hubo votación',
  ],
  // nor is how
  ['«Estoy aquí», dijo sonriendo al juez.', 'd||Estoy aquí'],
  [
    '“Vamos a esperar”, dijo el director de la Guardia Civil Juan Prado.',
    'd|Juan Prado <director de la Guardia Civil>|Vamos a esperar',
  ],
  // What joins a sentence to the one before opens a main clause; somebody else's clause behind it is not the first one's.
  ['Pero el alcalde Luis Mora anunció el cierre del puerto, y los vecinos se fueron.'],
  [
    'El alcalde Luis Mora anunció el cierre, y Ana Gil lo llama “un error que nos costará caro”.',
    'd|Ana Gil|un error que nos costará caro',
  ],
  [
    'El ministerio anunció el cierre del puerto, una decisión que Ana Gil considera “injusta para todos los pescadores”.',
    'd|Ana Gil|injusta para todos los pescadores',
  ],
  [
    '«La cosecha es buena», dijo la ministra de Agricultura, Ana Gil. La ministra de Salud dijo que los hospitales estaban listos.',
    'd|Ana Gil|La cosecha es buena',
    'i|ministra de Salud|los hospitales estaban listos',
  ],
  ['Según Ada Lind, “el puerto” es una ruina.', 'm|Ada Lind|“el puerto” es una ruina'],
  ['Nadie dijo que el puerto fuera seguro.'],
  [
    '“Vamos a ganar”, dijo Ana Gil; “vamos a perder”, respondió Luis Paz.',
    'd|Ana Gil|Vamos a ganar',
    'd|Luis Paz|vamos a perder',
  ],
  ['El plan está “muerto”, dijo Ana Gil.', 'm|Ana Gil|El plan está “muerto”'],
];
