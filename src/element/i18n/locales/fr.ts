import type { Messages } from '../messages.js';

const contactRetailer = 'Veuillez contacter le vendeur.';
const contactEither = 'Veuillez contacter le transporteur ou le vendeur.';
const tryAgain = 'En général, le transporteur fait une nouvelle tentative.';
const nothingToDo = 'Vous n’avez rien à faire.';
const preparing = {
  headline: 'En préparation',
  advice: 'Le transporteur n’a pas encore reçu le colis.',
};
const collectionDelayed = { headline: 'Prise en charge retardée', advice: tryAgain };
const returned = { headline: 'Retourné à l’expéditeur', advice: contactRetailer };
const droppedOff = 'Déposé par l’expéditeur';
const collected = 'Pris en charge par le transporteur';
const reference = 'Elle se compose de lettres, de chiffres et de traits d’union, par exemple EC-000-002-4DF.';

const ordered = 'Nous avons reçu votre commande et la préparons pour le transporteur.';
const labelled = 'Le colis est emballé et étiqueté, il attend le transporteur.';
const notCollected = 'Le transporteur n’a pas pu prendre en charge le colis chez l’expéditeur.';
const atDropOff = 'Le colis attend le transporteur dans un point de dépôt.';
const toDepot = 'Le transporteur a pris en charge le colis et l’achemine vers un centre de tri.';
const back = 'Le colis est revenu chez l’expéditeur.';

const fr: Messages = {
  locale: 'fr',
  states: {
    Unallocated: preparing,
    Allocating: preparing,
    AllocationFailed: preparing,
    Allocated: preparing,
    ReadyToShip: preparing,
    Manifesting: preparing,
    ManifestFailed: preparing,
    Manifested: preparing,
    Cancelling: { headline: 'En cours d’annulation' },
    CollectionFailed: collectionDelayed,
    CarrierUnableToCollect: collectionDelayed,
    Dispatched: { headline: 'Expédié' },
    AtDropOffPoint: { headline: droppedOff },
    Collected: { headline: collected },
    InTransit: { headline: 'En transit' },
    InTransitWaiting: { headline: 'En transit, en attente', advice: nothingToDo },
    AtCustoms: {
      headline: 'En douane',
      advice: 'Le transporteur vous contactera s’il a besoin de quelque chose.',
    },
    HeldByCarrier: {
      headline: 'Retenu par le transporteur',
      advice: 'Si cela dure, veuillez contacter le transporteur.',
    },
    Delayed: { headline: 'Retardé', advice: nothingToDo },
    OutForDelivery: { headline: 'En livraison' },
    ExchangeFailed: { headline: 'Tentative d’échange infructueuse', advice: tryAgain },
    DeliveryFailed: { headline: 'Tentative de livraison infructueuse', advice: tryAgain },
    AtCollectionPoint: {
      headline: 'À retirer',
      advice: 'Munissez-vous d’une pièce d’identité et, si vous en avez un, du code de retrait.',
    },
    DeliveryFailedCardLeft: {
      headline: 'Tentative de livraison, avis de passage laissé',
      advice: 'Veuillez suivre les instructions de l’avis de passage.',
    },
    ActionRequired: { headline: 'Action requise', advice: contactEither },
    ReturnToSender: { headline: 'En retour vers l’expéditeur', advice: contactRetailer },
    Damaged: { headline: 'Endommagé', advice: contactRetailer },
    Missing: { headline: 'Introuvable pour l’instant', advice: contactRetailer },
    PartiallyDelivered: { headline: 'Livré en partie' },
    Delivered: { headline: 'Livré' },
    DeliveredDamaged: { headline: 'Livré endommagé', advice: contactRetailer },
    Cancelled: { headline: 'Annulé', advice: contactRetailer },
    Lost: { headline: 'Perdu', advice: contactRetailer },
  },
  events: {
    AwaitingDropOff: 'En attente de dépôt par l’expéditeur',
    CarrierChanged: 'Confié à un autre transporteur',
    ClearedThroughCustoms: 'Dédouané',
    CollectedByCarrier: collected,
    CustomerCollected: 'Retiré par le destinataire',
    Destroyed: 'Détruit',
    DroppedOff: droppedOff,
    ExchangeSucceeded: 'Échange effectué',
    FailedToCollect: 'Non retiré par le destinataire',
    ForInformation: 'Pour information',
    HandedOver: 'Confié au transporteur suivant',
    ReturnedToSender: returned.headline,
  },
  notices: {
    invalid: {
      headline: 'Veuillez vérifier la référence',
      advice: reference,
    },
    empty: {
      headline: 'Pas encore de mise à jour',
      advice: 'La première arrivera dès que le transporteur aura scanné le colis.',
    },
    'not-found': {
      headline: 'Nous ne trouvons pas cet envoi',
      advice: 'Veuillez vérifier la référence ou réessayer plus tard.',
    },
    denied: {
      headline: 'Le suivi n’est pas disponible ici',
      advice: 'Veuillez vous connecter ou ouvrir le lien de votre confirmation.',
    },
    'rate-limited': {
      headline: 'Trop de demandes en ce moment',
      advice: 'Veuillez patienter un instant.',
    },
    offline: {
      headline: 'Vous êtes hors ligne',
      advice: 'Veuillez vous connecter à Internet.',
    },
    failed: {
      headline: 'Le suivi n’est pas disponible pour le moment',
      advice: 'Cela ne dit rien de l’état de votre livraison. Veuillez réessayer plus tard.',
    },
  },
  loading: 'Chargement…',
  returned,
  waitingForNextCarrier: {
    headline: 'En transit, en attente du transporteur suivant',
    advice: 'Le colis a été transmis et n’a pas été scanné depuis.',
  },
  consignment: 'Envoi',
  package: (number, count) => (count > 1 ? `Colis ${number} sur ${count}` : 'Colis'),
  deliveredOf: (delivered, count) => `${delivered} colis livré${delivered > 1 ? 's' : ''} sur ${count}`,
  leg: (number, count) => `Étape ${number} sur ${count}`,
  unnamedCarrier: 'Transporteur',
  legWaiting: 'Pas encore commencée',
  legUnscanned: 'Aucune mise à jour de ce transporteur',
  handedOver: (next) => (next ? `Confié à ${next}` : 'Confié au transporteur suivant'),
  updates: { one: '{n} mise à jour', many: '{n} de mises à jour', other: '{n} mises à jour' },
  update: { headline: 'Mise à jour' },
  timeUnknown: 'Date et heure inconnues',
  comma: ', ',
  signedBy: (name) => `Signé par ${name}`,
  expected: (day) => `Livraison prévue : ${day}`,
  overdue: (day) => `Date de livraison dépassée : ${day}`,
  stale: (time) => `L’actualisation a échoué. Dernières informations connues\u00a0: ${time}.`,
  retry: 'Réessayer',
  wait: (time) => `Vous pourrez réessayer ${time}.`,
  retriesItself: 'Cette page réessaie d’elle-même.',
  updated: (time) => `Actualisé ${time}`,
  updatedNow: 'Actualisé à l’instant',
  refresh: 'Actualiser',
  newLabel: 'Nouveau',
  newEvents: {
    one: 'Nouvelle mise à jour\u00a0: {headline}',
    many: '{n} de nouvelles mises à jour\u00a0: {headline}',
    other: '{n} nouvelles mises à jour\u00a0: {headline}',
  },
  lookup: {
    label: 'Référence de l’envoi',
    hint: 'Elle ressemble à EC-000-002-4DF et figure dans votre confirmation.',
    button: 'Suivre',
    missing: 'Veuillez saisir la référence.',
    invalid: `Veuillez vérifier la référence. ${reference}`,
  },
  progress: 'Progression',
  lastScan: 'Dernier scan\u00a0:',
  showAll: {
    one: 'Afficher {n} mise à jour',
    many: 'Afficher les {n} de mises à jour',
    other: 'Afficher les {n} mises à jour',
  },
  showAllLegs: {
    one: 'Afficher {n} étape',
    many: 'Afficher les {n} d’étapes',
    other: 'Afficher les {n} étapes',
  },
  showAllPackages: {
    one: 'Afficher {n} colis',
    many: 'Afficher les {n} de colis',
    other: 'Afficher les {n} colis',
  },
  showText: 'Afficher tout le texte',
  meanings: {
    Unallocated: ordered,
    Allocating: ordered,
    AllocationFailed: ordered,
    Allocated: ordered,
    ReadyToShip: labelled,
    Manifesting: labelled,
    ManifestFailed: labelled,
    Manifested: labelled,
    Cancelling: 'L’expéditeur a demandé l’arrêt de cette livraison.',
    CollectionFailed: notCollected,
    CarrierUnableToCollect: notCollected,
    Dispatched: 'Le colis a quitté l’expéditeur.',
    AtDropOffPoint: atDropOff,
    Collected: toDepot,
    InTransit: 'Le colis est en route entre deux centres de tri.',
    InTransitWaiting:
      'Le colis est retenu quelque temps, par exemple par la météo ou pour une livraison à une date ultérieure.',
    AtCustoms: 'Le colis est contrôlé à la frontière.',
    HeldByCarrier: 'Le transporteur garde le colis pour l’instant et n’a pas précisé jusqu’à quand.',
    Delayed: 'Le colis arrivera plus tard que prévu.',
    OutForDelivery: 'Le colis est avec le livreur, en route vers vous.',
    ExchangeFailed: 'Le livreur est passé, mais l’échange n’a pas été possible.',
    DeliveryFailed: 'Le livreur est passé, mais n’a pas pu remettre le colis.',
    AtCollectionPoint: 'Le colis vous attend dans un point de retrait.',
    DeliveryFailedCardLeft:
      'Le livreur n’a trouvé personne pour recevoir le colis et a laissé un avis de passage.',
    ActionRequired: 'Le transporteur a besoin de quelque chose avant de pouvoir continuer.',
    ReturnToSender: 'Le colis n’a pas pu être livré et retourne à l’expéditeur.',
    Damaged: 'Le transporteur signale des dommages.',
    Missing: 'Le transporteur recherche le colis.',
    PartiallyDelivered: 'Une partie des colis est arrivée, le reste est encore à venir.',
    Delivered: 'Le transporteur indique que le colis est arrivé.',
    DeliveredDamaged: 'Le colis est arrivé, mais le transporteur signale des dommages.',
    Cancelled: 'Cette livraison a été arrêtée, le colis n’arrivera pas.',
    Lost: 'Le transporteur a cessé de rechercher le colis.',
  },
  eventMeanings: {
    AwaitingDropOff: { meaning: 'L’expéditeur doit encore apporter le colis dans un point de dépôt.' },
    CarrierChanged: { meaning: 'À partir d’ici, un autre transporteur achemine le colis.' },
    ClearedThroughCustoms: { meaning: 'La douane a libéré le colis, qui poursuit sa route.' },
    CollectedByCarrier: { meaning: toDepot },
    CustomerCollected: { meaning: 'Le colis a été retiré au point de retrait.' },
    Destroyed: { meaning: 'Le transporteur a dû détruire le colis.' },
    DroppedOff: { meaning: atDropOff },
    ExchangeSucceeded: { meaning: 'Le colis a été remis en échange de celui qui repart.' },
    FailedToCollect: {
      meaning: 'Le colis n’a pas été retiré à temps au point de retrait.',
      advice: contactEither,
    },
    ForInformation: { meaning: 'Le transporteur a laissé une note.' },
    ReturnedToSender: { meaning: back },
  },
  returnedMeaning: back,
  stalled: {
    one: 'Aucun nouveau scan depuis {n} jour.',
    many: 'Aucun nouveau scan depuis {n} de jours.',
    other: 'Aucun nouveau scan depuis {n} jours.',
  },
  copy: 'Copier la référence',
  copied: 'Copié',
  map: (place) => `${place}\u00a0: ouvrir sur une carte`,
  unscanned: 'non scanné',
};

export default fr;
