import type { LanguageSignals, LanguageWords } from '../language';
import type { InterruptionWords } from '../sections/interruptions';

export const signals: LanguageSignals = {
  tag: 'pt',
  charactersPerMinute: 913,

  detection: {
    script: 'Latn',
    letters: 'ãõçáéíóúâêôà',
    words:
      'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já também só pelo pela até isso ela entre depois sem mesmo aos são foi ser está tem segundo disse ainda sobre você após às',
  },
};

export const interruptions: InterruptionWords = {
  related:
    'leia também|leia mais|leia ainda|leia a seguir|leia tambem|leia|leia aqui|leia na íntegra|leia a íntegra|saiba mais|veja também|veja mais|veja ainda|veja|confira também|confira mais|confira|confira a seguir|ver mais|ver também|mais sobre|mais lidas|mais lidos|mais notícias|mais informações|notícias relacionadas|matérias relacionadas|artigos relacionados|conteúdo relacionado|relacionadas|relacionados|relacionada|relacionado|assuntos|assuntos relacionados|temas|tópicos|tags|etiquetas|últimas notícias|você pode gostar|você também pode gostar|pode gostar de|pode interessar|talvez você goste|recomendadas|recomendados|recomendado para você|recomendamos|destaques|não perca|entenda|entenda o caso|continue lendo|continuar a ler|continuar lendo|ler mais|ler também|leia esta matéria|acesse|siga lendo|em alta|outras notícias|palavras-chave|mais em|próxima notícia|notícia anterior|leia o artigo completo|leia a matéria completa|leia na origem|escolhas do editor|os mais lidos|veja tudo|artigo seguinte|artigo anterior',
  advert:
    'publicidade|anúncio|anúncios|propaganda|continua depois da publicidade|continua após a publicidade|continua após publicidade|a matéria continua após a publicidade|a reportagem continua depois do anúncio|o artigo continua após a publicidade|conteúdo patrocinado|patrocinado|continua depois do anúncio|pub|fechar anúncio|advertisement|pular anúncio|saltar anúncio|conteúdo pago|publieditorial|informe publicitário',
  newsletter:
    'newsletter|newsletters|assine|assine a newsletter|assine já|inscreva-se|cadastre-se|receba|receba notícias|subscreva|subscrever|seu e-mail|seu email|o seu e-mail|apoie|faça parte|torne-se|assinantes|seja assinante|registe-se|quero receber|endereço de e-mail|doe|faça uma doação|apoie o jornalismo|subscreva a newsletter|assine a nossa newsletter|inscreva-se em nossa newsletter|subscreva a nossa newsletter|receba no seu e-mail',
  follow:
    'siga|siga-nos|siga nosso|siga o|participe|entre|baixe|junte-se|clique aqui|acompanhe|inscreva-se|faça parte|nos siga|receba|curta|ative|adicione',
  share:
    'compartilhar|compartilhe|compartilhe esta notícia|partilhar|partilhe|copiar link|copiar o link|link copiado|imprimir|enviar por e-mail|enviar|salvar|guardar|compartilhar via|compartilhe no|partilhar artigo|ouvir',
  pager: 'página|página #|página # de #|próxima|anterior|# de #|próxima página|página anterior',
  video:
    'vídeo|vídeos|assista|assista ao vídeo|assista também|veja o vídeo|ver vídeo|ouça|ouvir|galeria|fotos|podcast|ao vivo|assista agora|veja fotos|em vídeo',
  tool: 'ampliar|ampliar imagem|ampliar foto|fechar|ir para o conteúdo|voltar ao topo|ouvir matéria|ouça este conteúdo|tamanho da letra|traduzir|reportar erro|comunicar erro|carregando|mostrar mais|carregar mais|tempo de leitura|a- a+|salvar para ler depois|reproduzir|entrar|iniciar sessão|menu|pesquisar|pausar|ocultar|ver todas as fotos|ver imagem|ver fotos|ver # fotos|ver as fotos|# fotos|ver galeria|ver esta imagem|ver esta foto|ver foto|ver imagem completa|ver imagem ampliada|ver em tamanho real|ver em tamanho completo|ampliar a imagem|ampliar a foto|clique para ampliar|clique na imagem para ampliar|toque para ampliar|abrir imagem|mostrar imagem',
  comments:
    'comentários|comentar|deixe um comentário|deixe seu comentário|# comentários|ver comentários|escreva um comentário|comente|deixe uma resposta|cancelar resposta',
  asks: 'este artigo foi útil|este conteúdo foi útil|esta página foi útil|esta notícia foi útil|esta matéria foi útil|este artigo ajudou|achou este artigo útil|achou esta notícia|gostou desta notícia|gostou dessa notícia|gostou da notícia|gostou desta matéria|gostou dessa matéria|gostou da matéria|gostou da reportagem|gostou desta reportagem|gostou deste artigo|gostou desse artigo|gostou do artigo|gostou deste conteúdo|gostou do conteúdo|gostou do texto|gostou do post|o que achou deste artigo|o que achou desta notícia|o que achou da matéria|o que você achou desta|o que você achou deste|encontrou um erro|encontrou algum erro|encontrou erro|viu um erro|viu algum erro|percebeu algum erro|detetou algum erro|notou algum erro',
  boilerplate:
    'deixe seu comentário|deixe a sua opinião nos comentários|conte para a gente nos comentários|diga nos comentários|todos os direitos reservados|direitos reservados|proibida a reprodução|reprodução proibida|copyright ©|este artigo foi publicado|este conteúdo foi|é proibida a reprodução|este material não pode ser|obrigado por ler|obrigada por ler|obrigado pela leitura|obrigada pela leitura|as opiniões expressas|este texto não reflete|o conteúdo deste artigo é de responsabilidade',
  credit:
    'sobre o autor|sobre o jornalista|sobre a jornalista|sobre o repórter|sobre o editor|sobre a autora|por|foto|fotos|fonte|fontes|redação|autor|autora|texto|imagem|crédito|créditos|edição|reportagem|editor|imagens|fotografia|com informações de|colaborou|tradução|contato de imprensa|contacto de imprensa|contato para a imprensa|assessoria de imprensa',
  paywall:
    'conteúdo exclusivo para assinantes|exclusivo para assinantes|para continuar lendo|assine para continuar|este conteúdo é exclusivo|já é assinante|conteúdo para assinantes|artigo exclusivo|inicie sessão para continuar|artigo para assinantes|para ler o restante',
  byline:
    'por|de|texto|autor|autora|redação|reportagem de|escrito por|equipe|da redação|anônimo|reportagem|colaboração de|publicado por|postado por|edição impressa|edição digital|edição online|jornalista|repórter|correspondente|colunista|enviado especial|enviada especial|especial|análise de|opinião de',
  dated:
    'publicado|publicado em|publicada|atualizado|atualizado em|atualizada|em|data|última atualização|criado em|postado em',
  kickers:
    'exclusivo|exclusiva|urgente|última hora|últimas|ao vivo|em direto|direto|atualização|atualizado|vídeo|vídeos|fotos|em imagens|opinião|análise|entrevista|perfil|crítica|resenha|coluna|crónica|crônica|editorial|investigação|reportagem|checagem|obituário|podcast|infográfico|comunicado|enquete|alerta',
  datelines:
    'brasília|rio de janeiro|são paulo|belo horizonte|salvador|recife|fortaleza|porto alegre|curitiba|manaus|belém|goiânia|vitória|florianópolis|natal|joão pessoa|maceió|aracaju|teresina|são luís|campo grande|cuiabá|lisboa|porto|coimbra|braga|faro|funchal|ponta delgada|aveiro|évora|luanda|maputo|beira|praia|mindelo|bissau|são tomé|díli|macau|londres|paris|berlim|madrid|madri|roma|bruxelas|moscou|moscovo|kiev|washington|nova york|nova iorque|pequim|tóquio|genebra|jerusalém|teerã|cidade do vaticano|buenos aires',
  joins: 'e|com',
  corrected:
    'correção|errata|erramos|esclarecimento|nota da redação|nota do editor|atualização|uma versão anterior d',
  cookies: 'cookie',
};

export const words: LanguageWords = {
  sentences: {
    abbreviations:
      'Sr Sra Srta Dr Dra Prof Profa Eng Arq Gen Cel Ten Maj Sgt Dep Sen Gov Min Av R Al Trav Tv n nº no art arts pág págs p vol cap ex aprox tel V.Exa Exmo Exma D Pe Jr St Sta Sto jan fev mar abr jun jul ago set out nov dez',
    mayEnd: 'etc S.A Ltda Cia a.C d.C EUA',
  },

  quotation: {
    marks: '“” "" «»',
    dialogue: 'dash',
    subject: 'around',
    passiveLeads: 'sido|é|são|foi|foram|era|eram|sendo',
    agents: 'por|pelo|pela|pelos|pelas',
    adverbEndings: 'mente',
    subjectAfterOblique: true,
    enclitics: 'lhe|lhes|se|me|nos|o|a|te',
    verbs:
      'deixou claro|deixa claro|deixaram claro|deixam claro|contrap*õe,ôs,useram|classificad*o,a,os,as|descrit*o,a,os,as|definid*o,a,os,as|comunic*ou,a,aram,ado|cit*ou,a,aram,ado|atribu*iu,i,íram|reafirm*ou,a,aram|minimiz*ou,a|desconvers*ou,a|discord*ou,a|resum*iu,e|disse+ram|diz+em,endo|dito|dizia|afirm*ou,a,am,aram,ava,ado,ando|declar*ou,a,am,aram,ado|explic*ou,a,am,aram,ado|acrescent*ou,a,aram,ado|cont*ou,am,a|destac*ou,a,aram|ressalt*ou,a|salient*ou,a|sublinh*ou,a|refer*iu,e|fris*ou,a|adiant*ou,a|avali*ou,a|argument*ou,a|defend*eu,e,em|garant*iu,e|apont*ou,a,am|complet*ou,a|observ*ou,a|escrev*eu,e,eram|lament*ou,a|revel*ou,a,am,aram|alert*ou,a|reforç*ou,a|conclu*iu,i|confirm*ou,a,aram|public*ou,a|respond*eu,e|pergunt*ou,a|admit*iu,e|reconhec*eu,e|critic*ou,a|acus*ou,a|anunci*ou,a|inform*ou,a,aram|assegur*ou,a|sustent*ou,a|insist*iu,e|advert*iu,e|prosseg*uiu,ue|enfatiz*ou,a|pontu*ou,a|not*ou,a|record*ou,a|lembr*ou,a|relat*ou,a,am|coment*ou,a|neg*ou,a|opin*ou,a|consider*ou,a,am|estim*ou,a|acredit*a,am,ou|acha+m|pens*a,am|ironizou|brincou|desabafou|suger*iu,e|mostr*ou,a,am|descrev*eu,e|prevê|previu|denunci*ou,a|reiter*ou,a|esclarec*eu,e|detalh*ou,a|indic*ou,a,am|promet*eu,e|cham*ou,a|relembrou|tuitou|report*ou,a,aram|aleg*ou,a,am,aram|justific*ou,a|descart*ou,a|critic*aram|exig*iu,e|ped*iu,e|dispar*ou|celebr*ou,a|comemor*ou,a|orient*ou,a|recomend*ou,a|question*ou,a|indag*ou|rebat*eu,e|retruc*ou|confess*ou,a|vaticin*ou|referiram|defenderam|assinal*ou,a|precis*ou|vinc*ou|realç*ou,a|assum*iu,e|desment*iu,e|divulgou|contestou|elogiou|apel*ou,a|exort*ou|ri|riu|sorri|sorriu|brinc*a,ava|ironiz*a|desabaf*a|grit*ou,a|exclam*ou,a|sussurr*ou,a|suspir*ou,a|murmur*ou,a|replic*ou,a|confidenci*ou,a|reclam*ou,a,am|protest*ou,a|contava|recordava|lembrava|explicava|alertava|queixa-se|queixou-se|repet*iu,e|fala em|falou em|falam em|fala de|falou de|falava em|classific*a,ou,am,aram|descrevem|descreveram|defin*e,iu,em|gritam|gritaram|sentenci*a,ou|dispara|emend*a,ou|relembra|recordam|evoc*a,ou|implor*a,ou|suplic*a,ou|comentam|comentaram|cham*ou de|chama de|chamaram de|vinca|sublinham|sublinharam|atir*a,ou|conclam*a,ou|retruca|garantem|garantiram|vaticina|lamentam|acrescentando|explicando|sublinhando|lembrando|recordando|destacando|ressaltando|salientando|frisando|referindo|adiantando|garantindo|assegurando|alegando|argumentando|apontando|observando|revelando|alertando|reforçando|confirmando|anunciando|informando|admitindo|reconhecendo|lamentando|denunciando|reiterando|esclarecendo|detalhando|indicando|declarando|defendendo|sustentando|insistindo|advertindo|enfatizando|contando|comentando|completando|complementando|notando|relatando|respondendo|escrevendo|prometendo|sugerindo',
    possessives: 'seu|sua|seus|suas',
    accordingNouns:
      'análise|cálculos|estimativas|dados|opinião|palavras|versão|relato|depoimento|relatório|comunicado|avaliação|previsões|declaração|declarações|estudo',
    according:
      'segundo o relato de|segundo o relato do|segundo o relato da|segundo o relato dos|segundo o relato das|segundo relato de|segundo relato do|segundo relato da|segundo relato dos|segundo relato das|segundo relatos de|segundo relatos do|segundo relatos da|segundo relatos dos|segundo relatos das|conforme relato de|conforme relato do|conforme relato da|conforme relato dos|conforme relato das|de acordo com o relato de|de acordo com o relato do|de acordo com o relato da|de acordo com o relato dos|de acordo com o relato das|de acordo com relatos de|de acordo com relatos do|de acordo com relatos da|de acordo com relatos dos|de acordo com relatos das|segundo a versão de|segundo a versão do|segundo a versão da|segundo a versão dos|segundo a versão das|segundo o depoimento de|segundo o depoimento do|segundo o depoimento da|segundo o depoimento dos|segundo o depoimento das|segundo|de acordo com|conforme|na opinião de|nas palavras de|na opinião do|na opinião da|de acordo com o|de acordo com a|consoante',
    accordingSelf: 'segundo as suas próprias palavras|segundo suas próprias palavras',
    reflexives: 'próprias',
    purposes: 'para',
    perfectInfinitives: 'ter|tê-lo|tê-la',
    infinitiveEndings: 'ar|er|ir',
    mannerEndings: 'ando|endo|indo',
    relativeThat: true,
    former: 'primeiro|primeira',
    latter: 'segundo|segunda|último|última',
    personJoins: 'e',
    ages: 'anos|de',
    coordinators: 'e|mas',
    subordinators:
      'embora|enquanto|quando|porque|apesar de o|apesar de a|apesar de os|apesar de as|ainda que|mesmo que|depois que|depois de o|depois de a|já que',
    complementisers: 'que|se|de que',
    asWords: 'segundo|conforme|como|assim',
    pointsBack:
      'a declaração é do|a declaração é da|a declaração é de|a afirmação é do|a afirmação é da|a afirmação é de|a frase é do|a frase é da|a frase é de|a avaliação é do|a avaliação é da|a avaliação é de|a análise é do|a análise é da|a análise é de|é o que|foi o que|assim|isso',
    viewpoints: 'para',
    indirect: ['that', 'postposed', 'according'],
    asides:
      'sem dar|sem adiantar|sem especificar|sem revelar|sem detalhar|sem fornecer|sem entrar em|sem mencionar|sem citar|sem precisar|sem avançar|sem identificar|sem mais|o que|fato que|facto que|algo que',
    asked:
      'questionad*o,a,os,as|perguntad*o,a,os,as|indagad*o,a,os,as|interrogad*o,a,os,as|contactad*o,a,os,as|contatad*o,a,os,as|procurad*o,a,os,as|entrevistad*o,a,os,as|ouvid*o,a,os,as|citad*o,a,os,as',
    passingOn:
      'agência|jornal|diário|emissora|canal|rádio|revista|semanário|noticia|noticiou|noticiam|noticiaram|publica|publicou',
    activeEndings: 'ando|endo|indo',
    unsaidVerbs:
      'descarta|descartam|descartou|acredita|acreditam|crê|pensa|pensam|constata|constatou|constataram|desconhece|desconhecem',
    contrasts: 'enquanto|embora',
    turns: 'mas|enquanto|embora',
    whenWords: 'quando|porque|depois que|depois de|assim que|antes que',
    relatives: 'que|quem|cujo|cuja|cujos|cujas',
    signs:
      'placa+s|cartaz+es|faixa+s|letreiro+s|lápide+s|inscrição|adesivo+s|autocolante+s|camiseta+s|grafite+s|tabuleta',
    womensRoles:
      'presidenta|ministra|dora|tora|sora|deputada|prefeita|secretária|advogada|vereadora|mulher|mãe|filha|irmã|dona|atriz|delegada|candidata|enfermeira|médica|bióloga|socióloga|psicóloga|juíza|princesa|rainha|viúva|tia|moradora|comissária|engenheira|empresária',
    standards: 'leis|norma|plano|cronograma|contrato|tradição|regulamento|definição',
    groups: 'família|casal|campanha|governo|gestão',
    pronouns: { he: 'ele', she: 'ela', they: 'eles|elas', any: 'quem|que', i: 'eu|nós' },
    verbEndings: { they: 'am|em|rão' },
    articles:
      'o|a|os|as|um|uma|uns|umas|seu|sua|seus|suas|este|esta|esse|essa|vários|várias|alguns|algumas|outro|outra|dois|duas|três|do|da|próprio|própria',
    tellingNouns:
      'resposta|desabafo|mensagem|alerta|conclusão|reação|explicação|comentário|réplica|reflexão|queixa|denúncia|confissão|promessa|aviso|recado|lamento|conselho|veredito|lema|apelo|pedido|balanço',
    ownerLinks: 'de|do|da|dos|das',
    links: "de|do|da|dos|das|e|d'|para|von|van|em",
    occasions:
      'coletiva|entrevista|comunicado|nota|discurso|conferência|audiência|reunião|evento|vídeo|pronunciamento|declaração|depoimento|encontro|visita|cerimónia|cerimônia|sessão',
    writings:
      'comunicado|nota|carta|documento|texto|mensagem|publicação|artigo|relatório|despacho|acórdão|sentença|decreto|missiva|estudo|petição|lei|ofício|tuíte|denúncia',
    contentVerbs: 'reza+va|consta',
    impersonal: 'lê-se|lia-se|pode ler-se|podia ler-se|pode-se ler',
    documentPrepositions: 'em|no|na|nos|nas|num|numa',
    postpositives:
      'envolvid*o,a,os,as|familiarizad*o,a,os,as|ligad*o,a,os,as|presente+s|próxim*o,a,os,as',
    stops:
      'conforme|questionado|questionada|questionados|perguntado|perguntada|entrevistado|entrevistada|indagado|indagada|em|no|na|nos|nas|a|ao|à|aos|às|ante|com|contra|desde|durante|entre|até|para|por|pelo|pela|segundo|sem|sobre|após|que|quem|cujo|onde|quando|como|se|mas|ou|nem|embora|porque|enquanto|é|são|era|foi|tem|têm|tinha|não|lhe|também|já|mais|muito|e|além|assim|depois|antes|então|num|numa|neste|nesta|este',
    between:
      'tem|têm|tinha|tinham|teria|teriam|tenha|tenham|haviam|também|ainda|lhe|se|assim|ontem|já|depois|então|hoje|não|havia|foi|sempre|posteriormente|recentemente|por|sua|vez|até|mesmo|ter|vem',
    standIns:
      'governante|político|política|dirigente|parlamentar|magistrado|magistrada|mandatário|mandatária|artista|cantor|cantora|ator|atriz|jogador|jogadora|atleta|treinador|treinadora|empresário|empresária|cientista|escritor|escritora|gestor|gestora|autarca|diplomata|jovem|piloto|craque|comandante|chanceler|músico|compositor|compositora|cineasta|apresentador|apresentadora|historiador|historiadora|economista|jurista|pesquisador|pesquisadora|investigador|investigadora|atacante|goleiro|zagueiro|avançado|guarda-redes|tenista|surfista|nadador|nadadora|ginasta|humorista|sociólogo|socióloga|filósofo|filósofa|poeta|romancista',
    indefinite: 'um|uma',
    deputies: 'vice|sub|primeiro ministro|primeira ministra',
    officeNames:
      'chefe de estado=presidente|chefe do estado=presidente|chefe do executivo=presidente|chefe do executivo=prefeito|chefe do executivo=primeiro-ministro|chefe do governo=primeiro-ministro|chefe de governo=primeiro-ministro|mandatário=presidente|mandatária=presidente|autarca=presidente da câmara|edil=presidente da câmara|governante=ministro|governante=ministra|governante=secretário de estado|governante=primeiro-ministro|titular da pasta=ministro|titular da pasta=ministra|chanceler=ministro … exteriores|treinador=técnico|técnico=treinador',
    womensTitles: 'sra|senhora|dona|dra',
    mensTitles: 'sr|senhor|dom',
    firms:
      'empresa|companhia|grupo|firma|fabricante|montadora|rede|mineradora|petroleira|petrolífera|operadora|gigante|construtora|consultoria|seguradora|distribuidora|farmacêutica|multinacional|transportadora|varejista|marca|concessionária',
    bodies:
      'organismo|organização|instituição|agência|entidade|autoridade|órgão|departamento|autarquia',
    clubs:
      'clube|equipa|equipe|time|partido|sigla|legenda|movimento|jornal|diário|revista|canal|cidade|país|ilha|província|região|estado|município|sindicato',
    roles:
      'neto|neta|filho|filha|sobrinho|sobrinha|primo|prima|titular|repórter|legista|familiar|família|atacante|goleiro|zagueiro|presidente|vice-presidente|ex-presidente|ministro|ministra|primeiro-ministro|primeira-ministra|porta-voz|diretor+a|director+a|chefe|secretário|secretária|professor+a|prefeito|prefeita|deputado|deputada|senador+a|advogado|advogada|procurador+a|juiz|juíza|polícia|governo|ministério|especialista+s|analista+s|economista|pesquisador+a,es|investigador+a,es|historiador+a|autor+a|líder|líderes|candidato|candidata|embaixador+a|comissário|general|coronel|delegado|delegada|treinador+a|técnico|jogador+a|médico|médica|testemunha+s|morador+a,es|sindicato|associação|empresa|partido|fundador+a|estudo|relatório|pesquisa|comunicado|nota|rei|rainha|papa|príncipe|princesa|chanceler|governador+a|coordenador+a|agência|oposição|fonte+s|autoridades|dirigente+s|responsável|ator|atriz|cantor+a|escritor+a|pai|mãe|irmão|irmã|homem|mulher|organização|vereador+a|presidência|vizinho|vizinha|pescador|pescadora|motorista|aposentado|aposentada|comerciante|empresário|empresária|infectologista|advogados|bombeiros|prefeitura|procuradoria|promotoria|tribunal|câmara|senado|comissão|banco|parlamentar|magistrado|cientista|estudante|autarca|bastonário|comandante|bispo|arcebispo|cardeal|sargento|agricultor|agricultora|engenheiro|engenheira|enfermeiro|enfermeira|jornalista|ativista|agricultores|pecuarista|produtor+a,es|pescadores|apicultor|padeiro|padeira|açougueiro|cozinheiro|cozinheira|garçom|comerciantes|lojista+s|livreiro|farmacêutico|farmacêutica|enfermeiros|enfermeiras|cirurgião|cirurgiã|psicólogo|psicóloga|psiquiatra|sociólogo|socióloga|cientistas|politólogo|antropólogo|antropóloga|economistas|historiadores|filósofo|filósofa|geógrafo|climatologista|meteorologista|biólogo|bióloga|físico|química|geólogo|geóloga|astrônomo|astrónomo|matemático|matemática|epidemiologista|virologista|veterinário|veterinária|advogadas|magistrada|promotor+a|defensor+a|policial|policiais|agente+s|bombeiro|bombeira|capitão|capitã|tenente|soldado+s|militar|militares|vereadores|deputados|deputadas|senadores|prefeitos|diplomata+s|negociador+a|técnica|selecionador|avançado|defesa|guarda-redes|árbitro|jogadores|ciclista|nadador+a|campeão|campeã|atores|músico+s|cineasta|realizador+a|escritores|romancista|autores|poeta|pintor+a|escultor+a|fotógrafo|fotógrafa|compositor+a|editor+a|jornalistas|colunista|estudantes|aluno+s|aluna+s|professores|docente+s|engenheiros|arquiteto|arquiteta|urbanista|motoristas|maquinista|piloto+s|marinheiro+s|caminhoneiro+s|operário+s|operária|trabalhador+a,es|funcionário+s|funcionária|empresários|dono|dona|proprietário|proprietária|gerente|investidor|banqueiro|sindicalista+s|ativistas|manifestante+s|voluntário+s|voluntária|vizinhos|vizinhas|moradoras|sobrevivente+s|vítima+s|refugiado+s|refugiada|reformado|reformada|viúva|viúvo|esposa|esposo|marido|tio|tia|amigo|amiga|colega+s|padre|pastor+a|imã|rabino|monge|freira|superintendente+s|intendente|comissária|subcomissário|inspetor+a,es|inspector+a,es|major|perit*o,a,os,as|escriv*ão,ã|desembargador+a,es|autarcas|edil|bastonária|subsecretári*o,a|assessor+a,es|detetive+s|suspeit*o,a,os,as|detid*o,a,os,as|arguid*o,a,os,as|acusad*o,a,os,as|réu+s|condutor+a,es|passageir*o,a,os,as|conselheir*o,a,os,as|cônsul|reitor+a|ouvidor+a|corregedor+a|auditor+a,es|tesoureir*o,a|síndic*o,a|executiv*o,a,os,as',
    courtesy: 'dr',
    times:
      'segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|segunda|terça|quarta|quinta|sexta|sábado|domingo|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|ontem|hoje|amanhã|manhã|tarde|noite|semana|mês',
    naming:
      'filme+s|livro+s|romance+s|álbum|álbuns|disco+s|canção|música+s|intitulado+s|intitulada+s|chamado+s|chamada+s|denominado|denominada|apelidado|palavra+s|termo+s|expressão|jornal|revista|lema|operação|caso|grupo|banda|programa|série|novela|peça|obra|projeto|conceito de|lei|título|nome|conhecido como|conhecida como|single|artigo',
    noOne: 'ninguém|nenhum|nenhuma',
    negations: 'não|tampouco|nunca|jamais|nega|negou|desmentiu',
    suppositions: 'se|caso',
  },

  names: {
    placeNouns:
      'aldeia vila cidade povoado localidade município freguesia bairro subúrbio distrito província região território ilha ilhéu arquipélago península porto rio lago montanha vulcão vale país estado república vilarejo',
    bodyNouns:
      'empresa companhia grupo firma rede mineradora petroleira operadora construtora consultoria seguradora multinacional startup montadora cooperativa banco fundação universidade escola museu hospital associação ong organização federação sindicato partido coligação jornal revista site canal clube banda orquestra coro agência subsidiária',
    kindArticles: 'um uma',
    copulas: 'é era foi',
    commonNouns:
      'pessoas cidadãos habitantes moradores vizinhos pais mães filhos crianças jovens adolescentes idosos mulheres homens famílias familiares vítimas testemunhas suspeitos policiais agentes bombeiros médicos enfermeiros pacientes professores alunos estudantes pesquisadores investigadores cientistas economistas artistas músicos agricultores produtores pescadores operários trabalhadores funcionários empregados empresários servidores comerciantes lojistas clientes consumidores viajantes passageiros motoristas ciclistas turistas visitantes espectadores torcedores adeptos jogadores soldados militares combatentes rebeldes manifestantes ativistas eleitores militantes partidos políticos deputados senadores prefeitos autarcas ministros municípios estados regiões países cidades aldeias escolas hospitais lojas empresas bancos portos fábricas igrejas museus hotéis restaurantes sindicatos seguradoras companhias refugiados migrantes inquilinos proprietários acionistas investidores analistas advogados juízes procuradores autoridades tribunais',
    givenNames: 'domingos',
    sameNames:
      'estados_unidos=eua=estados_unidos_da_américa reino_unido=grã-bretanha países_baixos=holanda união_europeia=ue nações_unidas=onu',
    thingStart:
      'copa taça prêmio prémio tratado acordo lei jogos torneio campeonato troféu festival constituição código operação convenção protocolo medalha',
    plain:
      'o a os as um uma uns umas e ou mas se não nem que de do da dos das em no na nos nas ao à aos às com por pelo pela pelos pelas para sem sobre entre desde até segundo após ante sob durante como quando onde quem qual cujo é são era eram foi foram ser está estão estava há tem têm tinha seu sua seus suas meu minha nosso lhe lhes me te eu ele ela eles elas você vocês este esta estes estas esse essa esses essas isso isto aquele aquela também além porém contudo entretanto embora enquanto porque pois assim então depois antes agora hoje ontem amanhã já ainda só apenas mais menos muito muitos muitas pouco todo todos toda todas cada outro outra outros outras alguns algumas vários ambos dois três quatro cinco primeiro primeira novo nova grande disse tal tanto devido graças finalmente atualmente posteriormente polícia especialistas fontes deus internet natal leste oeste norte sul terra mesmo apesar mas_ seria quem_ adn vih sida pib iva hiv',
    titles:
      'presidente presidenta vice-presidente ex-presidente ministro ministra ex-ministro primeiro-ministro primeira-ministra chanceler secretário secretária secretário-geral governador governadora prefeito prefeita senador senadora deputado deputada vereador vereadora porta-voz líder dirigente chefe diretor diretora diretor-geral gerente coordenador coordenadora procurador procuradora promotor juiz juíza desembargador advogado advogada general coronel capitão comandante tenente sargento almirante delegado delegada comissário embaixador embaixadora professor professora doutor doutora dr dra dom dona senhor senhora sr sra rei rainha príncipe princesa duque conde papa bispo arcebispo cardeal padre treinador treinadora técnico atacante zagueiro goleiro meia jogador tenista piloto ator atriz cantor cantora músico cineasta escritor escritora poeta pintor jornalista historiador economista analista especialista pesquisador pesquisadora cientista empresário empresária fundador fundadora candidato candidata político ativista reitor filho filha irmão esposa marido mãe pai imperador ex-ministra ex-secretário ex-secretária ex-governador ex-governadora ex-prefeito ex-prefeita ex-senador ex-senadora ex-deputado ex-deputada ex-vice-presidente ex-presidenta ex-diretor ex-diretora ex-vereador ex-procurador ex-embaixador vice-prefeito vice-prefeita vice-governador vice-governadora vice-ministro subsecretário subsecretária controlador controladora controlador-geral auditor auditora superintendente defensor defensora corregedor corregedora ouvidor ouvidora interventor interventora inspetor inspetora assessor assessora titular',
    roleWords:
      'primeiro vice encarregado encarregada ex atual então geral adjunto executivo nacional federal regional exterior exteriores interior defesa justiça economia fazenda finanças saúde educação trabalho relações negócios assuntos estado governo do da de dos das para eleito brasileiro brasileira português portuguesa americano norte-americano francês alemão russo britânico italiano',
    organisationStart:
      'ministério universidade instituto banco partido comissão comitê comité conselho congresso senado tribunal supremo federação associação confederação fundação união organização agência empresa companhia grupo sociedade polícia exército câmara secretaria diretoria centro academia escola colégio hospital museu teatro clube frente movimento prefeitura assembleia liga orquestra parlamento',
    organisationEnd: 's_a sa ltda clube international',
    severalPlaces:
      'municípios cidades aldeias vilas concelhos freguesias bairros distritos províncias localidades ilhas',
    listLeads: 'como incluindo',
    placeOf:
      'prefeito prefeita governador governadora bispo arcebispo morador moradora moradores habitante habitantes cidade município bairro vila aldeia localidade freguesia câmara prefeitura hospital estação presídio penitenciária prisão aeroporto porto norte sul leste oeste arredores',
    organisationCues:
      'empresa companhia grupo firma fabricante montadora rede jornal diário revista emissora agência mineradora petroleira operadora gigante construtora consultoria ong sindicato banco',
    placeStart:
      'município localidade povoado povoação freguesia concelho vilarejo cidade província estado rio monte ilha ilhas rua avenida praça porto aeroporto lago vale cabo golfo mar bairro serra são santa santo nova vila parque palácio estádio catedral castelo península distrito montanhas estreito baía oceano arquipélago deserto vulcão lagoa praia morro glaciar geleira',
    placeEnd: 'hill mountains',
    placeCues: 'em no na nos nas desde até',
    speech:
      'disse diz afirmou afirma declarou explicou acrescentou contou destacou ressaltou salientou sublinhou referiu frisou adiantou avaliou argumentou defendeu garantiu apontou completou observou escreveu lamentou revelou alertou reforçou concluiu confirmou',
    linkers: 'de do da dos das van von der la le di el al bin del',
    organisationLinkers: 'de do da dos das e para em o a os as',
    places:
      'ártico antártida antártica antártico brasil eua estados_unidos inglaterra reino_unido grã-bretanha escócia país_de_gales irlanda europa ásia áfrica américa américa_latina américa_do_sul américa_do_norte américa_central oriente_médio médio_oriente união_soviética urss rio são_paulo rio_de_janeiro minas_gerais bahia pernambuco ceará maranhão pará amazonas goiás mato_grosso mato_grosso_do_sul paraná santa_catarina rio_grande_do_sul rio_grande_do_norte espírito_santo paraíba alagoas sergipe piauí tocantins rondônia roraima acre amapá distrito_federal brasília belo_horizonte lisboa porto coimbra braga faro algarve alentejo madeira açores nova_york nova_iorque londres paris berlim roma madri madrid bruxelas viena genebra moscou moscovo estocolmo copenhague varsóvia praga atenas istambul cairo jerusalém pequim tóquio xangai munique milão turim nápoles veneza florença marselha colônia frankfurt alemanha holanda galiza catalunha andaluzia sevilha bombaim deli nova_delhi mediterrâneo atlântico pacífico califórnia flórida havaí texas washington nova_jersey pensilvânia carolina_do_norte carolina_do_sul ucrânia rússia turquia constantinopla bizâncio mesopotâmia sibéria crimeia cáucaso bálcãs himalaia america joão_pessoa',
    organisations:
      'onu ue união_europeia otan nato oms fmi banco_mundial ocde oea mercosul pt_ psdb pmdb mdb pl psol pdt psb pp dem ps psd cds pcp stf stj tse tst pf mpf ibge inss petrobras vale itaú bradesco embraer globo folha_de_s_paulo estadão o_globo lusa rtp sic tvi público expresso câmara_dos_deputados congresso_nacional senado planalto casa_branca nações_unidas comissão_europeia parlamento_europeu benfica flamengo corinthians palmeiras conmebol cbf gop parlamento',
  },

  dates: {
    order: 'dmy',
    months: { 2: 'fev', 4: 'abr', 5: 'mai', 8: 'ago', 9: 'set', 10: 'out', 12: 'dez' },
    weekdays: {
      1: 'segunda|2ª feira|2ª-feira|segunda feira|segundas',
      2: 'terça|terca|terça feira|terça-feira|3ª-feira',
      3: 'quarta|quarta feira|4ª-feira',
      4: 'quinta|quinta feira|5ª-feira',
      5: 'sexta|sexta feira|6ª-feira|sextas',
      6: 'sabado',
      7: 'domingos',
    },
    ambiguous:
      'segunda|quarta|quinta|sexta|terça|seg|ter|qua|qui|sex|sáb|dom|set|out|mar|abr|ago|mai|dez|jan',
    relative: {
      'day-2': 'anteontem',
      'day-1': 'ontem',
      'day-1@NI': 'ontem à noite|na noite passada|noite passada|ontem de noite',
      'day-1@MO': 'ontem de manhã|ontem pela manhã',
      'day-1@AF': 'ontem à tarde',
      'day+0': 'hoje|hoje em dia',
      'day+0@MO': 'hoje de manhã|esta manhã|nesta manhã|hoje pela manhã',
      'day+0@AF': 'hoje à tarde|esta tarde|nesta tarde',
      'day+0@NI': 'hoje à noite|esta noite|nesta noite|essa noite',
      'day+1': 'amanhã|amanha',
      'day+1@MO': 'amanhã de manhã|amanhã pela manhã',
      'day+1@AF': 'amanhã à tarde',
      'day+1@NI': 'amanhã à noite',
      'day+2': 'depois de amanhã',
      'year+0': 'do ano',
      'month+0': 'do mês',
    },
    previous: {
      'day+0': 'nesse dia|naquele dia|no mesmo dia|mesmo dia',
      'day+0@NI': 'nessa noite|naquela noite',
      'day+1': 'no dia seguinte|dia seguinte|um dia depois',
      'day-1': 'no dia anterior|na véspera|um dia antes|dia anterior',
      'year+0': 'nesse ano|naquele ano|no mesmo ano|mesmo ano',
      'year+1': 'no ano seguinte|um ano depois|ano seguinte',
      'year-1': 'no ano anterior|um ano antes|ano anterior',
      'month+0': 'no mesmo mês|nesse mês',
      'week+0': 'na mesma semana',
    },
    unaccented: true,
    within: 'dentro de_|no prazo de_|em até_|em menos de_',
    afterDate:
      'depois de_|depois do_|depois da_|após_|após o_|após a_|a partir de_|a partir do_|a partir da_|desde_',
    beforeDate: 'antes de_|antes do_|antes da_',
    finals: 'últim{o,a,os,as}_',
    futureEndings: 'ará|erá|irá|drá|arão|erão|irão|drão|arei|erei|irei|aremos|eremos|iremos',
    plurals: 'anos|meses|semanas|dias|décadas|séculos|trimestres',
    none: 'jogos olímpicos de verão|jogos olímpicos de inverno|olimpíadas de verão|olimpíadas de inverno|mais tarde que|mais tarde do que|mais cedo do que',
    andHalf: '_e mei{o,a}',
    units: {
      second: 'segundo{,s}',
      minute: 'minuto{,s}',
      hour: 'hora{,s}',
      day: 'dia{,s}',
      workday: 'dia{,s} út{il,eis}',
      weekend: 'fim de semana|fins de semana|fim-de-semana|final de semana|finais de semana',
      week: 'semana{,s}',
      fortnight: 'quinzena',
      month: 'mês|meses|mes',
      quarter: 'trimestre{,s}',
      half: 'semestre{,s}',
      year: 'ano{,s}',
      decade: 'década{,s}',
      century: 'século{,s}',
    },
    last: 'passad{o,a,os,as}|últim{o,a,os,as}|anterior{,es}|retrasado',
    this: 'este_|esta_|neste_|nesta_|deste_|desta_|estes_|estas_|esse_|essa_|nesse_|atual|corrente|_em curso',
    next: 'próxim{o,a,os,as}|seguinte{,s}|_que vem|_que vêm',
    coming: 'próximo_|_próximo',
    ago: 'há_|ha_|faz_|_atrás|_antes de hoje',
    ahead: 'em_|daqui a_|daqui_|_a partir de agora|_a partir de hoje',
    later: '_depois|_mais tarde|após_|depois de_',
    earlier: '_antes|_mais cedo',
    about: 'cerca de|aproximadamente|mais de|quase|os|as|uns|umas|o|a|por volta',
    numbers:
      'um,uma|dois,duas|três,tres,poucos,poucas,alguns|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|quatorze,catorze|quinze|dezesseis,dezasseis|dezessete,dezassete|dezoito|dezenove,dezanove|vinte|vinte e um|vinte e dois|vinte e três|vinte e quatro|vinte e cinco|vinte e seis|vinte e sete|vinte e oito|vinte e nove|trinta|trinta e um',
    moreNumbers: { 40: 'quarenta', 50: 'cinquenta', 60: 'sessenta', 100: 'cem' },
    ordinals:
      'primeiro,primeira|segundo,segunda|terceiro,terceira|quarto,quarta|quinto,quinta|sexto,sexta|sétimo|oitavo|nono|décimo',
    ordinalMarks: '_º|_ª|_o|_a|_°',
    parts: {
      MO: 'manhã|de manhã|pela manhã|da manhã|na manhã|madrugada|da madrugada|de madrugada',
      NO: 'meio-dia|ao meio-dia|meio dia',
      AF: 'tarde|à tarde|da tarde|de tarde|na tarde',
      EV: 'anoitecer',
      NI: 'noite|à noite|da noite|de noite|na noite',
      MN: 'meia-noite|meia noite',
    },
    clock: '_horas|_hora|_h|_hs|_hrs',
    quarterPast: '_e um quarto',
    quarterTo: '_menos um quarto',
    halfPast: '_e meia',
    clockLead: 'às_|as_|à_|ao_|até às_|das_|pelas_',
    am: '_am|_a.m.|_da manhã|_da madrugada',
    pm: '_pm|_p.m.|_da tarde|_da noite',
    minutes: 'minutos|min',
    zones: {
      'horário de brasília': -180,
      'hora de brasília': -180,
      'hora de lisboa': 'Europe/Lisbon',
      'hora local': 'local',
      'horário local': 'local',
    },
    edges:
      'início de_|inicio de_|no início de_|fim de_|final de_|no final de_|no fim de_|meados de_|em meados de_|começo de_|começos de_|fins de_|finais de_|início do_|fim do_|final do_|começo do_|meados do_|princípio de_',
    firstHalf: 'primeiro semestre',
    secondHalf: 'segundo semestre',
    firstOfTwo: 'primeira metade',
    secondOfTwo: 'segunda metade',
    rest: 'resto do_|resto da_|o resto do_|o resto da_',
    glue: 'de|do|da|o|a|em|no|na|dia|deste|os|pela|ao|à|feira',
    yearMark: 'ano de_|ano_|o ano de_',
    monthMark: 'mês de_|mês_',
    weekMark: 'semana_',
    dayMark: 'dia_',
    dayLead: 'dia|no dia|ao dia',
    before: '_a.c.|_a. c.|_antes de cristo|_a.c',
    from: 'desde|de|do|da|a partir de|das|entre as|desde o|do dia',
    to: 'até|a|ao|à|às|até o|até às|ao dia|até ao',
    toNext: 'para|para o',
    between: 'entre|entre o|entre os dias',
    and: 'e|e o|ou',
    weekend: 'no fim de semana|no final de semana',
    seasons: { SP: 'primavera', SU: 'verão', FA: 'outono', WI: 'inverno' },
    decades: 'anos_|década de_|década dos_',
    decadeNames: {
      1920: 'anos vinte',
      1930: 'anos trinta',
      1940: 'anos quarenta',
      1950: 'anos cinquenta',
      1960: 'anos sessenta',
      1970: 'anos setenta',
      1980: 'anos oitenta',
      1990: 'anos noventa',
    },
    holidays: {
      '12-25': 'natal|dia de natal',
      '12-24': 'véspera de natal',
      '12-31': 'véspera de ano novo|réveillon',
      '01-01': 'ano novo|dia de ano novo|ano-novo',
      '04-25': 'dia da liberdade',
      '09-07': 'dia da independência',
      'E+0': 'páscoa|domingo de páscoa',
      'E-2': 'sexta-feira santa|sexta-feira da paixão',
      'E-47': 'terça-feira de carnaval',
      'E-46': 'quarta-feira de cinzas',
      'E+60': 'corpus christi',
      'E-7': 'domingo de ramos',
      '04-21': 'tiradentes',
      '05-01': 'dia do trabalho|dia do trabalhador',
      '10-12': 'dia das crianças',
      '11-02': 'finados|dia de finados',
      '11-15': 'proclamação da república',
    },
    every: 'cada|todos os|todas as|toda|todo|por',
    on: 'em|desde|até|de|no|na|do|da|nesta|desta|ao|à|durante|entre|para|antes de|após|depois de|verão|inverno|primavera|outono|meados|final|início|fim|ano|nas|pela|última|último|próxima|próximo',
    numbered:
      'tempo de_|marca de_|volta de_|n.º_|nº_|número_|lei_|decreto_|portaria_|diretiva_|regulamento_|resolução_|processo_',
    counted:
      'euros|reais|metros|quilômetros|quilómetros|km|pessoas|habitantes|homens|mulheres|toneladas|milhões|mil|dólares|empregos|hectares|crianças|soldados|mortos|vagas|casos',
    future:
      'será|serão|vai|vão|irá|terá|deve|previsto|prevista|deverá|começa|arranca|realiza-se|acontece|termina|às vésperas de|às vésperas da|às vésperas do|na véspera de|na véspera da|na véspera do',
    past: 'foi|foram|era|disse|havia|teve|estava|afirmou|anunciou|tinha',
    pastEndings: 'ou|aram|eram|iram',
    one: { half: 'meio ano' },
  },

  amounts: {
    changes: 'para',
    callsBefore:
      'ligar ligou ligaram ligue chamar chamou chamaram telefonar telefonou telefone número discar discou',
    ratiosOfTen: 'de',
    adjectives:
      'grandes pequenos pequenas outros outras novos novas primeiros primeiras últimos últimas principais longos longas bons boas velhos velhas antigos antigas próximos próximas diferentes melhores piores supostos supostas jovens',
    numbers:
      'zero=0 um|uma=1 dois|duas=2 três|tres=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 quatorze|catorze=14 quinze=15 dezesseis|dezasseis=16 dezessete|dezassete=17 dezoito=18 dezenove|dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem|cento=100 duzentos|duzentas=200 trezentos|trezentas=300 quatrocentos|quatrocentas=400 quinhentos|quinhentas=500 seiscentos|seiscentas=600 setecentos|setecentas=700 oitocentos|oitocentas=800 novecentos|novecentas=900 mil=1000 meio|meia=0.5 uma_dúzia=12 uma_dezena=10 uma_centena=100 um_milhar=1000',
    scales:
      'mil=3 milhão|milhões|milhao|milhoes|mi=6 bilhão|bilhões|bilhao|bilhoes|bi=9 bilião|biliões=12 mil_milhões=9 trilhão|trilhões|trilhao|trilhoes|tri=12 dezenas=1 centenas=2 dúzia|dúzias=x12',
    halves: 'e_meio|e_meia',
    currencies:
      'dólar|dólares|dolar|dolares=$ dólares_americanos|dólares_norte-americanos=USD real|reais=BRL euro|euros=EUR libra|libras=£ libras_esterlinas|libra_esterlina|esterlinas=GBP iene|ienes=JPY yuan|yuans|iuanes=CNY rublo|rublos=RUB peso|pesos=peso franco|francos=franc rupia|rupias|rúpias=rs kwanza|kwanzas=AOA metical|meticais=MZN escudo|escudos=CVE lira|liras=lira won|wons=KRW peseta|pesetas|pta|ptas|pt=ESP coroa|coroas=kr dirham|dirhams=dirham dinar|dinares=dinar',
    minors: 'centavo|centavos=BRL cêntimo|cêntimos=EUR cent|cents=cent pence|pêni=GBP copeques=RUB',
    percent: 'por_cento|porcento|%',
    points: 'ponto_percentual|pontos_percentuais|p.p',
    basisPoints: 'ponto_base|pontos_base|ponto-base|pontos-base',
    perMille: 'por_mil',
    fractions: 'terço|terços=3 quintos=5 sextos=6 sétimos=7 oitavos=8 nonos=9 décimos=10',
    minusAfter: 'abaixo_de_zero|negativos',
    about:
      'cerca_de|quase|aproximadamente|em_torno_de|por_volta_de|uns|umas|perto_de|aproximados|algo_como|estimados',
    more: 'mais_de|mais_do_que|pelo_menos|ao_menos|no_mínimo|acima_de|acima_dos|superior_a|superiores_a|não_menos_de|nada_menos_que|além_de',
    less: 'menos_de|até|no_máximo|abaixo_de|abaixo_dos|não_mais_de|não_mais_que|inferior_a|quando_muito|menos_do_que',
    between: 'entre|de',
    to: 'a|até',
    and: 'e com',
    ratios: 'em_cada de_cada a_cada',
    of: "de|d'",
    minus: 'menos|negativo',
    labels:
      'século anos década_de artigo artigos art número n° nº capítulo página rua rota canal ato nível lei decreto linha tomo volume temporada episódio grupo liga série fórmula parte fase etapa sala quarto tipo versão top rodada classe covid boeing airbus inciso km avenida seção br posição camisa sub pec setor zona',
    counted:
      'pessoas|pessoa|habitantes|homens|mulheres|crianças|soldados|militares|mortos|mortes|feridos|vítimas|refugiados|trabalhadores|empregos|funcionários|alunos|estudantes|votos|cadeiras|casos|pacientes|manifestantes|migrantes|casas|famílias|veículos|vezes|países|jogadores|policiais|civis|passageiros|torcedores|clientes|moradores|desaparecidos|presos|exemplares',
    notCounted:
      'e ou de do da dos das o a os as um uma em no na nos nas ao aos à às por pelo pela para com sem é são era foi foram há tem que quem cujo este esta esse essa seu sua se não mais menos mas lhe como desde até sobre entre após ante segundo quando onde já muito também durante contra cada depois -aram -eram -iram -avam -rão ficam seguem estão têm devem podem vivem continuam permanecem correspondem precisam precisaram trabalham recebem',
    streets: 'rua avenida av praça travessa largo r',
  },

  sources: {
    before:
      'segundo|de acordo com|conforme|citado por|citada por|citando|em entrevista a|em entrevista ao|em entrevista à|com base em|divulgada pelo|divulgada pela|divulgado pelo|divulgado pela|publicada pelo|publicada pela|publicado pelo|publicado pela|noticiada pelo|noticiada pela|ouvidas pela|ouvidas pelo|ouvidos pela|ouvidos pelo',
    reports:
      'informa|informou|informaram|noticia|noticiou|publicou|revelou|relata|relatou|disse à|disse ao|declarou à|contou à|afirmou à|avança|divulgou',
    anonymous:
      'fontes|uma fonte|fonte|testemunhas|interlocutores|aliados|um funcionário|funcionários|diplomatas|pessoas próximas',
    documents:
      'relatório|estudo|pesquisa|sondagem|levantamento|dados|comunicado|nota|documento|documentos|balanço|censo|boletim|inquérito',
    media: 'agência|jornal|diário|emissora|revista|portal|site|canal|telejornal',
    agencies: 'Lusa|Agência Lusa|Estadão Conteúdo|Folhapress|Agência Estado',
    outlets:
      'Folha|G1|UOL|Globo|TV Globo|GloboNews|Record|SBT|Band|Veja|Época|IstoÉ|Carta Capital|Valor Econômico|Valor|Correio Braziliense|Zero Hora|Terra|R7|Metrópoles|Expresso|Diário de Notícias|Jornal de Notícias|Correio da Manhã|Observador|SIC|RTP|TVI|Renascença',
  },

  salience: {
    here: 'aqui',
    commonVerbs:
      'é|são|foi|foram|era|eram|será|serão|seria|está|estava|tem|tinha|teve|terá|há|havia|vai|ia|vem|consiste|consistiu|trata|afeta|chegou|chegará|chega|ocorreu|aconteceu|corresponde|responde|aponta|surge|inclui|permite|serve|busca|pretende|propõe|estabelece|prevê|contempla|supõe|implica|se',
    pictured: 'esquerda|direita|centro|e|d|c|esq.|dir.|ao meio',
    connectives:
      'mas|porém|no entanto|contudo|todavia|entretanto|além disso|além do mais|por outro lado|por sua vez|enquanto isso|portanto|assim|também|ainda assim|na verdade|por exemplo|por isso|dessa forma|desta forma|ao mesmo tempo|aliás|em resumo|em suma|ou seja|pelo contrário|em outras palavras|apesar disso|mesmo assim|com isso|por fim|em contrapartida',
    conjunctions:
      'mas|porém|e|vale destacar que|vale ressaltar que|vale mencionar que|cabe destacar que|cabe ressaltar que|cabe salientar que|é importante destacar que|é importante ressaltar que|é importante salientar que|é preciso destacar que|importa referir que|importa salientar que|refira-se que|de referir que|de salientar que|de notar que',
    pronouns:
      'ele|ela|eles|elas|isso|isto|este|esta|esse|essa|estes|estas|esses|essas|seu|sua|seus|suas|nós|eu|a gente|lá|ambos|ambas|um deles|uma delas|alguns deles|a maioria deles|todos eles|é o que|foi o que|porque|pois|por isso|os dois|as duas|os três|as três',
    demonstratives:
      'este|esta|estes|estas|esse|essa|esses|essas|aquele|aquela|aqueles|aquelas|neste|nesta|nesse|nessa|nestes|nestas|nesses|nessas|deste|desta|desse|dessa|naquele|naquela',
    ownTime: 'nestes dias|neste momento|até este momento|desta vez|por estes dias|nesses dias',
    background:
      'esta é uma tradução|este artigo foi traduzido|este texto foi traduzido|este artigo foi publicado|este texto foi publicado|esta reportagem foi publicada|este conteúdo foi|vale lembrar|cabe lembrar|no ano passado|leia também|leia mais|anteriormente|relembre',
  },
};
