import type { Messages } from '../messages.js';

const contactRetailer = 'ご購入店にお問い合わせください。';
const tryAgain = '通常、配送会社があらためて伺います。';
const nothingToDo = 'お客様のお手続きは必要ありません。';
const preparing = { headline: '発送準備中', advice: '荷物はまだ配送会社に渡っていません。' };
const collectionDelayed = { headline: '集荷の遅れ', advice: '通常、配送会社があらためて集荷します。' };
const atDropOffPoint = '発送窓口に持ち込み済み';
const collected = '配送会社が集荷済み';
const returned = { headline: '発送元へ返送済み', advice: contactRetailer };

const ordered = 'ご注文を承り、配送会社に渡す準備をしています。';
const labelled = '梱包と送り状の貼付が済み、集荷を待っています。';
const notCollected = '配送会社が発送元で荷物を集荷できませんでした。';
const waitsAtDropOffPoint = '荷物は発送窓口にあり、配送会社の引き取りを待っています。';
const toDepot = '配送会社が荷物を預かり、営業所へ運んでいます。';
const backAtSender = '荷物は発送元に戻りました。';
const form = '英数字とハイフンの番号です（例：EC-000-002-4DF）。';

const ja: Messages = {
  locale: 'ja',
  states: {
    Unallocated: preparing,
    Allocating: preparing,
    AllocationFailed: preparing,
    Allocated: preparing,
    ReadyToShip: preparing,
    Manifesting: preparing,
    ManifestFailed: preparing,
    Manifested: preparing,
    Cancelling: { headline: 'キャンセル手続き中' },
    CollectionFailed: collectionDelayed,
    CarrierUnableToCollect: collectionDelayed,
    Dispatched: { headline: '発送済み' },
    AtDropOffPoint: { headline: atDropOffPoint },
    Collected: { headline: collected },
    InTransit: { headline: '輸送中' },
    InTransitWaiting: { headline: '輸送中（待機中）', advice: nothingToDo },
    AtCustoms: {
      headline: '通関手続き中',
      advice: '確認が必要な場合は、配送会社からご連絡します。',
    },
    HeldByCarrier: {
      headline: '配送会社で保管中',
      advice: 'この状態が続く場合は、配送会社にお問い合わせください。',
    },
    Delayed: { headline: '遅れています', advice: nothingToDo },
    OutForDelivery: { headline: '配達中' },
    ExchangeFailed: { headline: '交換できませんでした', advice: tryAgain },
    DeliveryFailed: { headline: 'お届けできませんでした', advice: tryAgain },
    AtCollectionPoint: {
      headline: '受取可能',
      advice: '本人確認書類と、受取コードがある場合は受取コードをお持ちください。',
    },
    DeliveryFailedCardLeft: {
      headline: 'お届けできず、不在票を投函',
      advice: '不在票の案内に沿ってお手続きください。',
    },
    ActionRequired: {
      headline: 'ご確認が必要です',
      advice: '配送会社またはご購入店にお問い合わせください。',
    },
    ReturnToSender: { headline: '発送元へ返送中', advice: contactRetailer },
    Damaged: { headline: '破損あり', advice: contactRetailer },
    Missing: { headline: '所在不明', advice: contactRetailer },
    PartiallyDelivered: { headline: '一部配達済み' },
    Delivered: { headline: '配達完了' },
    DeliveredDamaged: { headline: '配達完了（破損あり）', advice: contactRetailer },
    Cancelled: { headline: 'キャンセル済み', advice: contactRetailer },
    Lost: { headline: '紛失', advice: contactRetailer },
  },
  events: {
    AwaitingDropOff: '持ち込み待ち',
    CarrierChanged: '別の配送会社へ引き継ぎ',
    ClearedThroughCustoms: '通関手続き完了',
    CollectedByCarrier: collected,
    CustomerCollected: '受取場所で受け取り済み',
    Destroyed: '廃棄済み',
    DroppedOff: atDropOffPoint,
    ExchangeSucceeded: '交換完了',
    FailedToCollect: '受取場所での受け取りなし',
    ForInformation: 'お知らせ',
    HandedOver: '次の配送会社へ引き継ぎ',
    ReturnedToSender: returned.headline,
  },
  notices: {
    invalid: {
      headline: '配送番号をご確認ください',
      advice: form,
    },
    empty: {
      headline: '更新情報はまだありません',
      advice: '配送会社が荷物をスキャンすると、最初の情報が表示されます。',
    },
    'not-found': {
      headline: '配送情報が見つかりません',
      advice: '配送番号をご確認いただくか、しばらくしてからもう一度お試しください。',
    },
    denied: {
      headline: 'ここでは配送状況を確認できません',
      advice: 'ログインするか、確認メールのリンクを開いてください。',
    },
    'rate-limited': {
      headline: 'アクセスが集中しています',
      advice: 'しばらくお待ちください。',
    },
    offline: {
      headline: 'オフラインです',
      advice: 'インターネットに接続してください。',
    },
    failed: {
      headline: '現在、配送状況を確認できません',
      advice: 'この表示は、お荷物の配送状況とは関係ありません。しばらくしてからもう一度お試しください。',
    },
  },
  loading: '読み込み中…',
  returned,
  waitingForNextCarrier: {
    headline: '輸送中、次の配送会社を待機中',
    advice: '荷物は引き継がれましたが、その後はまだスキャンされていません。',
  },
  consignment: '配送番号',
  package: (number, count) => (count > 1 ? `荷物 ${number}（全${count}個）` : '荷物'),
  deliveredOf: (delivered, count) => `全${count}個のうち${delivered}個を配達済み`,
  leg: (number, count) => `区間 ${number}（全${count}区間）`,
  unnamedCarrier: '配送会社',
  legWaiting: 'まだ始まっていません',
  legUnscanned: 'この配送会社からの情報はありません',
  handedOver: (next) => `${next || '次の配送会社'}へ引き継ぎました`,
  updates: { other: '更新{n}件' },
  update: { headline: '更新情報' },
  timeUnknown: '時刻不明',
  comma: '、',
  signedBy: (name) => `受領サイン：${name}`,
  expected: (day) => `お届け予定：${day}`,
  overdue: (day) => `お届け予定日を過ぎています：${day}`,
  stale: (time) => `最新の情報を取得できませんでした。${time}時点の情報を表示しています。`,
  retry: '再試行',
  wait: (time) => `${time}に再試行できます。`,
  retriesItself: 'このページは自動的に再試行します。',
  updated: (time) => `${time}に更新`,
  updatedNow: 'たった今更新',
  refresh: '再読み込み',
  newLabel: '新着',
  newEvents: { other: '新しい更新{n}件：{headline}' },
  lookup: {
    label: '配送番号',
    hint: 'EC-000-002-4DFのような番号で、確認メールに記載されています。',
    button: '追跡する',
    missing: '配送番号を入力してください。',
    invalid: `配送番号をご確認ください。${form}`,
  },
  progress: '進行状況',
  lastScan: '最後のスキャン：',
  showAll: { other: '全{n}件の更新を表示' },
  showAllLegs: { other: '全{n}区間を表示' },
  showAllPackages: { other: '全{n}個の荷物を表示' },
  showText: '全文を表示',
  meanings: {
    Unallocated: ordered,
    Allocating: ordered,
    AllocationFailed: ordered,
    Allocated: ordered,
    ReadyToShip: labelled,
    Manifesting: labelled,
    ManifestFailed: labelled,
    Manifested: labelled,
    Cancelling: '発送元がこの配送の中止を依頼しました。',
    CollectionFailed: notCollected,
    CarrierUnableToCollect: notCollected,
    Dispatched: '荷物は発送元を出ました。',
    AtDropOffPoint: waitsAtDropOffPoint,
    Collected: toDepot,
    InTransit: '荷物は営業所間を移動しています。',
    InTransitWaiting: '天候やお届け日の変更などにより、荷物が一時的に止まっています。',
    AtCustoms: '荷物は税関で検査を受けています。',
    HeldByCarrier: '配送会社が荷物を一時的に預かっています。期限はまだ知らされていません。',
    Delayed: '予定より遅れて到着します。',
    OutForDelivery: '配達員が荷物を持って、お届け先へ向かっています。',
    ExchangeFailed: '配達員が伺いましたが、交換できませんでした。',
    DeliveryFailed: '配達員が伺いましたが、お渡しできませんでした。',
    AtCollectionPoint: '荷物は受取場所に届いており、お受け取りを待っています。',
    DeliveryFailedCardLeft: '配達員が伺いましたが、受け取る方がご不在のため、不在票を残しました。',
    ActionRequired: '配送を続けるために、配送会社が確認を必要としています。',
    ReturnToSender: 'お届けできなかったため、荷物は発送元へ戻ります。',
    Damaged: '配送会社から、荷物の破損の報告がありました。',
    Missing: '配送会社が荷物を探しています。',
    PartiallyDelivered: '荷物の一部は到着しました。残りはこれから届きます。',
    Delivered: '配送会社から、荷物が到着したとの報告がありました。',
    DeliveredDamaged: '荷物は到着しましたが、配送会社から破損の報告がありました。',
    Cancelled: 'この配送は中止されたため、荷物は届きません。',
    Lost: '配送会社は荷物の捜索を打ち切りました。',
  },
  eventMeanings: {
    AwaitingDropOff: { meaning: '発送元はまだ荷物を発送窓口に持ち込んでいません。' },
    CarrierChanged: { meaning: 'ここからは別の配送会社が荷物を運びます。' },
    ClearedThroughCustoms: { meaning: '荷物は税関を通過し、次へ進んでいます。' },
    CollectedByCarrier: { meaning: toDepot },
    CustomerCollected: { meaning: '荷物は受取場所で受け取られました。' },
    Destroyed: { meaning: '配送会社がやむを得ず荷物を廃棄しました。' },
    DroppedOff: { meaning: waitsAtDropOffPoint },
    ExchangeSucceeded: { meaning: '返送する品と引き換えに、荷物をお渡ししました。' },
    FailedToCollect: {
      meaning: '期限までに受取場所で荷物の受け取りがありませんでした。',
      advice: '配送会社またはご購入店にお問い合わせください。',
    },
    ForInformation: { meaning: '配送会社からのお知らせがあります。' },
    ReturnedToSender: { meaning: backAtSender },
  },
  returnedMeaning: backAtSender,
  stalled: { other: '{n}日間、新しいスキャンがありません。' },
  copy: '配送番号をコピー',
  copied: 'コピーしました',
  map: (place) => `${place}：地図で開く`,
  unscanned: 'スキャンなし',
};

export default ja;
