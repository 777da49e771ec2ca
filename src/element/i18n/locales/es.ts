import type { Messages } from '../messages.js';

const willTryAgain = 'nada por ahora, el transportista suele volver a intentarlo.';
const ifNothingChanges = 'nada por ahora. Si en unos días no hay novedades, contacta con nosotros.';
const contactUs = 'contacta con nosotros y lo solucionamos.';
const weHelp = 'contacta con nosotros y te ayudamos.';
const preparing = { headline: 'Preparando tu pedido' };
const packed = { ...preparing, line: 'Tu paquete está embalado y listo para salir' };
const pickUpDelayed = {
  headline: 'Salida con retraso',
  line: 'El transportista no ha podido venir a recoger tu paquete',
  advice: willTryAgain,
};

const es: Messages = {
  locale: 'es',

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
      headline: 'Cancelación en curso',
      line: 'Hemos pedido al transportista que detenga la entrega',
    },
    CollectionFailed: pickUpDelayed,
    CarrierUnableToCollect: pickUpDelayed,
    Dispatched: { headline: 'Enviado' },
    AtDropOffPoint: { headline: 'En el punto de envío', line: 'Tu paquete espera allí al transportista' },
    Collected: { headline: 'Tu paquete ya ha salido' },
    InTransit: { headline: 'En camino' },
    InTransitWaiting: {
      headline: 'En espera por ahora',
      line: 'Por ejemplo, por el mal tiempo o un cambio de fecha',
    },
    AtCustoms: { headline: 'En la aduana', line: 'Puede tardar unos días' },
    HeldByCarrier: {
      headline: 'Retenido por el transportista',
      line: 'Aún no sabemos por cuánto tiempo',
      advice: ifNothingChanges,
    },
    Delayed: { headline: 'Con retraso', advice: ifNothingChanges },
    OutForDelivery: { headline: 'En reparto' },
    ExchangeFailed: { headline: 'No hemos podido cambiarlo', advice: willTryAgain },
    DeliveryFailed: { headline: 'No hemos podido entregarlo', advice: willTryAgain },
    AtCollectionPoint: {
      headline: 'Listo para recoger',
      advice: 'un documento de identidad con foto y, si lo tienes, el código de recogida.',
    },
    DeliveryFailedCardLeft: {
      headline: 'Hemos pasado y no estabas',
      advice: 'sigue las indicaciones del aviso del repartidor para elegir otro día o recoger tu paquete.',
    },
    ActionRequired: {
      headline: 'Hace falta tu ayuda',
      advice: weHelp,
    },
    ReturnToSender: {
      headline: 'Nos lo están devolviendo',
      advice: 'contacta con nosotros si todavía lo quieres.',
    },
    Damaged: { headline: 'Dañado en el transporte', advice: contactUs },
    Missing: {
      headline: 'Estamos buscando tu paquete',
      line: 'El transportista intenta localizarlo',
      advice: contactUs,
    },
    PartiallyDelivered: { headline: 'Entregado en parte', line: 'El resto está por llegar' },
    Delivered: { headline: 'Entregado' },
    DeliveredDamaged: { headline: 'Entregado con daños', advice: contactUs },
    Cancelled: {
      headline: 'Entrega cancelada',
      line: 'Este paquete no llegará',
      advice: 'nada, si la has cancelado tú. Si no, contacta con nosotros.',
    },
    Lost: {
      headline: 'Tu paquete se ha perdido',
      line: 'El transportista no lo ha encontrado',
      advice: contactUs,
    },
  },
  codes: {
    AwaitingDropOff: {
      headline: 'Pendiente de envío',
      line: 'Vamos a dejar tu paquete en un punto de envío',
    },
    CustomerCollected: { headline: 'Recogido' },
    Destroyed: {
      headline: 'Tu paquete ha sido destruido',
      line: 'El transportista ya no puede entregarlo',
      advice: contactUs,
    },
    ExchangeSucceeded: { headline: 'Cambio realizado' },
    FailedToCollect: {
      headline: 'Sin recoger',
      line: 'El plazo de recogida ha terminado',
      advice: weHelp,
    },
    ReturnedToSender: {
      headline: 'De vuelta con nosotros',
      advice: 'contacta con nosotros para enviarlo de nuevo o cancelar tu pedido.',
    },
  },
  events: {
    AwaitingDropOff: 'Pendiente de envío',
    Cancelled: 'Cancelado',
    CarrierChanged: 'Pasa a otro transportista',
    ClearedThroughCustoms: 'Ha pasado la aduana',
    Collected: 'Recogido por el transportista',
    CollectedByCarrier: 'Recogido por el transportista',
    CustomerCollected: 'Recogido',
    Destroyed: 'Destruido',
    DroppedOff: 'Depositado en el punto de envío',
    ExchangeSucceeded: 'Cambio realizado',
    FailedToCollect: 'Sin recoger',
    ForInformation: 'Nota del transportista',
    HandedOver: 'Pasa a otro transportista',
    Lost: 'Perdido',
    ReturnedToSender: 'De vuelta con nosotros',
  },
  betweenCarriers: {
    headline: 'Entre dos transportistas',
    line: 'El siguiente aún no ha confirmado que lo tiene. Puede tardar un día.',
  },
  latestUpdate: 'Última actualización',
  update: 'Actualización',

  arriving: (day) => `Llega ${day}`,
  arrivingOn: (date) => `Llega el ${date}`,
  wasDueOn: (date) => `Debía llegar el ${date}`,
  // A date, `lun, 9 de marzo`, takes an article; `ayer` does not.
  since: (time) => `Desde ${time.includes(' de ') ? 'el ' : ''}${time}`,
  withCarrier: (state, carrier) => `${state} con ${carrier}`,
  noUpdatesFor: {
    one: 'Sin novedades desde hace {n} día',
    many: 'Sin novedades desde hace {n} de días',
    other: 'Sin novedades desde hace {n} días',
  },
  lateAdvice: 'contacta con nosotros y lo revisamos.',
  whatToDo: 'Qué hacer:',
  whatToBring: 'Qué llevar:',
  carrierWrote: 'Mensaje del transportista:',
  quotes: { open: '«', close: '»' },
  labels: {
    lastUpdate: 'Última actualización',
    lastSeen: 'Última localización',
    with: 'Transportista',
    deliveredBy: 'Entregado por',
    signedForBy: 'Firmado por',
    carriersNote: 'Nota del transportista',
    where: 'Lugar',
    expected: 'Entrega prevista',
    wasDue: 'Debía llegar',
  },

  packages: { one: '{n} paquete', many: '{n} de paquetes', other: '{n} paquetes' },
  package: (number, count) => `Paquete ${number} de ${count}`,
  deliveredOf: (delivered, count) =>
    `${delivered === 1 ? 'Entregado' : 'Entregados'} ${delivered} de ${count} paquetes`,
  groups: {
    noUpdates: { one: 'uno sin novedades', other: '{n} sin novedades' },
    preparing: { one: 'uno en preparación', other: '{n} en preparación' },
    onItsWay: { one: 'uno en camino', other: '{n} en camino' },
    outForDelivery: { one: 'uno en reparto', other: '{n} en reparto' },
    readyToCollect: { one: 'uno listo para recoger', other: '{n} listos para recoger' },
    onHold: { one: 'uno en espera', other: '{n} en espera' },
    notDelivered: { one: 'uno que no hemos podido entregar', other: '{n} que no hemos podido entregar' },
    comingBack: { one: 'uno que nos están devolviendo', other: '{n} que nos están devolviendo' },
    returned: { one: 'uno de vuelta con nosotros', other: '{n} de vuelta con nosotros' },
    damaged: { one: 'uno dañado', other: '{n} dañados' },
    lost: { one: 'uno extraviado', other: '{n} extraviados' },
    cancelled: { one: 'uno cancelado', other: '{n} cancelados' },
    other: { one: 'uno con otras novedades', other: '{n} con otras novedades' },
  },

  progress: 'Progreso',
  steps: {
    preparing: 'En preparación',
    dispatched: 'Enviado',
    onItsWay: 'En camino',
    outForDelivery: 'En reparto',
    delivered: 'Entregado',
    readyToCollect: 'Para recoger',
    collected: 'Recogido',
  },
  nextSteps: {
    dispatched: 'Después: enviado',
    onItsWay: 'Después: en camino',
    outForDelivery: 'Después: en reparto',
    delivered: 'Después: entregado',
    collected: 'Después: recogido',
  },

  history: 'Historial de seguimiento',
  leg: (number, count) => `Tramo ${number} de ${count}`,
  unnamedCarrier: 'Transportista',
  upNext: (carriers) => `Después: ${carriers}`,
  legUnscanned: 'Sin novedades de este transportista',
  updates: { one: '{n} actualización', many: '{n} de actualizaciones', other: '{n} actualizaciones' },
  newLabel: 'Nuevo',
  newEvents: {
    one: 'Nueva actualización: {headline}',
    many: '{n} de actualizaciones nuevas: {headline}',
    other: '{n} actualizaciones nuevas: {headline}',
  },
  signedForBy: (name) => `Firmado por ${name}`,
  showAll: { many: 'Ver los {n} de actualizaciones', other: 'Ver las {n} actualizaciones' },
  showAllLegs: { many: 'Ver los {n} de tramos', other: 'Ver los {n} tramos' },
  showAllPackages: { many: 'Ver los {n} de paquetes', other: 'Ver los {n} paquetes' },
  showText: 'Ver el texto completo',

  comma: ', ',
  dayAndTime: (day, time) => `${day} ${/^0?1:/.test(time) ? 'a la' : 'a las'} ${time}`,
  timeUnknown: 'Hora no indicada',
  clock: (time) => time,
  localTime: (time) => `${time} hora\u00a0local`,
  yourTime: (time) => `(${time} en tu zona)`,

  reference: 'Código de seguimiento',
  copy: 'Copiar el código de seguimiento',
  copied: 'Copiado',
  map: (place) => `Ver ${place} en el mapa`,
  directions: 'Cómo llegar',
  call: (carrier) => `Llamar a ${carrier}`,
  updated: (time) => `Actualizado ${time}`,
  updatedNow: 'Actualizado ahora mismo',
  refresh: 'Actualizar',
  lookup: {
    label: 'Código de seguimiento',
    hint: 'Lo encontrarás en el correo de confirmación del envío. Tiene este formato: EC-000-002-4DF.',
    button: 'Localizar',
    missing: 'Introduce tu código de seguimiento.',
    invalid: 'Revisa tu código de seguimiento. Debe tener este formato: EC-000-002-4DF.',
  },

  loading: 'Cargando el seguimiento…',
  notices: {
    invalid: {
      headline: 'Revisa tu código de seguimiento',
      line: 'Debe tener este formato: EC-000-002-4DF.',
    },
    empty: {
      headline: 'Aún no hay novedades',
      line: 'Verás la primera cuando el transportista tenga tu paquete.',
    },
    'not-found': {
      headline: 'No encontramos ese código',
      line: 'Compáralo con el del correo de confirmación del envío. Los pedidos nuevos pueden tardar unas horas en aparecer.',
    },
    denied: {
      headline: 'Inicia sesión para ver tu entrega',
      line: 'O abre el enlace de seguimiento de tu correo de confirmación.',
    },
    'rate-limited': {
      headline: 'Hay muchas consultas ahora',
      line: 'Vuelve a intentarlo en un momento.',
    },
    offline: {
      headline: 'No tienes conexión',
      line: 'Actualizaremos el seguimiento en cuanto la recuperes.',
    },
    failed: {
      headline: 'No podemos cargar el seguimiento',
      line: 'Esto no afecta a tu entrega.',
    },
  },
  stale: (time) => `No hemos podido actualizar. Última información: ${time}.`,
  retry: 'Reintentar',
  retryNow: 'Reintentar ahora',
  wait: (time) => `Podrás volver a intentarlo ${time}.`,
  retriesItself: 'Lo reintentaremos automáticamente.',
};

export default es;
