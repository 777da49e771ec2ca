import type { Messages } from '../messages.js';

const willTryAgain = 'nada por agora, a transportadora costuma tentar de novo.';
const ifNothingChanges = 'nada por agora. Se dentro de alguns dias não houver novidades, fale connosco.';
const contactUs = 'fale connosco e nós resolvemos.';
const weHelp = 'fale connosco e nós ajudamos.';
const preparing = { headline: 'Encomenda em preparação' };
const packed = { ...preparing, line: 'A sua encomenda está embalada e pronta a seguir' };
const pickUpDelayed = {
  headline: 'Saída com atraso',
  line: 'A transportadora não conseguiu vir recolher a sua encomenda',
  advice: willTryAgain,
};

/** @param date begins with its weekday: `no sábado`, `na segunda` */
const on = (date: string): string => `${/^(sáb|dom)/i.test(date) ? 'no' : 'na'} ${date}`;

const pt: Messages = {
  locale: 'pt-PT',

  states: {
    Unallocated: preparing,
    Allocating: preparing,
    AllocationFailed: preparing,
    Allocated: preparing,
    ReadyToShip: packed,
    Manifesting: packed,
    ManifestFailed: packed,
    Manifested: packed,
    Cancelling: {
      headline: 'Cancelamento em curso',
      line: 'Pedimos à transportadora que parasse a entrega',
    },
    CollectionFailed: pickUpDelayed,
    CarrierUnableToCollect: pickUpDelayed,
    Dispatched: { headline: 'Enviada' },
    AtDropOffPoint: {
      headline: 'No ponto de envio',
      line: 'A sua encomenda aguarda a recolha pela transportadora',
    },
    Collected: { headline: 'A sua encomenda já seguiu' },
    InTransit: { headline: 'A caminho' },
    InTransitWaiting: {
      headline: 'Em espera por agora',
      line: 'Por exemplo, devido ao mau tempo ou a uma entrega adiada',
    },
    AtCustoms: { headline: 'Na alfândega', line: 'Pode demorar alguns dias' },
    HeldByCarrier: {
      headline: 'Retida na transportadora',
      line: 'Ainda não sabemos por quanto tempo',
      advice: ifNothingChanges,
    },
    Delayed: { headline: 'Com atraso', advice: ifNothingChanges },
    OutForDelivery: { headline: 'Em distribuição' },
    ExchangeFailed: { headline: 'Troca não efetuada', advice: willTryAgain },
    DeliveryFailed: { headline: 'Não conseguimos entregar', advice: willTryAgain },
    AtCollectionPoint: {
      headline: 'Pronta a levantar',
      advice: 'um documento de identificação e o código de levantamento, se o tiver.',
    },
    DeliveryFailedCardLeft: {
      headline: 'Não encontrámos ninguém',
      advice: 'siga as instruções do aviso do estafeta para marcar nova entrega ou levantar a encomenda.',
    },
    ActionRequired: {
      headline: 'Precisamos da sua ajuda',
      advice: weHelp,
    },
    ReturnToSender: { headline: 'Está a voltar para nós', advice: 'fale connosco se ainda a quiser.' },
    Damaged: { headline: 'Danificada no transporte', advice: contactUs },
    Missing: {
      headline: 'À procura da sua encomenda',
      line: 'A transportadora está a tentar localizá-la',
      advice: contactUs,
    },
    PartiallyDelivered: { headline: 'Entregue em parte', line: 'O resto ainda está por chegar' },
    Delivered: { headline: 'Entregue' },
    DeliveredDamaged: { headline: 'Entregue com danos', advice: contactUs },
    Cancelled: {
      headline: 'Entrega cancelada',
      line: 'Esta encomenda não vai chegar',
      advice: 'nada, se foi a seu pedido. Caso contrário, fale connosco.',
    },
    Lost: {
      headline: 'A sua encomenda perdeu-se',
      line: 'A transportadora não a encontrou',
      advice: contactUs,
    },
  },
  codes: {
    AwaitingDropOff: {
      headline: 'Aguarda envio',
      line: 'Vamos deixar a sua encomenda num ponto de envio',
    },
    CustomerCollected: { headline: 'Levantada' },
    Destroyed: {
      headline: 'A encomenda foi destruída',
      line: 'A transportadora já não a pode entregar',
      advice: contactUs,
    },
    ExchangeSucceeded: { headline: 'Troca efetuada' },
    FailedToCollect: {
      headline: 'Não foi levantada',
      line: 'O prazo para a levantar terminou',
      advice: weHelp,
    },
    ReturnedToSender: {
      headline: 'Já voltou para nós',
      advice: 'fale connosco para um novo envio ou para cancelar a compra.',
    },
  },
  events: {
    AwaitingDropOff: 'Aguarda envio',
    Cancelled: 'Cancelada',
    CarrierChanged: 'Passou para outra transportadora',
    ClearedThroughCustoms: 'Saiu da alfândega',
    Collected: 'Recolhida pela transportadora',
    CollectedByCarrier: 'Recolhida pela transportadora',
    CustomerCollected: 'Levantada',
    Destroyed: 'Destruída',
    DroppedOff: 'Deixada no ponto de envio',
    ExchangeSucceeded: 'Troca efetuada',
    FailedToCollect: 'Não foi levantada',
    ForInformation: 'Nota da transportadora',
    HandedOver: 'Passou para outra transportadora',
    Lost: 'Perdida',
    ReturnedToSender: 'Voltou para nós',
  },
  betweenCarriers: {
    headline: 'Entre transportadoras',
    line: 'A seguinte ainda não confirmou que a recebeu. Pode demorar um dia.',
  },
  latestUpdate: 'Última atualização',
  update: 'Atualização',

  arriving: (day) => `Chega ${day}`,
  arrivingOn: (date) => `Chega ${on(date)}`,
  wasDueOn: (date) => `Devia ter chegado ${on(date)}`,
  since: (time) => `Desde ${time}`,
  withCarrier: (state, carrier) => `${state} com ${carrier}`,
  noUpdatesFor: {
    one: 'Sem novidades há {n} dia',
    many: 'Sem novidades há {n} de dias',
    other: 'Sem novidades há {n} dias',
  },
  lateAdvice: 'fale connosco e vamos ver o que se passa.',
  whatToDo: 'O que fazer:',
  whatToBring: 'O que levar:',
  carrierWrote: 'Mensagem da transportadora:',
  quotes: { open: '«', close: '»' },
  labels: {
    lastUpdate: 'Última atualização',
    lastSeen: 'Última localização',
    with: 'Transportadora',
    deliveredBy: 'Entregue por',
    signedForBy: 'Assinado por',
    carriersNote: 'Nota da transportadora',
    where: 'Local',
    expected: 'Entrega prevista',
    wasDue: 'Devia ter chegado',
  },

  packages: { one: '{n} volume', many: '{n} de volumes', other: '{n} volumes' },
  package: (number, count) => `Volume ${number} de ${count}`,
  deliveredOf: (delivered, count) =>
    `${delivered === 1 ? 'Entregue' : 'Entregues'} ${delivered} de ${count} volumes`,
  // They agree with "volume".
  groups: {
    noUpdates: { one: 'um sem novidades', other: '{n} sem novidades' },
    preparing: { one: 'um em preparação', other: '{n} em preparação' },
    onItsWay: { one: 'um a caminho', other: '{n} a caminho' },
    outForDelivery: { one: 'um em distribuição', other: '{n} em distribuição' },
    readyToCollect: { one: 'um pronto a levantar', other: '{n} prontos a levantar' },
    onHold: { one: 'um em espera', other: '{n} em espera' },
    notDelivered: { one: 'um que não conseguimos entregar', other: '{n} que não conseguimos entregar' },
    comingBack: { one: 'um a voltar para nós', other: '{n} a voltar para nós' },
    returned: { one: 'um que voltou para nós', other: '{n} que voltaram para nós' },
    damaged: { one: 'um danificado', other: '{n} danificados' },
    lost: { one: 'um extraviado', other: '{n} extraviados' },
    cancelled: { one: 'um cancelado', other: '{n} cancelados' },
    other: { one: 'um com outras novidades', other: '{n} com outras novidades' },
  },

  progress: 'Progresso',
  steps: {
    preparing: 'Em preparação',
    dispatched: 'Enviada',
    onItsWay: 'A caminho',
    outForDelivery: 'Em distribuição',
    delivered: 'Entregue',
    readyToCollect: 'Para levantar',
    collected: 'Levantada',
  },
  nextSteps: {
    dispatched: 'A seguir: enviada',
    onItsWay: 'A seguir: a caminho',
    outForDelivery: 'A seguir: em distribuição',
    delivered: 'A seguir: entregue',
    collected: 'A seguir: levantada',
  },

  history: 'Histórico de seguimento',
  leg: (number, count) => `Trajeto ${number} de ${count}`,
  unnamedCarrier: 'Transportadora',
  upNext: (carriers) => `A seguir: ${carriers}`,
  legUnscanned: 'Sem novidades desta transportadora',
  updates: { one: '{n} atualização', many: '{n} de atualizações', other: '{n} atualizações' },
  newLabel: 'Novo',
  newEvents: {
    one: 'Nova atualização: {headline}',
    many: '{n} de novas atualizações: {headline}',
    other: '{n} novas atualizações: {headline}',
  },
  signedForBy: (name) => `Assinado por ${name}`,
  showAll: { many: 'Ver todas ({n} de atualizações)', other: 'Ver as {n} atualizações' },
  showAllLegs: { many: 'Ver todos ({n} de trajetos)', other: 'Ver os {n} trajetos' },
  showAllPackages: { many: 'Ver todos ({n} de volumes)', other: 'Ver os {n} volumes' },
  showText: 'Ver o texto completo',

  comma: ', ',
  dayAndTime: (day, time) => `${day} ${/^0?1:/.test(time) ? 'à' : 'às'} ${time}`,
  timeUnknown: 'Hora não indicada',
  clock: (time) => time,
  localTime: (time) => `${time} hora\u00a0local`,
  yourTime: (time) => `(${time} na sua zona)`,

  reference: 'Código de seguimento',
  copy: 'Copiar o código de seguimento',
  copied: 'Copiado',
  map: (place) => `Ver ${place} no mapa`,
  directions: 'Como chegar',
  call: (carrier) => `Ligar para ${carrier}`,
  updated: (time) => `Atualizado ${time}`,
  updatedNow: 'Atualizado agora mesmo',
  refresh: 'Atualizar',
  lookup: {
    label: 'Código de seguimento',
    hint: 'Encontra-o no email de confirmação do envio. Tem este formato: EC-000-002-4DF.',
    button: 'Seguir',
    missing: 'Introduza o código de seguimento.',
    invalid: 'Verifique o código de seguimento. Deve ter este formato: EC-000-002-4DF.',
  },

  loading: 'A carregar o seguimento…',
  notices: {
    invalid: {
      headline: 'Verifique o código',
      line: 'O código de seguimento deve ter este formato: EC-000-002-4DF.',
    },
    empty: {
      headline: 'Ainda sem novidades',
      line: 'Vai ver a primeira quando a transportadora tiver a sua encomenda.',
    },
    'not-found': {
      headline: 'Não encontramos esse código',
      line: 'Compare-o com o do email de confirmação do envio. Uma encomenda nova pode demorar algumas horas a aparecer.',
    },
    denied: {
      headline: 'Inicie sessão para ver a entrega',
      line: 'Ou abra o link de seguimento do email de confirmação.',
    },
    'rate-limited': { headline: 'Há muita procura agora', line: 'Tente de novo dentro de momentos.' },
    offline: {
      headline: 'Sem ligação à internet',
      line: 'Atualizamos o seguimento assim que a recuperar.',
    },
    failed: {
      headline: 'Seguimento indisponível',
      line: 'Isto não afeta a sua entrega.',
    },
  },
  stale: (time) => `Não conseguimos atualizar. Última informação: ${time}.`,
  retry: 'Tentar de novo',
  retryNow: 'Tentar agora',
  wait: (time) => `Pode tentar de novo ${time}.`,
  retriesItself: 'Vamos tentar de novo automaticamente.',
};

export default pt;
