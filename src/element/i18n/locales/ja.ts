import type { Messages } from '../messages.js';

const preparing = { headline: '発送の準備をしています' };
const packed = { headline: '梱包が完了しました', line: '配送会社の集荷を待っています' };
const nothingForNow = '今のところお手続きは必要ありません。';
const willTryAgain = `${nothingForNow}通常、配送会社があらためて伺います。`;
const ifNothingChanges = `${nothingForNow}数日たっても変わらない場合は、当店までお問い合わせください。`;
const contactUs = '当店までお問い合わせください。責任をもって対応いたします。';
const contactForHelp = '当店までお問い合わせください。お手続きをサポートいたします。';
const pickUpDelayed = {
  headline: '集荷が遅れています',
  line: '配送会社が当店で集荷できませんでした',
  advice: `${nothingForNow}通常、配送会社があらためて集荷します。`,
};
const pickedUp = '配送会社が集荷';
const movedOn = '別の配送会社へ引き継ぎ';
const looksLike = 'EC-000-002-4DFのような番号です。';

/** `Intl` writes `2 分前`. All other texts have no space after a number. */
const withoutSpace = (time: string): string => time.replace(/(\d) /, '$1');

const ja: Messages = {
  locale: 'ja',

  states: {
    Unallocated: preparing,
    Allocating: preparing,
    AllocationFailed: preparing,
    Allocated: preparing,
    ReadyToShip: packed,
    Manifesting: packed,
    ManifestFailed: packed,
    Manifested: packed,
    Cancelling: { headline: 'キャンセル手続き中', line: '配送会社に配送の中止を依頼しています' },
    CollectionFailed: pickUpDelayed,
    CarrierUnableToCollect: pickUpDelayed,
    Dispatched: { headline: '発送済み' },
    AtDropOffPoint: { headline: '発送窓口に到着', line: '配送会社の引き取りを待っています' },
    Collected: { headline: '配送会社がお預かり中' },
    InTransit: { headline: '輸送中' },
    InTransitWaiting: {
      headline: '輸送を一時停止中',
      line: '天候の影響やお届け日の変更などが考えられます',
    },
    AtCustoms: { headline: '通関手続き中', line: '数日かかることがあります' },
    HeldByCarrier: {
      headline: '配送会社で一時保管中',
      line: '保管の期間はまだわかっていません',
      advice: ifNothingChanges,
    },
    Delayed: { headline: 'お届けが遅れています', advice: ifNothingChanges },
    OutForDelivery: { headline: '配達中' },
    ExchangeFailed: { headline: '交換できませんでした', advice: willTryAgain },
    DeliveryFailed: { headline: 'お届けできませんでした', advice: willTryAgain },
    AtCollectionPoint: {
      headline: 'お受け取りいただけます',
      advice: '顔写真付きの本人確認書類と、受取コード（お持ちの場合）',
    },
    DeliveryFailedCardLeft: {
      headline: 'お届け時にご不在でした',
      advice: '不在票をご確認のうえ、再配達または受け取りのお手続きをお願いします。',
    },
    ActionRequired: {
      headline: 'お客様のご対応が必要です',
      advice: contactForHelp,
    },
    ReturnToSender: {
      headline: '当店へ返送中',
      advice: '引き続き商品をご希望の場合は、当店までお問い合わせください。',
    },
    Damaged: { headline: '輸送中に破損しました', advice: contactUs },
    Missing: {
      headline: 'お荷物を探しています',
      line: '配送会社が調査しています',
      advice: contactUs,
    },
    PartiallyDelivered: { headline: '一部のみ配達済み', line: '残りはこれからのお届けです' },
    Delivered: { headline: '配達完了' },
    DeliveredDamaged: { headline: '配達完了（破損あり）', advice: contactUs },
    Cancelled: {
      headline: '配送がキャンセルされました',
      line: 'このお荷物は届きません',
      advice:
        'ご自身でキャンセルされた場合、お手続きは必要ありません。お心当たりがない場合は、当店までお問い合わせください。',
    },
    Lost: {
      headline: 'お荷物が紛失しました',
      line: '配送会社の調査でも見つかりませんでした',
      advice: contactUs,
    },
  },
  codes: {
    AwaitingDropOff: { headline: '発送窓口への持ち込み前', line: '当店から発送窓口に持ち込みます' },
    CustomerCollected: { headline: '受け取り済み' },
    Destroyed: {
      headline: 'お荷物が廃棄されました',
      line: '配送会社によるお届けができなくなりました',
      advice: contactUs,
    },
    ExchangeSucceeded: { headline: '交換完了' },
    FailedToCollect: {
      headline: '受け取りがありませんでした',
      line: '受け取り期限を過ぎました',
      advice: contactForHelp,
    },
    ReturnedToSender: {
      headline: '当店に戻りました',
      advice: '再発送またはご注文のキャンセルについて、当店までお問い合わせください。',
    },
  },
  events: {
    AwaitingDropOff: '発送窓口への持ち込み前',
    Cancelled: 'キャンセル',
    CarrierChanged: movedOn,
    ClearedThroughCustoms: '通関手続き完了',
    Collected: pickedUp,
    CollectedByCarrier: pickedUp,
    CustomerCollected: '受け取り済み',
    Destroyed: '廃棄',
    DroppedOff: '発送窓口に到着',
    ExchangeSucceeded: '交換完了',
    FailedToCollect: '期限内の受け取りなし',
    ForInformation: '配送会社からのお知らせ',
    HandedOver: movedOn,
    Lost: '紛失',
    ReturnedToSender: '当店に返送済み',
  },
  betweenCarriers: {
    headline: '次の配送会社へ引き継ぎ中',
    line: '次の配送会社の受け取り確認を待っています。1日ほどかかることがあります。',
  },
  latestUpdate: '最新の配送状況',
  update: '配送状況の更新',

  arriving: (day) => `${day}お届け予定`,
  arrivingOn: (date) => `${date}お届け予定`,
  wasDueOn: (date) => `${date}お届け予定でした`,
  since: (time) => `${time}から`,
  withCarrier: (state, carrier) => `${state}（${carrier}）`,
  noUpdatesFor: { other: '{n}日間、更新がありません' },
  lateAdvice: '当店までお問い合わせください。お調べいたします。',
  whatToDo: 'ご案内：',
  whatToBring: 'お持ちいただくもの：',
  carrierWrote: '配送会社からの連絡：',
  quotes: { open: '「', close: '」' },
  labels: {
    lastUpdate: '最終更新',
    lastSeen: '最後の記録',
    with: '配送会社',
    deliveredBy: '配達担当',
    signedForBy: '受領サイン',
    carriersNote: '配送会社からの連絡',
    where: '場所',
    expected: 'お届け予定',
    wasDue: '当初のお届け予定',
  },

  packages: { other: 'お荷物{n}個' },
  package: (number, count) => `お荷物${number}（全${count}個）`,
  deliveredOf: (delivered, count) => `${count}個中${delivered}個を配達済み`,
  groups: {
    noUpdates: { other: '{n}個は更新なし' },
    preparing: { other: '{n}個は発送準備中' },
    onItsWay: { other: '{n}個は輸送中' },
    outForDelivery: { other: '{n}個は配達中' },
    readyToCollect: { other: '{n}個は受け取り可能' },
    onHold: { other: '{n}個は一時停止中' },
    notDelivered: { other: '{n}個はお届けできず' },
    comingBack: { other: '{n}個は当店へ返送中' },
    returned: { other: '{n}個は当店に返送済み' },
    damaged: { other: '{n}個は破損' },
    lost: { other: '{n}個は所在不明' },
    cancelled: { other: '{n}個はキャンセル' },
    other: { other: '{n}個はその他の状況' },
  },

  progress: '配送の進み具合',
  steps: {
    preparing: '準備中',
    dispatched: '発送済み',
    onItsWay: '輸送中',
    outForDelivery: '配達中',
    delivered: '配達完了',
    readyToCollect: '受け取り可能',
    collected: '受け取り済み',
  },
  nextSteps: {
    dispatched: '次は発送',
    onItsWay: '次は輸送',
    outForDelivery: '次は配達',
    delivered: '次は配達完了',
    collected: '次はお受け取り',
  },

  history: '配送履歴',
  leg: (number, count) => `区間${number}（全${count}区間）`,
  unnamedCarrier: '配送会社',
  upNext: (carriers) => `次の配送会社：${carriers}`,
  legUnscanned: 'この配送会社からの情報はありません',
  updates: { other: '更新{n}件' },
  newLabel: '新着',
  newEvents: { other: '新しい更新が{n}件あります：{headline}' },
  signedForBy: (name) => `受領サイン：${name}`,
  showAll: { other: '{n}件の更新をすべて表示' },
  showAllLegs: { other: '{n}区間をすべて表示' },
  showAllPackages: { other: '{n}個のお荷物をすべて表示' },
  showText: '全文を表示',

  comma: '、',
  dayAndTime: (day, time) => `${day} ${time}`,
  timeUnknown: '時刻不明',
  clock: (time) => time,
  localTime: (time) => `現地時間\u00a0${time}`,
  yourTime: (time) => `（お客様の地域では${time}）`,

  reference: '追跡番号',
  copy: '追跡番号をコピー',
  copied: 'コピーしました',
  map: (place) => `${place}を地図で開く`,
  directions: '行き方を見る',
  call: (carrier) => `${carrier}に電話する`,
  updated: (time) => `${withoutSpace(time)}に更新`,
  updatedNow: 'たった今更新',
  refresh: '再読み込み',
  lookup: {
    label: '追跡番号',
    hint: `発送のお知らせメールに記載されています。${looksLike}`,
    button: '配送状況を確認',
    missing: '追跡番号を入力してください。',
    invalid: `追跡番号をご確認ください。${looksLike}`,
  },

  loading: '配送状況を読み込んでいます…',
  notices: {
    invalid: { headline: '追跡番号をご確認ください', line: looksLike },
    empty: {
      headline: '配送情報はまだありません',
      line: '配送会社がお荷物をお預かりすると、最初の情報が表示されます。',
    },
    'not-found': {
      headline: '番号が見つかりません',
      line: '発送のお知らせメールの番号をご確認ください。新しいご注文は、表示まで数時間かかることがあります。',
    },
    denied: {
      headline: 'ログインすると確認できます',
      line: 'ご注文確認メールの追跡リンクからもご覧いただけます。',
    },
    'rate-limited': {
      headline: 'アクセスが集中しています',
      line: 'しばらくしてからもう一度お試しください。',
    },
    offline: { headline: 'オフラインです', line: 'インターネットに接続されたら更新します。' },
    failed: { headline: '配送状況を表示できません', line: 'お届けへの影響はありません。' },
  },
  stale: (time) => `更新できませんでした。${time}時点の情報を表示しています。`,
  retry: 'もう一度試す',
  retryNow: '今すぐ試す',
  wait: (time) => `${withoutSpace(time)}にもう一度お試しいただけます。`,
  retriesItself: '自動的にもう一度読み込みます。',
};

export default ja;
