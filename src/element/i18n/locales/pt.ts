import type { Messages } from '../messages.js';

const contactRetailer = 'Fale com a loja.';
const contactEither = 'Fale com a transportadora ou com a loja.';
const tryAgain = 'Normalmente, a transportadora tenta de novo.';
const nothingToDo = 'Não é preciso fazer nada.';
const preparing = {
  headline: 'Em preparação',
  advice: 'A transportadora ainda não recebeu o envio.',
};
const collectionDelayed = { headline: 'Recolha no remetente atrasada', advice: tryAgain };
const returned = { headline: 'Devolvido ao remetente', advice: contactRetailer };
const droppedOff = 'Depositado pelo remetente';
const collected = 'Recolhido pela transportadora';
const reference = 'Tem letras, números e hifens, como EC-000-002-4DF.';

const ordered = 'Recebemos a sua encomenda, que está em preparação para a transportadora.';
const labelled = 'O envio está embalado e etiquetado, à espera da transportadora.';
const notCollected = 'A transportadora não conseguiu recolher o envio nas instalações do remetente.';
const atDropOff = 'O envio está num ponto de depósito, à espera da transportadora.';
const toDepot = 'A transportadora tem o envio e vai levá-lo para um centro de distribuição.';
const back = 'O envio voltou ao remetente.';

const pt: Messages = {
  locale: 'pt-PT',
  states: {
    Unallocated: preparing,
    Allocating: preparing,
    AllocationFailed: preparing,
    Allocated: preparing,
    ReadyToShip: preparing,
    Manifesting: preparing,
    ManifestFailed: preparing,
    Manifested: preparing,
    Cancelling: { headline: 'Em cancelamento' },
    CollectionFailed: collectionDelayed,
    CarrierUnableToCollect: collectionDelayed,
    Dispatched: { headline: 'Enviado' },
    AtDropOffPoint: { headline: droppedOff },
    Collected: { headline: collected },
    InTransit: { headline: 'Em trânsito' },
    InTransitWaiting: { headline: 'Em trânsito, em espera', advice: nothingToDo },
    AtCustoms: {
      headline: 'Na alfândega',
      advice: 'A transportadora avisa se precisar de alguma coisa.',
    },
    HeldByCarrier: {
      headline: 'Retido pela transportadora',
      advice: 'Se isto se prolongar, fale com a transportadora.',
    },
    Delayed: { headline: 'Com atraso', advice: nothingToDo },
    OutForDelivery: { headline: 'Saiu para entrega' },
    ExchangeFailed: { headline: 'Tentativa de troca sem sucesso', advice: tryAgain },
    DeliveryFailed: { headline: 'Tentativa de entrega sem sucesso', advice: tryAgain },
    AtCollectionPoint: {
      headline: 'Pronto para recolha',
      advice: 'Leve um documento de identificação e, se tiver, o código de recolha.',
    },
    DeliveryFailedCardLeft: {
      headline: 'Tentativa de entrega sem sucesso, com aviso',
      advice: 'Siga as instruções do aviso.',
    },
    ActionRequired: { headline: 'Ação necessária', advice: contactEither },
    ReturnToSender: { headline: 'Em devolução ao remetente', advice: contactRetailer },
    Damaged: { headline: 'Danificado', advice: contactRetailer },
    Missing: { headline: 'Não localizado', advice: contactRetailer },
    PartiallyDelivered: { headline: 'Entregue em parte' },
    Delivered: { headline: 'Entregue' },
    DeliveredDamaged: { headline: 'Entregue com danos', advice: contactRetailer },
    Cancelled: { headline: 'Cancelado', advice: contactRetailer },
    Lost: { headline: 'Extraviado', advice: contactRetailer },
  },
  events: {
    AwaitingDropOff: 'À espera de que o remetente o deposite',
    CarrierChanged: 'Passou para outra transportadora',
    ClearedThroughCustoms: 'Saiu da alfândega',
    CollectedByCarrier: collected,
    CustomerCollected: 'Recolhido pelo destinatário',
    Destroyed: 'Destruído',
    DroppedOff: droppedOff,
    ExchangeSucceeded: 'Troca efetuada',
    FailedToCollect: 'Não recolhido pelo destinatário',
    ForInformation: 'Nota informativa',
    HandedOver: 'Passou para a transportadora seguinte',
    ReturnedToSender: returned.headline,
  },
  notices: {
    invalid: {
      headline: 'Verifique a referência',
      advice: reference,
    },
    empty: {
      headline: 'Ainda sem atualizações',
      advice: 'A primeira chega quando a transportadora fizer a leitura do envio.',
    },
    'not-found': {
      headline: 'Não encontramos este envio',
      advice: 'Verifique a referência ou tente novamente mais tarde.',
    },
    denied: {
      headline: 'O rastreio não está disponível aqui',
      advice: 'Entre na sua conta ou abra o link da sua confirmação.',
    },
    'rate-limited': {
      headline: 'Demasiadas consultas neste momento',
      advice: 'Aguarde um momento.',
    },
    offline: {
      headline: 'Sem internet',
      advice: 'Ligue-se à Internet.',
    },
    failed: {
      headline: 'O rastreio não está disponível neste momento',
      advice: 'Isto não diz nada sobre a sua entrega. Tente novamente mais tarde.',
    },
  },
  loading: 'A carregar…',
  returned,
  waitingForNextCarrier: {
    headline: 'Em trânsito, à espera da transportadora seguinte',
    advice: 'O envio foi transferido e desde então não teve nova leitura.',
  },
  consignment: 'Envio',
  package: (number, count) => (count > 1 ? `Pacote ${number} de ${count}` : 'Pacote'),
  deliveredOf: (delivered, count) => `Entregues: ${delivered} de ${count}`,
  leg: (number, count) => `Etapa ${number} de ${count}`,
  unnamedCarrier: 'Transportadora',
  legWaiting: 'Ainda não começou',
  legUnscanned: 'Sem atualizações desta transportadora',
  handedOver: (next) => `Passou para ${next || 'a transportadora seguinte'}`,
  updates: { one: '{n} atualização', many: '{n} de atualizações', other: '{n} atualizações' },
  update: { headline: 'Atualização' },
  timeUnknown: 'Data e hora desconhecidas',
  comma: ', ',
  signedBy: (name) => `Assinado por ${name}`,
  expected: (day) => `Entrega prevista: ${day}`,
  overdue: (day) => `A entrega estava prevista para: ${day}`,
  stale: (time) => `Não foi possível atualizar. Última informação disponível: ${time}.`,
  retry: 'Tentar novamente',
  wait: (time) => `Pode tentar novamente ${time}.`,
  retriesItself: 'Esta página tenta de novo automaticamente.',
  updated: (time) => `Atualizado ${time}`,
  updatedNow: 'Atualizado agora mesmo',
  refresh: 'Atualizar',
  newLabel: 'Novo',
  newEvents: {
    one: 'Nova atualização: {headline}',
    many: '{n} de novas atualizações: {headline}',
    other: '{n} novas atualizações: {headline}',
  },
  lookup: {
    label: 'Referência do envio',
    hint: 'É parecida com EC-000-002-4DF e está na sua confirmação.',
    button: 'Rastrear',
    missing: 'Insira a referência.',
    invalid: `Verifique a referência. ${reference}`,
  },
  progress: 'Progresso',
  lastScan: 'Última leitura:',
  showAll: {
    one: 'Mostrar {n} atualização',
    many: 'Mostrar {n} de atualizações',
    other: 'Mostrar todas as {n} atualizações',
  },
  showAllLegs: {
    one: 'Mostrar {n} etapa',
    many: 'Mostrar {n} de etapas',
    other: 'Mostrar todas as {n} etapas',
  },
  showAllPackages: {
    one: 'Mostrar {n} pacote',
    many: 'Mostrar {n} de pacotes',
    other: 'Mostrar todos os {n} pacotes',
  },
  showText: 'Mostrar todo o texto',
  meanings: {
    Unallocated: ordered,
    Allocating: ordered,
    AllocationFailed: ordered,
    Allocated: ordered,
    ReadyToShip: labelled,
    Manifesting: labelled,
    ManifestFailed: labelled,
    Manifested: labelled,
    Cancelling: 'O remetente pediu para parar esta entrega.',
    CollectionFailed: notCollected,
    CarrierUnableToCollect: notCollected,
    Dispatched: 'O envio já saiu das instalações do remetente.',
    AtDropOffPoint: atDropOff,
    Collected: toDepot,
    InTransit: 'O envio está a caminho, entre dois centros de distribuição.',
    InTransitWaiting:
      'O envio está parado por algum tempo, por exemplo devido ao mau tempo ou a uma data de entrega posterior.',
    AtCustoms: 'O envio está em verificação na fronteira.',
    HeldByCarrier: 'A transportadora mantém o envio retido por agora e não indicou até quando.',
    Delayed: 'O envio vai chegar mais tarde do que o previsto.',
    OutForDelivery: 'O envio já está com o motorista, a caminho do seu endereço.',
    ExchangeFailed: 'O motorista passou, mas a troca não foi possível.',
    DeliveryFailed: 'O motorista passou, mas não conseguiu entregar o envio.',
    AtCollectionPoint: 'O envio está à sua espera num ponto de recolha.',
    DeliveryFailedCardLeft: 'O motorista não encontrou ninguém para receber o envio e deixou um aviso.',
    ActionRequired: 'A transportadora precisa de alguma coisa antes de poder continuar.',
    ReturnToSender: 'Não foi possível entregar o envio, que vai voltar ao remetente.',
    Damaged: 'A transportadora comunicou danos.',
    Missing: 'A transportadora está à procura do envio.',
    PartiallyDelivered: 'Alguns pacotes já chegaram, outros ainda estão por chegar.',
    Delivered: 'A transportadora comunicou que o envio chegou.',
    DeliveredDamaged: 'O envio chegou, mas a transportadora comunicou danos.',
    Cancelled: 'Esta entrega foi cancelada e o envio não vai chegar.',
    Lost: 'A transportadora deixou de procurar o envio.',
  },
  eventMeanings: {
    AwaitingDropOff: { meaning: 'O remetente ainda tem de levar o envio a um ponto de depósito.' },
    CarrierChanged: { meaning: 'A partir daqui, outra transportadora leva o envio.' },
    ClearedThroughCustoms: { meaning: 'A alfândega deixou sair o envio, que segue viagem.' },
    CollectedByCarrier: { meaning: toDepot },
    CustomerCollected: { meaning: 'O envio foi recolhido no ponto de recolha.' },
    Destroyed: { meaning: 'A transportadora teve de destruir o envio.' },
    DroppedOff: { meaning: atDropOff },
    ExchangeSucceeded: { meaning: 'O envio foi entregue em troca do que vai ser devolvido.' },
    FailedToCollect: {
      meaning: 'O envio não foi recolhido a tempo no ponto de recolha.',
      advice: contactEither,
    },
    ForInformation: { meaning: 'A transportadora deixou uma nota.' },
    ReturnedToSender: { meaning: back },
  },
  returnedMeaning: back,
  stalled: {
    one: 'Sem novas leituras há {n} dia.',
    many: 'Sem novas leituras há {n} de dias.',
    other: 'Sem novas leituras há {n} dias.',
  },
  copy: 'Copiar a referência',
  copied: 'Copiado',
  map: (place) => `${place}: abrir num mapa`,
  unscanned: 'sem leitura',
};

export default pt;
