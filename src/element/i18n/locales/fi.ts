import type { Messages } from '../messages.js';

const contactRetailer = 'Ota yhteyttä verkkokauppaan.';
const contactEither = 'Ota yhteyttä kuljetusyhtiöön tai verkkokauppaan.';
const tryAgain = 'Kuljetusyhtiö yrittää yleensä uudelleen.';
const nothingToDo = 'Sinun ei tarvitse tehdä mitään.';
const collected = 'Noudettu lähettäjältä';
const preparing = {
  headline: 'Valmis\u00adtellaan',
  advice: 'Kuljetusyhtiö ei ole vielä vastaanottanut lähetystä.',
};
const returned = { headline: 'Palautettu lähettäjälle', advice: contactRetailer };

const ordered = 'Olemme vastaanottaneet tilauksesi ja valmistelemme sitä kuljetusta varten.';
const labelled = 'Lähetys on pakattu ja merkitty, ja se odottaa kuljetusyhtiötä.';
const notCollected = 'Kuljetusyhtiö ei voinut noutaa lähetystä lähettäjältä.';
const droppedOff = 'Lähetys odottaa lähetyspisteessä, että kuljetusyhtiö noutaa sen.';
const withCarrier = 'Lähetys on kuljetusyhtiöllä, joka vie sen terminaaliin.';
const isBack = 'Lähetys on palannut lähettäjälle.';

const fi: Messages = {
  locale: 'fi',
  states: {
    Unallocated: preparing,
    Allocating: preparing,
    AllocationFailed: preparing,
    Allocated: preparing,
    ReadyToShip: preparing,
    Manifesting: preparing,
    ManifestFailed: preparing,
    Manifested: preparing,
    Cancelling: { headline: 'Perutaan' },
    CollectionFailed: { headline: 'Nouto lähettäjältä viivästynyt', advice: tryAgain },
    CarrierUnableToCollect: { headline: 'Nouto lähettäjältä viivästynyt', advice: tryAgain },
    Dispatched: { headline: 'Lähetetty' },
    AtDropOffPoint: { headline: 'Jätetty lähetyspisteeseen' },
    Collected: { headline: collected },
    InTransit: { headline: 'Matkalla' },
    InTransitWaiting: { headline: 'Matkalla, odottaa', advice: nothingToDo },
    AtCustoms: {
      headline: 'Tullissa',
      advice: 'Kuljetusyhtiö ottaa sinuun yhteyttä, jos se tarvitsee jotain.',
    },
    HeldByCarrier: {
      headline: 'Odottaa kuljetusyhtiöllä',
      advice: 'Jos tämä pitkittyy, ota yhteyttä kuljetusyhtiöön.',
    },
    Delayed: { headline: 'Viivästynyt', advice: nothingToDo },
    OutForDelivery: { headline: 'Jakelussa' },
    ExchangeFailed: { headline: 'Vaihtoa yritetty', advice: tryAgain },
    DeliveryFailed: { headline: 'Toimitusta yritetty', advice: tryAgain },
    AtCollectionPoint: {
      headline: 'Noudet\u00adtavissa',
      advice: 'Ota mukaan henkilötodistus sekä noutokoodi, jos olet saanut sellaisen.',
    },
    DeliveryFailedCardLeft: {
      headline: 'Toimitusta yritetty, ilmoituslappu jätetty',
      advice: 'Toimi ilmoituslapun ohjeiden mukaan.',
    },
    ActionRequired: { headline: 'Vaatii toimia', advice: contactEither },
    ReturnToSender: { headline: 'Palautetaan lähettäjälle', advice: contactRetailer },
    Damaged: { headline: 'Vaurioitunut', advice: contactRetailer },
    Missing: { headline: 'Kateissa', advice: contactRetailer },
    PartiallyDelivered: { headline: 'Osittain toimitettu' },
    Delivered: { headline: 'Toimitettu' },
    DeliveredDamaged: { headline: 'Toimitettu vaurioituneena', advice: contactRetailer },
    Cancelled: { headline: 'Peruttu', advice: contactRetailer },
    Lost: { headline: 'Kadonnut', advice: contactRetailer },
  },
  events: {
    AwaitingDropOff: 'Odottaa jättämistä lähetyspisteeseen',
    CarrierChanged: 'Siirretty toiselle kuljetusyhtiölle',
    ClearedThroughCustoms: 'Tulliselvitys valmis',
    CollectedByCarrier: collected,
    CustomerCollected: 'Noudettu noutopisteestä',
    Destroyed: 'Hävitetty',
    DroppedOff: 'Jätetty lähetyspisteeseen',
    ExchangeSucceeded: 'Vaihto tehty',
    FailedToCollect: 'Jäänyt noutamatta noutopisteestä',
    ForInformation: 'Tiedoksi',
    HandedOver: 'Siirretty seuraavalle kuljetusyhtiölle',
    ReturnedToSender: returned.headline,
  },
  notices: {
    invalid: {
      headline: 'Tarkista lähetystunnus',
      advice: 'Siinä on kirjaimia, numeroita ja väliviivoja, esimerkiksi EC-000-002-4DF.',
    },
    empty: {
      headline: 'Ei vielä päivityksiä',
      advice: 'Ensimmäinen tulee, kun kuljetusyhtiö skannaa lähetyksen.',
    },
    'not-found': {
      headline: 'Lähetystä ei löydy',
      advice: 'Tarkista lähetystunnus tai yritä myöhemmin uudelleen.',
    },
    denied: {
      headline: 'Seuranta ei ole käytettävissä täällä',
      advice: 'Kirjaudu sisään tai avaa tilausvahvistuksessa oleva linkki.',
    },
    'rate-limited': {
      headline: 'Liian monta pyyntöä juuri nyt',
      advice: 'Odota hetki.',
    },
    offline: {
      headline: 'Ei verkkoyhteyttä',
      advice: 'Yhdistä internetiin.',
    },
    failed: {
      headline: 'Seuranta ei ole juuri nyt käytettävissä',
      advice: 'Tämä ei kerro mitään toimituksestasi. Yritä myöhemmin uudelleen.',
    },
  },
  loading: 'Ladataan…',
  returned,
  waitingForNextCarrier: {
    headline: 'Matkalla, odottaa seuraavaa kuljetusyhtiötä',
    advice: 'Lähetys on siirretty eteenpäin, eikä sitä ole skannattu sen jälkeen.',
  },
  consignment: 'Lähetys',
  package: (number, count) => (count > 1 ? `Paketti ${number}/${count}` : 'Paketti'),
  deliveredOf: (delivered, count) => `${delivered}/${count} toimitettu`,
  leg: (number, count) => `Osuus ${number}/${count}`,
  unnamedCarrier: 'Kuljetusyhtiö',
  legWaiting: 'Ei vielä alkanut',
  legUnscanned: 'Ei päivityksiä tältä kuljetusyhtiöltä',
  // Only the noun is inflected: no carrier's name need be.
  handedOver: (next) =>
    next ? `Siirretty kuljetusyhtiölle ${next}` : 'Siirretty seuraavalle kuljetusyhtiölle',
  updates: { one: '{n} päivitys', other: '{n} päivitystä' },
  update: { headline: 'Päivitys' },
  timeUnknown: 'Aika ei tiedossa',
  comma: ', ',
  signedBy: (name) => `Kuittaus: ${name}`,
  expected: (day) => `Arvioitu toimitus: ${day}`,
  overdue: (day) => `Toimituksen piti saapua: ${day}`,
  stale: (time) => `Tietoja ei voitu päivittää. Näkyvissä on tilanne klo ${time}.`,
  retry: 'Yritä uudelleen',
  wait: (time) => `Voit yrittää uudelleen ${time}.`,
  retriesItself: 'Sivu yrittää uudelleen itsestään.',
  updated: (time) => `Päivitetty ${time}`,
  updatedNow: 'Päivitetty juuri äsken',
  refresh: 'Päivitä',
  newLabel: 'Uusi',
  newEvents: { one: 'Uusi päivitys: {headline}', other: '{n} uutta päivitystä: {headline}' },
  lookup: {
    label: 'Lähetystunnus',
    hint: 'Se on muotoa EC-000-002-4DF ja löytyy tilausvahvistuksestasi.',
    button: 'Seuraa',
    missing: 'Anna lähetystunnus.',
    invalid:
      'Tarkista lähetystunnus. Siinä on kirjaimia, numeroita ja väliviivoja, esimerkiksi EC-000-002-4DF.',
  },
  progress: 'Toimituksen vaiheet',
  lastScan: 'Viimeisin skannaus:',
  showAll: { one: 'Näytä {n} päivitys', other: 'Näytä kaikki {n} päivitystä' },
  showAllLegs: { one: 'Näytä {n} osuus', other: 'Näytä kaikki {n} osuutta' },
  showAllPackages: { one: 'Näytä {n} paketti', other: 'Näytä kaikki {n} pakettia' },
  showText: 'Näytä koko teksti',
  meanings: {
    Unallocated: ordered,
    Allocating: ordered,
    AllocationFailed: ordered,
    Allocated: ordered,
    ReadyToShip: labelled,
    Manifesting: labelled,
    ManifestFailed: labelled,
    Manifested: labelled,
    Cancelling: 'Lähettäjä on pyytänyt keskeyttämään toimituksen.',
    CollectionFailed: notCollected,
    CarrierUnableToCollect: notCollected,
    Dispatched: 'Lähetys on lähtenyt lähettäjältä.',
    AtDropOffPoint: droppedOff,
    Collected: withCarrier,
    InTransit: 'Lähetys on matkalla terminaalien välillä.',
    InTransitWaiting: 'Lähetys odottaa jonkin aikaa esimerkiksi sään tai myöhemmän toimituspäivän vuoksi.',
    AtCustoms: 'Tulli tarkastaa lähetystä.',
    HeldByCarrier: 'Kuljetusyhtiö säilyttää lähetystä toistaiseksi eikä ole kertonut, mihin asti.',
    Delayed: 'Lähetys saapuu suunniteltua myöhemmin.',
    OutForDelivery: 'Lähetys on kuljettajalla, joka on matkalla luoksesi.',
    ExchangeFailed: 'Kuljettaja kävi paikalla, mutta vaihto ei onnistunut.',
    DeliveryFailed: 'Kuljettaja kävi paikalla, mutta ei voinut luovuttaa lähetystä.',
    AtCollectionPoint: 'Lähetys odottaa sinua noutopisteessä.',
    DeliveryFailedCardLeft:
      'Kuljettaja kävi, kun kukaan ei voinut ottaa lähetystä vastaan, ja jätti ilmoituslapun.',
    ActionRequired: 'Kuljetusyhtiö tarvitsee jotain, ennen kuin kuljetus voi jatkua.',
    ReturnToSender: 'Lähetystä ei voitu toimittaa, ja se palautetaan.',
    Damaged: 'Kuljetusyhtiö ilmoittaa vaurioista.',
    Missing: 'Kuljetusyhtiö etsii lähetystä.',
    PartiallyDelivered: 'Osa paketeista on saapunut perille, osa on vielä tulossa.',
    Delivered: 'Kuljetusyhtiö ilmoittaa, että lähetys on perillä.',
    DeliveredDamaged: 'Lähetys on perillä, mutta kuljetusyhtiö ilmoittaa vaurioista.',
    Cancelled: 'Toimitus on keskeytetty, eikä lähetys saavu perille.',
    Lost: 'Kuljetusyhtiö on lopettanut lähetyksen etsimisen.',
  },
  eventMeanings: {
    AwaitingDropOff: { meaning: 'Lähettäjä ei ole vielä vienyt lähetystä lähetyspisteeseen.' },
    CarrierChanged: { meaning: 'Toinen kuljetusyhtiö jatkaa kuljetusta tästä.' },
    ClearedThroughCustoms: { meaning: 'Tulli on luovuttanut lähetyksen, ja kuljetus jatkuu.' },
    CollectedByCarrier: { meaning: withCarrier },
    CustomerCollected: { meaning: 'Lähetys on noudettu noutopisteestä.' },
    Destroyed: { meaning: 'Kuljetusyhtiö joutui hävittämään lähetyksen.' },
    DroppedOff: { meaning: droppedOff },
    ExchangeSucceeded: {
      meaning: 'Lähetys luovutettiin, ja vaihdossa palautettava lähetys otettiin mukaan.',
    },
    FailedToCollect: {
      meaning: 'Lähetystä ei noudettu noutopisteestä ajoissa.',
      advice: contactEither,
    },
    ForInformation: { meaning: 'Kuljetusyhtiö on jättänyt huomautuksen.' },
    ReturnedToSender: { meaning: isBack },
  },
  returnedMeaning: isBack,
  stalled: { one: 'Ei uutta skannausta {n} päivään.', other: 'Ei uutta skannausta {n} päivään.' },
  copy: 'Kopioi lähetystunnus',
  copied: 'Kopioitu',
  map: (place) => `${place}: avaa kartalla`,
  unscanned: 'ei skannattu',
};

export default fi;
