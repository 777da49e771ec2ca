import type { Messages } from '../messages.js';

const willTryAgain = 'Rien pour l’instant, le transporteur repasse en général.';
const ifNothingChanges = 'Rien pour l’instant. Si rien ne bouge d’ici quelques jours, contactez-nous.';
const contactUs = 'Contactez-nous, nous trouverons une solution.';
const weHelp = 'Contactez-nous, nous vous aiderons.';
const preparing = { headline: 'Commande en préparation' };
const packed = { ...preparing, line: 'Votre colis est emballé et prêt à partir' };
const pickUpDelayed = {
  headline: 'Départ retardé',
  line: 'Le transporteur n’a pas pu récupérer votre colis chez nous',
  advice: willTryAgain,
};

const fr: Messages = {
  locale: 'fr',

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
      headline: 'Annulation en cours',
      line: 'Nous avons demandé au transporteur d’arrêter la livraison',
    },
    CollectionFailed: pickUpDelayed,
    CarrierUnableToCollect: pickUpDelayed,
    Dispatched: { headline: 'Expédié' },
    AtDropOffPoint: { headline: 'Au point de dépôt', line: 'Votre colis y attend le transporteur' },
    Collected: { headline: 'Votre colis est parti' },
    InTransit: { headline: 'En route' },
    InTransitWaiting: {
      headline: 'En attente pour l’instant',
      line: 'Par exemple à cause de la météo ou d’une livraison reportée',
    },
    AtCustoms: { headline: 'En douane', line: 'Cela peut prendre quelques jours' },
    HeldByCarrier: {
      headline: 'Retenu par le transporteur',
      line: 'Nous ne savons pas encore pour combien de temps',
      advice: ifNothingChanges,
    },
    Delayed: { headline: 'En retard', advice: ifNothingChanges },
    OutForDelivery: { headline: 'En cours de livraison' },
    ExchangeFailed: { headline: 'L’échange n’a pas eu lieu', advice: willTryAgain },
    DeliveryFailed: { headline: 'Nous n’avons pas pu livrer', advice: willTryAgain },
    AtCollectionPoint: {
      headline: 'Prêt à être retiré',
      advice: 'une pièce d’identité et le code de retrait, si vous en avez un.',
    },
    DeliveryFailedCardLeft: {
      headline: 'Passage en votre absence',
      advice:
        'Suivez les indications de l’avis de passage pour reprogrammer la livraison ou retirer votre colis.',
    },
    ActionRequired: {
      headline: 'Votre aide est nécessaire',
      advice: weHelp,
    },
    ReturnToSender: {
      headline: 'Votre colis nous revient',
      advice: 'Contactez-nous si vous souhaitez toujours le recevoir.',
    },
    Damaged: { headline: 'Endommagé en route', advice: contactUs },
    Missing: {
      headline: 'Nous cherchons votre colis',
      line: 'Le transporteur essaie de le localiser',
      advice: contactUs,
    },
    PartiallyDelivered: { headline: 'Livré en partie', line: 'Le reste doit encore arriver' },
    Delivered: { headline: 'Livré' },
    DeliveredDamaged: { headline: 'Livré endommagé', advice: contactUs },
    Cancelled: {
      headline: 'Livraison annulée',
      line: 'Ce colis n’arrivera pas',
      advice: 'Rien, si l’annulation vient de vous. Sinon, contactez-nous.',
    },
    Lost: {
      headline: 'Votre colis est perdu',
      line: 'Le transporteur ne l’a pas retrouvé',
      advice: contactUs,
    },
  },
  codes: {
    AwaitingDropOff: {
      headline: 'En attente de dépôt',
      line: 'Nous apportons votre colis à un point de dépôt',
    },
    CustomerCollected: { headline: 'Retiré' },
    Destroyed: {
      headline: 'Votre colis a été détruit',
      line: 'Le transporteur ne peut plus le livrer',
      advice: contactUs,
    },
    ExchangeSucceeded: { headline: 'Échange effectué' },
    FailedToCollect: {
      headline: 'Non retiré',
      line: 'Le délai de retrait est dépassé',
      advice: weHelp,
    },
    ReturnedToSender: {
      headline: 'De retour chez nous',
      advice: 'Contactez-nous pour un nouvel envoi ou pour annuler votre commande.',
    },
  },
  events: {
    AwaitingDropOff: 'En attente de dépôt',
    Cancelled: 'Annulé',
    CarrierChanged: 'Confié à un autre transporteur',
    ClearedThroughCustoms: 'Dédouané',
    Collected: 'Pris en charge par le transporteur',
    CollectedByCarrier: 'Pris en charge par le transporteur',
    CustomerCollected: 'Retiré',
    Destroyed: 'Détruit',
    DroppedOff: 'Remis au point de dépôt',
    ExchangeSucceeded: 'Échange effectué',
    FailedToCollect: 'Non retiré',
    ForInformation: 'Message du transporteur',
    HandedOver: 'Confié à un autre transporteur',
    Lost: 'Perdu',
    ReturnedToSender: 'De retour chez nous',
  },
  betweenCarriers: {
    headline: 'Entre deux transporteurs',
    line: 'Le suivant n’a pas encore confirmé l’avoir reçu. Cela peut prendre une journée.',
  },
  latestUpdate: 'Dernière mise à jour',
  update: 'Mise à jour',

  arriving: (day) => `Arrive ${day}`,
  arrivingOn: (date) => `Arrive le ${date}`,
  wasDueOn: (date) => `Devait arriver le ${date}`,
  // A date begins with a short weekday, `lun.`, and takes an article; `hier` does not.
  since: (time) => `Depuis ${time.replace(/^[a-z]+\. /, 'le $&')}`,
  withCarrier: (state, carrier) => `${state} avec ${carrier}`,
  noUpdatesFor: {
    one: 'Pas de nouvelles depuis {n} jour',
    many: 'Pas de nouvelles depuis {n} de jours',
    other: 'Pas de nouvelles depuis {n} jours',
  },
  lateAdvice: 'Contactez-nous, nous allons nous renseigner.',
  whatToDo: 'Que faire\u202f?',
  whatToBring: 'À apporter\u00a0:',
  carrierWrote: 'Message du transporteur\u00a0:',
  quotes: { open: '«\u00a0', close: '\u00a0»' },
  labels: {
    lastUpdate: 'Dernière mise à jour',
    lastSeen: 'Dernière trace',
    with: 'Transporteur',
    deliveredBy: 'Livré par',
    signedForBy: 'Signé par',
    carriersNote: 'Message du transporteur',
    where: 'Lieu',
    expected: 'Livraison prévue',
    wasDue: 'Devait arriver',
  },

  packages: { one: '{n} colis', many: '{n} de colis', other: '{n} colis' },
  package: (number, count) => `Colis ${number} sur ${count}`,
  deliveredOf: (delivered, count) => `${delivered} colis livré${delivered > 1 ? 's' : ''} sur ${count}`,
  groups: {
    noUpdates: { one: 'un sans nouvelles', other: '{n} sans nouvelles' },
    preparing: { one: 'un en préparation', other: '{n} en préparation' },
    onItsWay: { one: 'un en route', other: '{n} en route' },
    outForDelivery: { one: 'un en cours de livraison', other: '{n} en cours de livraison' },
    readyToCollect: { one: 'un à retirer', other: '{n} à retirer' },
    onHold: { one: 'un en attente', other: '{n} en attente' },
    notDelivered: { one: 'un que nous n’avons pas pu livrer', other: '{n} que nous n’avons pas pu livrer' },
    comingBack: { one: 'un qui nous revient', other: '{n} qui nous reviennent' },
    returned: { one: 'un de retour chez nous', other: '{n} de retour chez nous' },
    damaged: { one: 'un endommagé', other: '{n} endommagés' },
    lost: { one: 'un égaré', other: '{n} égarés' },
    cancelled: { one: 'un annulé', other: '{n} annulés' },
    other: { one: 'un avec d’autres nouvelles', other: '{n} avec d’autres nouvelles' },
  },

  progress: 'Avancement',
  steps: {
    preparing: 'En préparation',
    dispatched: 'Expédié',
    onItsWay: 'En route',
    outForDelivery: 'En livraison',
    delivered: 'Livré',
    readyToCollect: 'À retirer',
    collected: 'Retiré',
  },
  nextSteps: {
    dispatched: 'Ensuite\u00a0: expédié',
    onItsWay: 'Ensuite\u00a0: en route',
    outForDelivery: 'Ensuite\u00a0: en livraison',
    delivered: 'Ensuite\u00a0: livré',
    collected: 'Ensuite\u00a0: retiré',
  },

  history: 'Historique du suivi',
  leg: (number, count) => `Trajet ${number} sur ${count}`,
  unnamedCarrier: 'Transporteur',
  upNext: (carriers) => `Ensuite\u00a0: ${carriers}`,
  legUnscanned: 'Pas de nouvelles de ce transporteur',
  updates: { one: '{n} mise à jour', many: '{n} de mises à jour', other: '{n} mises à jour' },
  newLabel: 'Nouveau',
  newEvents: {
    one: 'Nouvelle mise à jour\u00a0: {headline}',
    many: '{n} de nouvelles mises à jour\u00a0: {headline}',
    other: '{n} nouvelles mises à jour\u00a0: {headline}',
  },
  signedForBy: (name) => `Signé par ${name}`,
  showAll: { many: 'Afficher les {n} de mises à jour', other: 'Afficher les {n} mises à jour' },
  showAllLegs: { many: 'Afficher les {n} de trajets', other: 'Afficher les {n} trajets' },
  showAllPackages: { many: 'Afficher les {n} de colis', other: 'Afficher les {n} colis' },
  showText: 'Afficher tout le texte',

  comma: ', ',
  dayAndTime: (day, time) => `${day} à ${time}`,
  timeUnknown: 'Heure non communiquée',
  clock: (time) => time,
  localTime: (time) => `${time} heure\u00a0locale`,
  yourTime: (time) => `(${time} chez vous)`,

  reference: 'Numéro de suivi',
  copy: 'Copier le numéro de suivi',
  copied: 'Copié',
  map: (place) => `Voir ${place} sur la carte`,
  directions: 'Itinéraire',
  call: (carrier) => `Appeler ${carrier}`,
  updated: (time) => `Actualisé ${time}`,
  updatedNow: 'Actualisé à l’instant',
  refresh: 'Actualiser',
  lookup: {
    label: 'Numéro de suivi',
    hint: 'Vous le trouverez dans votre e-mail d’expédition. Il ressemble à EC-000-002-4DF.',
    button: 'Suivre',
    missing: 'Saisissez votre numéro de suivi.',
    invalid: 'Vérifiez votre numéro de suivi. Il doit ressembler à EC-000-002-4DF.',
  },

  loading: 'Chargement du suivi…',
  notices: {
    invalid: { headline: 'Vérifiez votre numéro de suivi', line: 'Il doit ressembler à EC-000-002-4DF.' },
    empty: {
      headline: 'Pas encore de nouvelles',
      line: 'Les premières arriveront dès que le transporteur aura votre colis.',
    },
    'not-found': {
      headline: 'Numéro de suivi introuvable',
      line: 'Comparez-le à celui de votre e-mail d’expédition. Une nouvelle commande peut mettre quelques heures à apparaître.',
    },
    denied: {
      headline: 'Connectez-vous pour voir votre livraison',
      line: 'Ou ouvrez le lien de suivi de votre e-mail de confirmation.',
    },
    'rate-limited': { headline: 'Le suivi est très demandé', line: 'Réessayez dans un instant.' },
    offline: {
      headline: 'Vous êtes hors ligne',
      line: 'Nous actualiserons le suivi à votre retour en ligne.',
    },
    failed: {
      headline: 'Suivi momentanément indisponible',
      line: 'Cela n’a aucun effet sur votre livraison.',
    },
  },
  stale: (time) => `Nous n’avons pas pu actualiser. Dernières informations\u00a0: ${time}.`,
  retry: 'Réessayer',
  retryNow: 'Réessayer maintenant',
  wait: (time) => `Vous pourrez réessayer ${time}.`,
  retriesItself: 'Nous réessaierons automatiquement.',
};

export default fr;
