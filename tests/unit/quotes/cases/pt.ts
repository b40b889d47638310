import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  ['“A ponte abre em maio”, disse a prefeita Marta Rios.', 'd|Marta Rios|A ponte abre em maio'],
  ['Marta Rios afirmou: “Temos o dinheiro.”', 'd|Marta Rios|Temos o dinheiro.'],
  [
    '“Esperamos”, explicou Marta Rios, “e ninguém veio”.',
    'd|Marta Rios|Esperamos … e ninguém veio',
  ],
  [
    'Marta Rios chegou na segunda-feira. “O barco atrasou muito”, acrescentou.',
    'd|Marta Rios|O barco atrasou muito',
  ],
  ['“Por que agora?”, perguntou Luís Prado.', 'd|Luís Prado|Por que agora?'],
  ['Marta Rios garantiu que a ponte abre em maio.', 'i|Marta Rios|a ponte abre em maio'],
  ['A ponte abre em maio, destacou Marta Rios.', 'i|Marta Rios|A ponte abre em maio'],
  ['De acordo com Marta Rios, a ponte abre em maio.', 'i|Marta Rios|a ponte abre em maio'],
  ['O filme “Mar quieto” estreia hoje.'],
  ['A chamada “zona calma” começa aqui.'],
  ['A revista “Cais” sai às segundas.'],
  [
    '“Não vamos aumentar a tarifa neste ano”, disse o secretário de Transportes, Renato Siqueira, nesta terça-feira (4).',
    'd|Renato Siqueira <secretário de Transportes>|Não vamos aumentar a tarifa neste ano',
  ],
  [
    '"A gente perdeu tudo", contou a dona de casa Lúcia Tavares.',
    'd|Lúcia Tavares <dona de casa>|A gente perdeu tudo',
  ],
  [
    '“A vacina é segura”, afirma o infectologista Otávio Brandão, da Universidade Federal do Vale.',
    'd|Otávio Brandão|A vacina é segura',
  ],
  [
    '«Os números são preocupantes», sublinhou a ministra da Saúde, Teresa Falcão.',
    'd|Teresa Falcão <ministra da Saúde>|Os números são preocupantes',
  ],
  [
    'O prefeito Caio Meireles visitou o bairro. Segundo ele, “as obras começam em maio”.',
    'd|Caio Meireles|as obras começam em maio',
  ],
  [
    'A ministra Teresa Falcão esteve no Porto. “É uma vitória de todos”, referiu a governante.',
    'd|Teresa Falcão|É uma vitória de todos',
  ],
  [
    '“O time jogou bem”, disse Meireles. “Faltou só o gol”, completou.',
    'd|Meireles|O time jogou bem',
    'd|Meireles|Faltou só o gol',
  ],
  [
    '“O problema”, avaliou a economista Júlia Prates, “é a falta de crédito”.',
    'd|Júlia Prates|O problema … é a falta de crédito',
  ],
  ['Para Júlia Prates, “o governo demorou a agir”.', 'd|Júlia Prates|o governo demorou a agir'],
  [
    'Conforme Júlia Prates, os juros devem cair em agosto.',
    'i|Júlia Prates|os juros devem cair em agosto',
  ],
  [
    'Segundo a Polícia Civil, o suspeito fugiu pela janela.',
    'i|Polícia Civil|o suspeito fugiu pela janela',
  ],
  ['De acordo com o relatório, a barragem tinha falhas.', 'i|relatório|a barragem tinha falhas'],
  [
    'Em nota, a empresa informou que “colabora com as investigações”.',
    'd|empresa|colabora com as investigações',
  ],
  ['Em nota, a empresa informou que vai recorrer da decisão.', 'i|empresa|vai recorrer da decisão'],
  [
    'Questionado, o deputado Ivo Lacerda respondeu: “Não comento boatos”.',
    'd|Ivo Lacerda|Não comento boatos',
  ],
  [
    '– Não me lembro de nada – disse o motorista Saulo Reis. – Estava escuro.',
    'd|Saulo Reis|Não me lembro de nada … Estava escuro.',
  ],
  [
    '“Meu avô dizia ‘o rio cobra’ quando chovia”, lembra a pescadora Dalva Nunes.',
    'd|Dalva Nunes|Meu avô dizia ‘o rio cobra’ quando chovia',
  ],
  [
    '“Foram dias difíceis.\n“Mas vamos reconstruir tudo”, prometeu Caio Meireles.',
    'd|Caio Meireles|Foram dias difíceis.\n“Mas vamos reconstruir tudo',
  ],
  [
    '“Quem paga essa conta?”, questionou a vereadora Rita Pacheco.',
    'd|Rita Pacheco|Quem paga essa conta?',
  ],
  ['Ivo Lacerda não disse que deixaria o cargo.', 'i!|Ivo Lacerda|deixaria o cargo'],
  ['Ivo Lacerda negou que tenha recebido dinheiro.', 'i!|Ivo Lacerda|tenha recebido dinheiro'],
  [
    'O acordo, segundo Ivo Lacerda, será assinado em Brasília.',
    'i|Ivo Lacerda|O acordo … será assinado em Brasília',
  ],
  ['Caio Meireles: “A cidade não vai parar”', 'd|Caio Meireles|A cidade não vai parar'],
  [
    'Lúcia Tavares mora ali há 20 anos. “Nunca vi tanta água”, disse ela.',
    'd|Lúcia Tavares|Nunca vi tanta água',
  ],
  [
    '“Foi um acidente”, alegou o advogado de defesa, Breno Sá, ao jornal O Vale.',
    'd|Breno Sá <advogado de defesa>|Foi um acidente',
  ],
  ['O opositor chamou a proposta de “absurda”.', 'm|opositor|absurda'],
  ['O jogador Zeca, o “Canhotinha de Ouro”, foi homenageado.'],
  ['A operação “Maré Alta” prendeu dez pessoas.'],
  ['O samba “Noite de Junho” abriu o desfile.'],
  ['Aos gritos de “fora”, o grupo deixou a praça.'],
  ['A segunda fase do plano, segundo turno incluído, custou caro.'],
  ['A TV de 50" custa dois mil reais.'],
  [
    'O presidente do clube, Dario Lopes, elogiou o técnico: “É um homem de palavra.”',
    'd|Dario Lopes <presidente do clube>|É um homem de palavra.',
  ],
  ['Como explicou Dario Lopes, o contrato vai até 2030.', 'i|Dario Lopes|o contrato vai até 2030'],
  [
    '“A ponte abre em maio”, disse o ministro Rui Tavares em Faro.',
    'd|Rui Tavares <ministro>|A ponte abre em maio',
  ],
  [
    '“A ponte está fechada”, disse Clara Nunes Prado. Segundo seus cálculos, o conserto custará dois milhões.',
    'd|Clara Nunes Prado|A ponte está fechada',
    'i|Clara Nunes Prado|o conserto custará dois milhões',
  ],
  [
    '“Não temos medo”, contou ao jornal o pescador Rui Costa, de 54 anos.',
    'd|Rui Costa|Não temos medo',
  ],
  ['“Acabou”, disse Ngũgĩ wa Mabaso.', 'd|Ngũgĩ wa Mabaso|Acabou'],
  [
    '“O cais está vazio”, disse Siosaia Taufa da Universidade de Galda.',
    'd|Siosaia Taufa|O cais está vazio',
  ],
  [
    'O presidente da Câmara Municipal da Ribeira, Keolu Kahale (PX), garantiu ter “total confiança no cais”.',
    'd|Keolu Kahale <presidente da Câmara Municipal da Ribeira>|total confiança no cais',
  ],
  [
    '“O cais está vazio”, disse o delegado da Polícia Civil Thant Zin.',
    'd|Thant Zin <delegado da Polícia Civil>|O cais está vazio',
  ],
  ['“Não temos medo”, disse à imprensa a ministra Ana Lima.', 'd|Ana Lima|Não temos medo'],
  ['Ana Lima: “Estamos prontos”', 'd|Ana Lima|Estamos prontos'],
  [
    'Para o ministro Rui Costa, a lei é “um erro do começo ao fim”.',
    'd|Rui Costa|um erro do começo ao fim',
  ],
  [
    'A ministra da Habitação, Clara Vidigal, defendeu nesta terça-feira a nova lei. “Não vamos recuar”, disse aos jornalistas.',
    'd|Clara Vidigal <ministra da Habitação>|Não vamos recuar',
  ],
  [
    '“Perdemos tudo”, lamenta Joaquim Serpa, de 62 anos, diante do que sobrou da casa.',
    'd|Joaquim Serpa|Perdemos tudo',
  ],
  ['O governo Prado disse que a ponte ficará fechada.', 'i|governo Prado|a ponte ficará fechada'],
  [
    'Segundo a Polícia Militar, o motorista fugiu a pé.',
    'i|Polícia Militar|o motorista fugiu a pé',
  ],
  [
    'Foi dito pelo prefeito que as escolas continuariam fechadas.',
    'i|prefeito|as escolas continuariam fechadas',
  ],
  [
    'O procurador Renato Amarante afirmou que o inquérito vai continuar até setembro.',
    'i|Renato Amarante <procurador>|o inquérito vai continuar até setembro',
  ],
  [
    '“Era preciso agir”, disse ontem em conferência de imprensa, após uma longa reunião com os sindicatos, o presidente da Câmara de Tomar, Raul Fontes.',
    'd|Raul Fontes <presidente da Câmara de Tomar>|Era preciso agir',
  ],
  [
    '“O caso está encerrado”, informou em nota a procuradoria.',
    'd|procuradoria|O caso está encerrado',
  ],
  [
    '“Isto não é uma vitória, é um adiamento”, comentou o dirigente sindical Rui Falcato.',
    'd|Rui Falcato <dirigente sindical>|Isto não é uma vitória, é um adiamento',
  ],
  [
    'Pessoas próximas às negociações disseram que a ponte ficará fechada.',
    'i|Pessoas|a ponte ficará fechada',
  ],
  ['O técnico Abel Moraes foi direto: “Jogamos mal”.', 'd|Abel Moraes <técnico>|Jogamos mal'],
  [
    '“Se não chover até março”, alerta o agricultor Zeferino Prado, “a safra acaba”.',
    'd|Zeferino Prado <agricultor>|Se não chover até março … a safra acaba',
  ],
  [
    'Segundo O Porto em sua edição digital, a ponte está fechada.',
    'i|O Porto|a ponte está fechada',
  ],
  ['A testemunha afirmou ter ouvido dois tiros.', 'i|testemunha|ter ouvido dois tiros'],
  ['A ministra disse não ter recebido dinheiro.', 'i|ministra|não ter recebido dinheiro'],
  [
    'Em nota, a empresa disse que “lamenta o ocorrido” e que presta apoio às famílias.',
    'm|empresa|“lamenta o ocorrido” e que presta apoio às famílias',
  ],
  ['A chamada “taxa da praia” foi suspensa.'],
  ['O seu novo romance, “Casa de sal”, chega às livrarias em maio.'],
  ['Em nota, o MEC informou que o calendário será mantido.', 'i|MEC|o calendário será mantido'],
  [
    'De acordo com o relatório do Tribunal de Contas, a obra custou o dobro do previsto.',
    'i|relatório do Tribunal de Contas|a obra custou o dobro do previsto',
  ],
  [
    '“Não há provas”, insistiu o advogado de defesa, Heitor Lacerda. “E sem provas não há crime”, completou.',
    'd|Heitor Lacerda <advogado de defesa>|Não há provas',
    'd|Heitor Lacerda|E sem provas não há crime',
  ],
  [
    'O presidente uruguaio, Julio Arocena, recebeu o colega paraguaio, Mario Benegas. “Estamos alinhados”, disse Benegas depois da reunião.',
    'd|Mario Benegas|Estamos alinhados',
  ],
  ['Na faixa lia-se “O rio é nosso”.'],
  [
    '“Foi um milagre”, contou à TV Globo o bombeiro Edson Pires, que participou do resgate.',
    'd|Edson Pires <bombeiro>|Foi um milagre',
  ],
  [
    'Questionado sobre o futuro, o governador respondeu: “Perguntem-me em dezembro”.',
    'd|governador|Perguntem-me em dezembro',
  ],
  [
    'Para a economista Teresa Sarmento, a subida dos juros “chega no pior momento”.',
    'd|Teresa Sarmento <economista>|chega no pior momento',
  ],
  [
    '“Eles vieram de madrugada”, diz uma moradora que pediu para não ser identificada.',
    'd|moradora|Eles vieram de madrugada',
  ],
  [
    'O porta-voz do porto, Luís Mourão, chegou na segunda-feira de manhã. O porta-voz da polícia disse que as obras vão terminar antes do verão.',
    'i|porta-voz da polícia|as obras vão terminar antes do verão',
  ],
  [
    'A diretora do hospital, Elena Rocha, chegou na segunda-feira de manhã. A diretora da escola disse que as obras vão terminar antes do verão.',
    'i|diretora da escola|as obras vão terminar antes do verão',
  ],
  [
    'Elena Rocha encontrou-se com Paulo Seixas na sexta-feira. “As conversas vão continuar”, disse este último.',
    'd|Paulo Seixas|As conversas vão continuar',
  ],
  [
    'O presidente do sindicato, Paulo Seixas, chegou na segunda-feira de manhã. O presidente da empresa disse que as obras vão terminar antes do verão.',
    'i|presidente da empresa|as obras vão terminar antes do verão',
  ],
  [
    'O porta-voz do porto, Luís Mourão, chegou na segunda-feira de manhã. O porta-voz do porto disse que as obras vão terminar antes do verão.',
    'i|Luís Mourão <porta-voz do porto>|as obras vão terminar antes do verão',
  ],
  ['Da Silva disse que a ponte abrirá em maio.', 'i|Da Silva|a ponte abrirá em maio'],
  [
    'A Organização Mundial da Saúde pediu aos países que ajam “sem demora”.',
    'm|Organização Mundial da Saúde|ajam “sem demora”',
  ],
  [
    '“O caso está encerrado”, afirmou em entrevista coletiva na tarde desta terça-feira a delegada Ana Ribeiro.',
    'd|Ana Ribeiro <delegada>|O caso está encerrado',
  ],
  ['“Estamos sozinhos”, foi a resposta de Mário Delgado.', 'd|Mário Delgado|Estamos sozinhos'],
  ['Moraes acusou o árbitro de “estragar o jogo”.', 'm|Moraes|estragar o jogo'],
  [
    '“Vou lutar até ao fim”, garantiu a candidata, ladeada pelo ex-presidente Nuno Bragança.',
    'd|candidata|Vou lutar até ao fim',
  ],
  [
    'Morreu aos 84 anos o poeta Antero Vidigal. “Foi em paz”, contou à Lusa a neta, Joana Vidigal.',
    'd|Joana Vidigal <neta>|Foi em paz',
  ],
  ['O prefeito criticou as medidas que aumentam o preço da passagem.'],
  [
    'A tensão nasceu com a declaração do ministro Luís Barreto, ex-presidente do tribunal, que disse que os militares estão orientados.',
    'i|Luís Barreto <ex-presidente do tribunal>|os militares estão orientados',
  ],
  [
    'Segundo Ana Duarte, o porto foi alargado, com novos empregos.',
    'i|Ana Duarte|o porto foi alargado, com novos empregos',
  ],
  [
    '“O cais abre em maio”, afirmou o ministro da Pesca em coletiva de imprensa.',
    'd|ministro da Pesca|O cais abre em maio',
  ],
  [
    'O secretário de Vigilância em Saúde do Ministério da Saúde (SVS), Arnaldo Medeiro, participou da abertura. “A doença mata muito”, afirmou o secretário.',
    'd|Arnaldo Medeiro <secretário de Vigilância em Saúde do Ministério da Saúde (SVS)>|A doença mata muito',
  ],
  [
    'O presidente da Câmara Municipal da Ribeira, Fernando Teles (PX), garantiu ter “total confiança na obra”.',
    'd|Fernando Teles <presidente da Câmara Municipal da Ribeira>|total confiança na obra',
  ],
  [
    'Apesar de a prefeita Ana Prado ter afirmado que o cais é seguro, os engenheiros o fecharam na segunda-feira.',
    'i|Ana Prado <prefeita>|o cais é seguro',
  ],
  [
    'A prefeita, Rosa Lima, foi ao porto. Posteriormente, anunciou que “a ponte abre em maio”.',
    'd|Rosa Lima|a ponte abre em maio',
  ],
  [
    'O plano foi classificado como “um erro muito grave” pela vereadora Ana Lima.',
    'd|Ana Lima|um erro muito grave',
  ],
  [
    '“Nada está decidido”, diz um aliado do prefeito Mário Delgado.',
    'd|aliado do prefeito Mário Delgado|Nada está decidido',
  ],
  // Behind the quote a sentence tells whose words it was.
  [
    '“O porto precisa de obras urgentes”. A declaração é do vereador Paulo Pires.',
    'd|Paulo Pires|O porto precisa de obras urgentes',
  ],
  [
    'O técnico Ivo Braga chegou. Para ele, o barco saiu tarde: "Faltou coragem e sobrou medo no porto".',
    'd|Ivo Braga|Faltou coragem e sobrou medo no porto',
  ],
  [
    'Ivo Braga deixou claro que o grupo não jogou como deveria.',
    'i|Ivo Braga|o grupo não jogou como deveria',
  ],
  [
    'Segundo o relato de Ana Duarte, o barco saiu muito tarde.',
    'i|Ana Duarte|o barco saiu muito tarde',
  ],
  // Past a pronoun the sentence before it names who goes on.
  [
    'O porto reabriu, disse o diretor Rui Prado. A ministra Ana Lopes falou com os jornalistas. Ela destacou o papel do Porto. “O cais vai abrir em maio”, disse.',
    'i|Rui Prado|O porto reabriu',
    'd|Ana Lopes|O cais vai abrir em maio',
  ],
  ['"Lamentamos o atraso", lê-se no comunicado.', 'd|comunicado|Lamentamos o atraso'],
  [
    'Advertindo que o porto estava sob enorme pressão, ele pediu ao público mais cuidado.',
    'i||o porto estava sob enorme pressão',
  ],
  [
    'Questionado se o barco era do capitão, o inspetor disse que isso não basta.',
    'i|inspetor|isso não basta',
  ],
  [
    'O superintendente da Polícia Civil de Vale Novo, João Silva Prado, disse que há duas provas contra o capitão, sem dar detalhes.',
    'i|João Silva Prado <superintendente da Polícia Civil de Vale Novo>|há duas provas contra o capitão',
  ],
  [
    'A porta-voz Rita Prado reafirmou que o rio é seguro, lembrando que temos estudos sobre ele.',
    'i|Rita Prado|o rio é seguro',
    'i|Rita Prado|temos estudos sobre ele',
  ],
  [
    'O ponte fica fechado até maio, disse a prefeita Rita Prado, em entrevista à Rádio Vale.',
    'i|Rita Prado <prefeita>|O ponte fica fechado até maio',
  ],
  [
    'A agência fechou o cais mas Rita Prado disse que o barco pode sair.',
    'i|Rita Prado|o barco pode sair',
  ],
  // a body that was named before, called by its noun alone
  [
    'O Ministério da Pesca fechou a baía. "Não tínhamos escolha", disse o ministério.',
    'd|Ministério da Pesca|Não tínhamos escolha',
  ],
  // where somebody works, behind a full name
  [
    'Marta Riva da Universidade de Galda disse que a ponte está fechada.',
    'i|Marta Riva|a ponte está fechada',
  ],
  // what somebody says it for is no part of who says it
  ['"Não houve votação", disse o prefeito para encerrar o caso.', 'd|prefeito|Não houve votação'],
  [
    '“Vamos esperar”, disse o delegado da Polícia Civil Renato Siqueira.',
    'd|Renato Siqueira <delegado da Polícia Civil>|Vamos esperar',
  ],
  [
    'O delegado da Polícia Civil de Vila Mansa Renato Siqueira afirmou que a porta estava aberta.',
    'i|Renato Siqueira <delegado da Polícia Civil de Vila Mansa>|a porta estava aberta',
  ],
  // What joins a sentence to the one before opens a main clause; somebody else's clause behind it is not the first one's.
  ['Mas o prefeito Paulo Reis anunciou o fechamento do porto, e os moradores saíram.'],
  [
    'O prefeito Paulo Reis anunciou o fechamento, mas Ana Lima vê nisso “um erro que vai custar caro”.',
    'd|Ana Lima|um erro que vai custar caro',
  ],
  [
    'O ministério anunciou o fechamento do porto, uma decisão que Ana Lima considera “injusta para todos os pescadores”.',
    'd|Ana Lima|injusta para todos os pescadores',
  ],
  ['Segundo Ada Lind, “o porto” virou uma ruína.', 'm|Ada Lind|“o porto” virou uma ruína'],
  ['Ninguém disse que a ponte era segura.'],
];
