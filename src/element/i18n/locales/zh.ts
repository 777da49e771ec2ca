import type { Messages } from '../messages.js';

const contactRetailer = '请联系商家。';
const contactEither = '请联系快递公司或商家。';
const tryAgain = '快递公司通常会再次上门。';
const nothingToDo = '您无需进行任何操作。';
const preparing = { headline: '备货中', advice: '快递公司尚未收到包裹。' };
const collectionDelayed = { headline: '揽收延迟', advice: '快递公司通常会再次揽收。' };
const droppedOff = '已送至寄件点';
const collected = '快递公司已揽收';
const returned = { headline: '已退回寄件人', advice: contactRetailer };

const ordered = '已收到您的订单，正在备货，之后将交给快递公司。';
const labelled = '包裹已打包并贴好面单，等待快递公司揽收。';
const notCollected = '快递公司未能从寄件人处揽收包裹。';
const waitsAtDropOffPoint = '包裹在寄件点，等待快递公司揽收。';
const toDepot = '快递公司已揽收包裹，正运往转运中心。';
const backAtSender = '包裹已回到寄件人处。';
const form = '单号由字母、数字和连字符组成，例如 EC-000-002-4DF。';

const zh: Messages = {
  locale: 'zh-Hans',
  states: {
    Unallocated: preparing,
    Allocating: preparing,
    AllocationFailed: preparing,
    Allocated: preparing,
    ReadyToShip: preparing,
    Manifesting: preparing,
    ManifestFailed: preparing,
    Manifested: preparing,
    Cancelling: { headline: '取消中' },
    CollectionFailed: collectionDelayed,
    CarrierUnableToCollect: collectionDelayed,
    Dispatched: { headline: '已发货' },
    AtDropOffPoint: { headline: droppedOff },
    Collected: { headline: collected },
    InTransit: { headline: '运输中' },
    InTransitWaiting: { headline: '运输途中，暂时等待', advice: nothingToDo },
    AtCustoms: {
      headline: '清关中',
      advice: '如需补充资料，快递公司会与您联系。',
    },
    HeldByCarrier: { headline: '暂存于快递公司', advice: '如果持续很久，请联系快递公司。' },
    Delayed: { headline: '运输延误', advice: nothingToDo },
    OutForDelivery: { headline: '派送中' },
    ExchangeFailed: { headline: '换货未成功', advice: tryAgain },
    DeliveryFailed: { headline: '派送未成功', advice: tryAgain },
    AtCollectionPoint: {
      headline: '待自提',
      advice: '取件时请携带身份证件；如有取件码，请一并出示。',
    },
    DeliveryFailedCardLeft: {
      headline: '派送未成功，已留通知单',
      advice: '请按通知单上的说明操作。',
    },
    ActionRequired: {
      headline: '需要您处理',
      advice: contactEither,
    },
    ReturnToSender: { headline: '正在退回寄件人', advice: contactRetailer },
    Damaged: { headline: '包裹受损', advice: contactRetailer },
    Missing: { headline: '暂时找不到', advice: contactRetailer },
    PartiallyDelivered: { headline: '部分送达' },
    Delivered: { headline: '已送达' },
    DeliveredDamaged: { headline: '已送达，但有损坏', advice: contactRetailer },
    Cancelled: { headline: '已取消', advice: contactRetailer },
    Lost: { headline: '已丢失', advice: contactRetailer },
  },
  events: {
    AwaitingDropOff: '待送至寄件点',
    CarrierChanged: '已转交其他快递公司',
    ClearedThroughCustoms: '清关完成',
    CollectedByCarrier: collected,
    CustomerCollected: '客户已取件',
    Destroyed: '已销毁',
    DroppedOff: droppedOff,
    ExchangeSucceeded: '换货完成',
    FailedToCollect: '客户未取件',
    ForInformation: '提示信息',
    HandedOver: '已转交下一家快递公司',
    ReturnedToSender: returned.headline,
  },
  notices: {
    invalid: {
      headline: '请检查配送单号',
      advice: form,
    },
    empty: {
      headline: '暂无物流动态',
      advice: '快递公司扫描包裹后，这里会显示第一条动态。',
    },
    'not-found': {
      headline: '未找到该配送单',
      advice: '请检查单号，或稍后再试。',
    },
    denied: {
      headline: '此处无法查询物流',
      advice: '请登录，或打开确认信息中的链接。',
    },
    'rate-limited': {
      headline: '当前请求过多',
      advice: '请稍候。',
    },
    offline: {
      headline: '网络未连接',
      advice: '请连接网络。',
    },
    failed: {
      headline: '暂时无法查询物流',
      advice: '这与包裹的配送情况无关，请稍后再试。',
    },
  },
  loading: '加载中…',
  returned,
  waitingForNextCarrier: {
    headline: '运输中，等待下一家快递公司',
    advice: '包裹已转交，之后尚未被扫描。',
  },
  consignment: '配送单',
  package: (number, count) => (count > 1 ? `第 ${number} 件包裹（共 ${count} 件）` : '包裹'),
  deliveredOf: (delivered, count) => `共 ${count} 件，已送达 ${delivered} 件`,
  leg: (number, count) => `第 ${number} 段（共 ${count} 段）`,
  unnamedCarrier: '快递公司',
  legWaiting: '尚未开始',
  legUnscanned: '该快递公司暂无动态',
  handedOver: (next) => (next ? `已转交 ${next}` : '已转交下一家快递公司'),
  updates: { other: '{n} 条动态' },
  update: { headline: '物流动态' },
  timeUnknown: '时间未知',
  comma: '，',
  signedBy: (name) => `签收人：${name}`,
  expected: (day) => `预计送达：${day}`,
  overdue: (day) => `已超过预计送达日期：${day}`,
  stale: (time) => `未能刷新。当前显示的是 ${time} 时的信息。`,
  retry: '重试',
  wait: (time) => `${time}可以重试。`,
  retriesItself: '本页面会自动重试。',
  updated: (time) => `${time}更新`,
  updatedNow: '刚刚更新',
  refresh: '刷新',
  newLabel: '新',
  newEvents: { other: '{n} 条新动态：{headline}' },
  lookup: {
    label: '配送单号',
    hint: '形如 EC-000-002-4DF，可在确认信息中找到。',
    button: '查询',
    missing: '请输入配送单号。',
    invalid: `请检查配送单号。${form}`,
  },
  progress: '进度',
  lastScan: '最近一次扫描：',
  showAll: { other: '显示全部 {n} 条动态' },
  showAllLegs: { other: '显示全部 {n} 段' },
  showAllPackages: { other: '显示全部 {n} 件包裹' },
  showText: '显示全文',
  meanings: {
    Unallocated: ordered,
    Allocating: ordered,
    AllocationFailed: ordered,
    Allocated: ordered,
    ReadyToShip: labelled,
    Manifesting: labelled,
    ManifestFailed: labelled,
    Manifested: labelled,
    Cancelling: '寄件人已申请停止此次配送。',
    CollectionFailed: notCollected,
    CarrierUnableToCollect: notCollected,
    Dispatched: '包裹已从寄件人处发出。',
    AtDropOffPoint: waitsAtDropOffPoint,
    Collected: toDepot,
    InTransit: '包裹正在转运中心之间运输。',
    InTransitWaiting: '包裹因天气、改期派送等原因暂时停留。',
    AtCustoms: '包裹正在接受海关查验。',
    HeldByCarrier: '快递公司暂时保管包裹，尚未说明保管到何时。',
    Delayed: '包裹将晚于原计划到达。',
    OutForDelivery: '快递员正带着包裹前往您的地址。',
    ExchangeFailed: '快递员已上门，但未能完成换货。',
    DeliveryFailed: '快递员已上门，但未能交付包裹。',
    AtCollectionPoint: '包裹已到自提点，等您来取。',
    DeliveryFailedCardLeft: '快递员上门时无人收件，已留下通知单。',
    ActionRequired: '快递公司需要补充信息才能继续配送。',
    ReturnToSender: '包裹无法送达，将退回寄件人。',
    Damaged: '快递公司反馈包裹有损坏。',
    Missing: '快递公司正在查找包裹。',
    PartiallyDelivered: '部分包裹已送达，其余尚未送到。',
    Delivered: '快递公司反馈包裹已送达。',
    DeliveredDamaged: '包裹已送达，但快递公司反馈有损坏。',
    Cancelled: '此次配送已停止，包裹不会送达。',
    Lost: '快递公司已停止查找包裹。',
  },
  eventMeanings: {
    AwaitingDropOff: { meaning: '寄件人尚未将包裹送至寄件点。' },
    CarrierChanged: { meaning: '后续由另一家快递公司配送。' },
    ClearedThroughCustoms: { meaning: '海关已放行，包裹继续运输。' },
    CollectedByCarrier: { meaning: toDepot },
    CustomerCollected: { meaning: '包裹已在自提点被取走。' },
    Destroyed: { meaning: '快递公司不得不销毁该包裹。' },
    DroppedOff: { meaning: waitsAtDropOffPoint },
    ExchangeSucceeded: { meaning: '新包裹已交付，换回的物品由快递员带走。' },
    FailedToCollect: {
      meaning: '包裹未在期限内从自提点取走。',
      advice: contactEither,
    },
    ForInformation: { meaning: '快递公司留有备注。' },
    ReturnedToSender: { meaning: backAtSender },
  },
  returnedMeaning: backAtSender,
  stalled: { other: '已有 {n} 天没有新的扫描记录。' },
  copy: '复制单号',
  copied: '已复制',
  map: (place) => `${place}：在地图中打开`,
  unscanned: '无扫描记录',
};

export default zh;
