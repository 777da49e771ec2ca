import type { Messages } from '../messages.js';

const preparing = { headline: 'Valmistelemme tilaustasi' };
const packed = { headline: 'Valmis lähetettäväksi', line: 'Odottaa kuljetusyhtiön noutoa' };
const willTryAgain = 'odota vielä, kuljetusyhtiö yrittää yleensä uudelleen.';
const ifNothingChanges = 'odota vielä. Jos mikään ei muutu muutamassa päivässä, ota meihin yhteyttä.';
const contactUs = 'ota meihin yhteyttä, niin hoidamme asian.';
const weHelp = 'ota meihin yhteyttä, niin autamme.';
const pickUpDelayed = {
  headline: 'Lähtö viivästyy',
  line: 'Kuljetusyhtiö ei voinut noutaa pakettia meiltä',
  advice: willTryAgain,
};
const takenOver = 'Otettu kuljetukseen';
const passedOn = 'Siirretty toiselle kuljetusyhtiölle';

const fi: Messages = {
  locale: 'fi',

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
      headline: 'Toimitusta perutaan',
      line: 'Kuljetusyhtiötä on pyydetty keskeyttämään toimitus',
    },
    CollectionFailed: pickUpDelayed,
    CarrierUnableToCollect: pickUpDelayed,
    Dispatched: { headline: 'Lähetetty' },
    AtDropOffPoint: { headline: 'Lähetyspisteessä', line: 'Odottaa kuljetusyhtiön noutoa' },
    Collected: { headline: 'Kuljetusyhtiöllä' },
    InTransit: { headline: 'Matkalla' },
    InTransitWaiting: {
      headline: 'Odottaa matkalla',
      line: 'Esimerkiksi sään tai myöhemmän toimituspäivän vuoksi',
    },
    AtCustoms: { headline: 'Tullissa', line: 'Tämä voi kestää muutaman päivän' },
    HeldByCarrier: {
      headline: 'Odottaa kuljetusyhtiöllä',
      line: 'Yhtiö ei ole kertonut, kuinka kauan',
      advice: ifNothingChanges,
    },
    Delayed: { headline: 'Myöhässä', advice: ifNothingChanges },
    OutForDelivery: { headline: 'Jakelussa' },
    ExchangeFailed: { headline: 'Vaihto ei onnistunut', advice: willTryAgain },
    DeliveryFailed: { headline: 'Toimitus ei onnistunut', advice: willTryAgain },
    AtCollectionPoint: {
      headline: 'Noudettavissa',
      advice: 'kuvallinen henkilötodistus ja noutokoodi, jos olet saanut sellaisen.',
    },
    DeliveryFailedCardLeft: {
      headline: 'Emme tavoittaneet sinua',
      advice: 'katso kuljettajan jättämästä lapusta, miten sovit uuden toimituksen tai noudat paketin.',
    },
    ActionRequired: {
      headline: 'Tarvitsemme apuasi',
      advice: weHelp,
    },
    ReturnToSender: {
      headline: 'Palaamassa meille',
      advice: 'ota meihin yhteyttä, jos haluat vielä paketin.',
    },
    Damaged: { headline: 'Vaurioitunut matkalla', advice: contactUs },
    Missing: {
      headline: 'Etsimme pakettiasi',
      line: 'Kuljetusyhtiö selvittää, missä se on',
      advice: contactUs,
    },
    PartiallyDelivered: { headline: 'Osittain toimitettu', line: 'Loput ovat vielä tulossa' },
    Delivered: { headline: 'Toimitettu' },
    DeliveredDamaged: { headline: 'Toimitettu vaurioituneena', advice: contactUs },
    Cancelled: {
      headline: 'Toimitus peruttu',
      line: 'Tämä paketti ei saavu',
      advice: 'jos peruit itse, sinun ei tarvitse tehdä mitään. Muuten ota meihin yhteyttä.',
    },
    Lost: { headline: 'Pakettisi on kadonnut', line: 'Kuljetusyhtiö ei löytänyt sitä', advice: contactUs },
  },
  codes: {
    AwaitingDropOff: { headline: 'Odottaa lähtöä', line: 'Viemme sen lähetyspisteeseen' },
    CustomerCollected: { headline: 'Noudettu' },
    Destroyed: {
      headline: 'Pakettisi on hävitetty',
      line: 'Kuljetusyhtiö ei voi enää toimittaa sitä',
      advice: contactUs,
    },
    ExchangeSucceeded: { headline: 'Vaihdettu' },
    FailedToCollect: { headline: 'Jäi noutamatta', line: 'Noutoaika päättyi', advice: weHelp },
    ReturnedToSender: {
      headline: 'Palautunut meille',
      advice: 'ota meihin yhteyttä, niin lähetämme sen uudelleen tai perumme tilauksen.',
    },
  },
  events: {
    AwaitingDropOff: 'Odottaa lähtöä',
    Cancelled: 'Peruttu',
    CarrierChanged: passedOn,
    ClearedThroughCustoms: 'Tulliselvitetty',
    Collected: takenOver,
    CollectedByCarrier: takenOver,
    CustomerCollected: 'Noudettu',
    Destroyed: 'Hävitetty',
    DroppedOff: 'Jätetty lähetyspisteeseen',
    ExchangeSucceeded: 'Vaihdettu',
    FailedToCollect: 'Jäi noutamatta',
    ForInformation: 'Viesti kuljetusyhtiöltä',
    HandedOver: passedOn,
    Lost: 'Kadonnut',
    ReturnedToSender: 'Palautunut meille',
  },
  betweenCarriers: {
    headline: 'Kuljetusyhtiö vaihtuu',
    line: 'Seuraava yhtiö ei ole vielä vahvistanut vastaanottoa. Siihen voi mennä päivä.',
  },
  latestUpdate: 'Viimeisin tapahtuma',
  update: 'Tapahtuma',

  arriving: (day) => `Saapuu ${day}`,
  arrivingOn: (date) => `Saapuu ${date}`,
  wasDueOn: (date) => `Piti saapua ${date}`,
  since: (time) => `Saapunut ${time}`,
  withCarrier: (state, carrier) => `${state}\u00a0– ${carrier}`,
  noUpdatesFor: { one: 'Ei uusia tietoja päivään', other: 'Ei uusia tietoja {n} päivään' },
  lateAdvice: 'ota meihin yhteyttä, niin selvitämme asiaa.',
  whatToDo: 'Toimi näin:',
  whatToBring: 'Ota mukaan:',
  carrierWrote: 'Kuljetusyhtiön viesti:',
  quotes: { open: '”', close: '”' },
  labels: {
    lastUpdate: 'Viimeisin tieto',
    lastSeen: 'Viimeksi nähty',
    with: 'Kuljetusyhtiö',
    deliveredBy: 'Toimittanut',
    signedForBy: 'Kuitannut',
    carriersNote: 'Kuljetusyhtiön viesti',
    where: 'Paikka',
    expected: 'Arvioitu saapuminen',
    wasDue: 'Piti saapua',
  },

  packages: { one: '{n} paketti', other: '{n} pakettia' },
  package: (number, count) => `Paketti ${number}/${count}`,
  deliveredOf: (delivered, count) => `Paketteja toimitettu ${delivered}/${count}`,
  groups: {
    noUpdates: { one: 'yksi ilman seurantatietoja', other: '{n} ilman seurantatietoja' },
    preparing: { one: 'yksi valmisteilla', other: '{n} valmisteilla' },
    onItsWay: { one: 'yksi matkalla', other: '{n} matkalla' },
    outForDelivery: { one: 'yksi jakelussa', other: '{n} jakelussa' },
    readyToCollect: { one: 'yksi noudettavissa', other: '{n} noudettavissa' },
    onHold: { one: 'yksi odottaa matkalla', other: '{n} odottaa matkalla' },
    notDelivered: { one: 'yksi toimitus ei onnistunut', other: '{n} toimitusta ei onnistunut' },
    comingBack: { one: 'yksi palaamassa meille', other: '{n} palaamassa meille' },
    returned: { one: 'yksi palautunut meille', other: '{n} palautunut meille' },
    damaged: { one: 'yksi vaurioitunut', other: '{n} vaurioitunut' },
    lost: { one: 'yksi kateissa', other: '{n} kateissa' },
    cancelled: { one: 'yksi peruttu', other: '{n} peruttu' },
    other: { one: 'yksi muussa tilassa', other: '{n} muussa tilassa' },
  },

  progress: 'Toimituksen vaiheet',
  steps: {
    preparing: 'Valmisteilla',
    dispatched: 'Lähetetty',
    onItsWay: 'Matkalla',
    outForDelivery: 'Jakelussa',
    delivered: 'Toimitettu',
    readyToCollect: 'Noudettavissa',
    collected: 'Noudettu',
  },
  nextSteps: {
    dispatched: 'Seuraavaksi: lähetys',
    onItsWay: 'Seuraavaksi: kuljetus',
    outForDelivery: 'Seuraavaksi: jakelu',
    delivered: 'Seuraavaksi: toimitus',
    collected: 'Seuraavaksi: nouto',
  },

  history: 'Paketin tapahtumat',
  leg: (number, count) => `Osuus ${number}/${count}`,
  unnamedCarrier: 'Kuljetusyhtiö',
  upNext: (carriers) => `Seuraavaksi: ${carriers}`,
  legUnscanned: 'Ei tietoja tältä kuljetusyhtiöltä',
  updates: { one: '{n} tapahtuma', other: '{n} tapahtumaa' },
  newLabel: 'Uusi',
  newEvents: { one: 'Uusi tapahtuma: {headline}', other: '{n} uutta tapahtumaa: {headline}' },
  signedForBy: (name) => `Kuitannut ${name}`,
  showAll: { other: 'Näytä kaikki {n} tapahtumaa' },
  showAllLegs: { other: 'Näytä kaikki {n} osuutta' },
  showAllPackages: { other: 'Näytä kaikki {n} pakettia' },
  showText: 'Näytä koko teksti',

  comma: ', ',
  dayAndTime: (day, time) => `${day} ${time}`,
  timeUnknown: 'Aikaa ei ilmoitettu',
  clock: (time) => `klo\u00a0${time}`,
  localTime: (time) => `${time} paikallista\u00a0aikaa`,
  yourTime: (time) => `(${time} sinun\u00a0aikaasi)`,

  reference: 'Seurantatunnus',
  copy: 'Kopioi seurantatunnus',
  copied: 'Kopioitu',
  map: (place) => `Avaa kartalla: ${place}`,
  directions: 'Reittiohjeet',
  call: (carrier) => `Soita: ${carrier}`,
  updated: (time) => `Päivitetty ${time}`,
  updatedNow: 'Päivitetty juuri nyt',
  refresh: 'Päivitä',
  lookup: {
    label: 'Seurantatunnus',
    hint: 'Löydät sen lähetysvahvistuksesta. Se on muotoa EC-000-002-4DF.',
    button: 'Seuraa',
    missing: 'Kirjoita seurantatunnus.',
    invalid: 'Tarkista seurantatunnus. Sen pitäisi olla muotoa EC-000-002-4DF.',
  },

  loading: 'Ladataan seurantatietoja…',
  notices: {
    invalid: { headline: 'Tarkista seurantatunnus', line: 'Sen pitäisi olla muotoa EC-000-002-4DF.' },
    empty: {
      headline: 'Ei vielä seurantatietoja',
      line: 'Ne tulevat näkyviin, kun paketti on kuljetusyhtiöllä.',
    },
    'not-found': {
      headline: 'Tunnusta ei löydy',
      line: 'Vertaa sitä lähetysvahvistukseen. Uuden tilauksen näkymisessä voi kestää muutama tunti.',
    },
    denied: {
      headline: 'Kirjaudu, niin näet paketin',
      line: 'Voit myös avata tilausvahvistuksen seurantalinkin.',
    },
    'rate-limited': { headline: 'Seuranta on ruuhkautunut', line: 'Yritä hetken päästä uudelleen.' },
    offline: { headline: 'Ei verkkoyhteyttä', line: 'Päivitämme tiedot, kun yhteys palaa.' },
    failed: { headline: 'Seuranta ei lataudu nyt', line: 'Tämä ei vaikuta toimitukseesi.' },
  },
  stale: (time) => `Päivitys ei onnistunut. Viimeisimmät tiedot: ${time}.`,
  retry: 'Yritä uudelleen',
  retryNow: 'Yritä nyt',
  wait: (time) => `Voit yrittää uudelleen ${time}.`,
  retriesItself: 'Yritämme uudelleen automaattisesti.',
};

export default fi;
