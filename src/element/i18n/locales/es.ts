import type { Messages } from '../messages.js';

const contactRetailer = 'Póngase en contacto con la tienda.';
const contactEither = 'Póngase en contacto con el transportista o con la tienda.';
const tryAgain = 'El transportista suele volver a intentarlo.';
const nothingToDo = 'No es necesario hacer nada.';
const preparing = {
  headline: 'En preparación',
  advice: 'El transportista aún no ha recibido el envío.',
};
const collectionDelayed = { headline: 'Recogida en origen retrasada', advice: tryAgain };
const returned = { headline: 'Devuelto al remitente', advice: contactRetailer };
const droppedOff = 'Depositado por el remitente';
const collected = 'Recogido por el transportista';
const reference = 'Tiene letras, números y guiones, como EC-000-002-4DF.';

const ordered = 'Hemos recibido su pedido y lo estamos preparando para el transportista.';
const labelled = 'El envío está embalado y etiquetado, a la espera del transportista.';
const notCollected = 'El transportista no pudo recoger el envío en las instalaciones del remitente.';
const atDropOff = 'El envío está en un punto de depósito, a la espera del transportista.';
const toDepot = 'El transportista tiene el envío y lo lleva a un centro logístico.';
const back = 'El envío ha vuelto al remitente.';

const es: Messages = {
  locale: 'es',
  states: {
    Unallocated: preparing,
    Allocating: preparing,
    AllocationFailed: preparing,
    Allocated: preparing,
    ReadyToShip: preparing,
    Manifesting: preparing,
    ManifestFailed: preparing,
    Manifested: preparing,
    Cancelling: { headline: 'Cancelación en curso' },
    CollectionFailed: collectionDelayed,
    CarrierUnableToCollect: collectionDelayed,
    Dispatched: { headline: 'Enviado' },
    AtDropOffPoint: { headline: droppedOff },
    Collected: { headline: collected },
    InTransit: { headline: 'En tránsito' },
    InTransitWaiting: { headline: 'En tránsito, a la espera', advice: nothingToDo },
    AtCustoms: {
      headline: 'En la aduana',
      advice: 'Si el transportista necesita algo, se pondrá en contacto con usted.',
    },
    HeldByCarrier: {
      headline: 'Retenido por el transportista',
      advice: 'Si se prolonga, póngase en contacto con el transportista.',
    },
    Delayed: { headline: 'Con retraso', advice: nothingToDo },
    OutForDelivery: { headline: 'En reparto' },
    ExchangeFailed: { headline: 'Intento de cambio fallido', advice: tryAgain },
    DeliveryFailed: { headline: 'Intento de entrega fallido', advice: tryAgain },
    AtCollectionPoint: {
      headline: 'Listo para recoger',
      advice: 'Lleve un documento de identidad y, si lo tiene, el código de recogida.',
    },
    DeliveryFailedCardLeft: {
      headline: 'Intento de entrega fallido, con aviso',
      advice: 'Siga las instrucciones del aviso.',
    },
    ActionRequired: { headline: 'Acción necesaria', advice: contactEither },
    ReturnToSender: { headline: 'En devolución al remitente', advice: contactRetailer },
    Damaged: { headline: 'Dañado', advice: contactRetailer },
    Missing: { headline: 'No localizado', advice: contactRetailer },
    PartiallyDelivered: { headline: 'Entregado en parte' },
    Delivered: { headline: 'Entregado' },
    DeliveredDamaged: { headline: 'Entregado con daños', advice: contactRetailer },
    Cancelled: { headline: 'Cancelado', advice: contactRetailer },
    Lost: { headline: 'Perdido', advice: contactRetailer },
  },
  events: {
    AwaitingDropOff: 'Pendiente de que el remitente lo deposite',
    CarrierChanged: 'Transferido a otro transportista',
    ClearedThroughCustoms: 'Despachado por la aduana',
    CollectedByCarrier: collected,
    CustomerCollected: 'Recogido por el destinatario',
    Destroyed: 'Destruido',
    DroppedOff: droppedOff,
    ExchangeSucceeded: 'Cambio realizado',
    FailedToCollect: 'No recogido por el destinatario',
    ForInformation: 'Nota informativa',
    HandedOver: 'Transferido al siguiente transportista',
    ReturnedToSender: returned.headline,
  },
  notices: {
    invalid: {
      headline: 'Revise la referencia',
      advice: reference,
    },
    empty: {
      headline: 'Aún no hay actualizaciones',
      advice: 'La primera llegará cuando el transportista escanee el envío.',
    },
    'not-found': {
      headline: 'No encontramos este envío',
      advice: 'Revise la referencia o inténtelo de nuevo más tarde.',
    },
    denied: {
      headline: 'El seguimiento no está disponible aquí',
      advice: 'Inicie sesión o abra el enlace de su confirmación.',
    },
    'rate-limited': {
      headline: 'Demasiadas consultas en este momento',
      advice: 'Espere un momento, por favor.',
    },
    offline: {
      headline: 'Sin conexión a internet',
      advice: 'Conéctese a internet, por favor.',
    },
    failed: {
      headline: 'El seguimiento no está disponible en este momento',
      advice: 'Esto no indica nada sobre su entrega. Inténtelo de nuevo más tarde.',
    },
  },
  loading: 'Cargando…',
  returned,
  waitingForNextCarrier: {
    headline: 'En tránsito, a la espera del siguiente transportista',
    advice: 'El envío se ha transferido y desde entonces no se ha escaneado.',
  },
  consignment: 'Envío',
  package: (number, count) => (count > 1 ? `Paquete ${number} de ${count}` : 'Paquete'),
  deliveredOf: (delivered, count) => `Entregados: ${delivered} de ${count}`,
  leg: (number, count) => `Tramo ${number} de ${count}`,
  unnamedCarrier: 'Transportista',
  legWaiting: 'Aún no ha empezado',
  legUnscanned: 'Sin actualizaciones de este transportista',
  handedOver: (next) => (next ? `Transferido a ${next}` : 'Transferido al siguiente transportista'),
  updates: { one: '{n} actualización', many: '{n} de actualizaciones', other: '{n} actualizaciones' },
  update: { headline: 'Actualización' },
  timeUnknown: 'Fecha y hora desconocidas',
  comma: ', ',
  signedBy: (name) => `Firmado por ${name}`,
  expected: (day) => `Entrega prevista: ${day}`,
  overdue: (day) => `La entrega estaba prevista para: ${day}`,
  stale: (time) => `No se ha podido actualizar. Última información disponible: ${time}.`,
  retry: 'Reintentar',
  wait: (time) => `Podrá volver a intentarlo ${time}.`,
  retriesItself: 'Esta página volverá a intentarlo por sí sola.',
  updated: (time) => `Actualizado ${time}`,
  updatedNow: 'Actualizado ahora mismo',
  refresh: 'Actualizar',
  newLabel: 'Nuevo',
  newEvents: {
    one: 'Nueva actualización: {headline}',
    many: '{n} de actualizaciones nuevas: {headline}',
    other: '{n} actualizaciones nuevas: {headline}',
  },
  lookup: {
    label: 'Referencia del envío',
    hint: 'Es parecida a EC-000-002-4DF y figura en su confirmación.',
    button: 'Seguir envío',
    missing: 'Introduzca la referencia.',
    invalid: `Revise la referencia. ${reference}`,
  },
  progress: 'Progreso',
  lastScan: 'Último escaneo:',
  showAll: {
    one: 'Mostrar {n} actualización',
    many: 'Mostrar los {n} de actualizaciones',
    other: 'Mostrar las {n} actualizaciones',
  },
  showAllLegs: {
    one: 'Mostrar {n} tramo',
    many: 'Mostrar los {n} de tramos',
    other: 'Mostrar los {n} tramos',
  },
  showAllPackages: {
    one: 'Mostrar {n} paquete',
    many: 'Mostrar los {n} de paquetes',
    other: 'Mostrar los {n} paquetes',
  },
  showText: 'Mostrar todo el texto',
  meanings: {
    Unallocated: ordered,
    Allocating: ordered,
    AllocationFailed: ordered,
    Allocated: ordered,
    ReadyToShip: labelled,
    Manifesting: labelled,
    ManifestFailed: labelled,
    Manifested: labelled,
    Cancelling: 'El remitente ha pedido detener esta entrega.',
    CollectionFailed: notCollected,
    CarrierUnableToCollect: notCollected,
    Dispatched: 'El envío ha salido de las instalaciones del remitente.',
    AtDropOffPoint: atDropOff,
    Collected: toDepot,
    InTransit: 'El envío está en camino entre dos centros logísticos.',
    InTransitWaiting:
      'El envío está detenido por un tiempo, por ejemplo por el mal tiempo o por una fecha de entrega posterior.',
    AtCustoms: 'El envío está en revisión en la frontera.',
    HeldByCarrier: 'El transportista retiene el envío por ahora y no ha indicado hasta cuándo.',
    Delayed: 'El envío llegará más tarde de lo previsto.',
    OutForDelivery: 'El repartidor tiene el envío y va de camino a su dirección.',
    ExchangeFailed: 'El repartidor pasó, pero el cambio no fue posible.',
    DeliveryFailed: 'El repartidor pasó, pero no pudo entregar el envío.',
    AtCollectionPoint: 'El envío le espera en un punto de recogida.',
    DeliveryFailedCardLeft: 'El repartidor no encontró a nadie que recibiera el envío y dejó un aviso.',
    ActionRequired: 'El transportista necesita algo antes de poder continuar.',
    ReturnToSender: 'El envío no se pudo entregar y vuelve al remitente.',
    Damaged: 'El transportista comunica daños.',
    Missing: 'El transportista está buscando el envío.',
    PartiallyDelivered: 'Algunos paquetes han llegado y otros están por llegar.',
    Delivered: 'El transportista comunica que el envío ha llegado.',
    DeliveredDamaged: 'El envío ha llegado, pero el transportista comunica daños.',
    Cancelled: 'Esta entrega se ha detenido y el envío no llegará.',
    Lost: 'El transportista ha dejado de buscar el envío.',
  },
  eventMeanings: {
    AwaitingDropOff: { meaning: 'El remitente aún tiene que llevar el envío a un punto de depósito.' },
    CarrierChanged: { meaning: 'A partir de aquí, otro transportista lleva el envío.' },
    ClearedThroughCustoms: { meaning: 'La aduana ha liberado el envío, que sigue su camino.' },
    CollectedByCarrier: { meaning: toDepot },
    CustomerCollected: { meaning: 'El envío se recogió en el punto de recogida.' },
    Destroyed: { meaning: 'El transportista tuvo que destruir el envío.' },
    DroppedOff: { meaning: atDropOff },
    ExchangeSucceeded: { meaning: 'El envío se entregó a cambio del que se devuelve.' },
    FailedToCollect: {
      meaning: 'El envío no se recogió a tiempo en el punto de recogida.',
      advice: contactEither,
    },
    ForInformation: { meaning: 'El transportista ha dejado una nota.' },
    ReturnedToSender: { meaning: back },
  },
  returnedMeaning: back,
  stalled: {
    one: 'Sin escaneos nuevos desde hace {n} día.',
    many: 'Sin escaneos nuevos desde hace {n} de días.',
    other: 'Sin escaneos nuevos desde hace {n} días.',
  },
  copy: 'Copiar la referencia',
  copied: 'Copiado',
  map: (place) => `${place}: abrir en un mapa`,
  unscanned: 'sin escanear',
};

export default es;
