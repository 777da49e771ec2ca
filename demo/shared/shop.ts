import { DAY } from '../../src/tracking/time.js';
import { offerActionsIn } from './actions.js';

/** Three days ago: `Saturday 28 November`. */
const placed = (): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })
    .format(Date.now() - 3 * DAY)
    .replace(',', '');

/** A shop's page: the element in its place on an order's page or, in the layout `summary`, in the list of orders. */
const markup = (): string => `
  <div class="shop">
    <p class="shop-strip">Free delivery over £50 · Free returns for 60 days</p>
    <div class="shop-header">
      <svg class="shop-menu" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M3 7h18M3 12h18M3 17h18" />
      </svg>
      <span class="shop-name">Meridian</span>
      <span class="shop-nav"><a>New in</a> <a>Living</a> <a>Kitchen</a> <a>Lighting</a></span>
      <span class="shop-tools">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="m20 20-4.5-4.5M18 11a7 7 0 1 1-14 0 7 7 0 0 1 14 0z" />
        </svg>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path
            d="M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM4.5 20c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5"
          />
        </svg>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M5 8h14l1 12H4zM9 10V7a3 3 0 0 1 6 0v3" />
        </svg>
      </span>
    </div>
    <div class="shop-page">
      <div class="shop-title of-order">
        <p><a>Your orders</a></p>
        <h3>Order 10482</h3>
        <small>Placed on <span>${placed()}</span></small>
      </div>
      <div class="shop-title of-list">
        <p><a>Your account</a></p>
        <h3>Your orders</h3>
      </div>
      <div class="shop-place">
        <img class="goods of-list" src="shared/goods/vase.svg" alt="" width="56" height="56" />
        <p class="of-list">Order 10482 · 2 items · £143.00 <a>View</a></p>
        <pro-tracking proxy-url="/delivery-status">
          <p>Enter the reference of one of your consignments to see it here.</p>
        </pro-tracking>
      </div>
      <div class="shop-items of-order">
        <h4>2 items</h4>
        <ul>
          <li>
            <img class="goods" src="shared/goods/vase.svg" alt="" width="64" height="64" />
            <p>Stoneware vase <small>Chalk, 28 cm</small></p>
            <p>£58.00</p>
          </li>
          <li>
            <img class="goods" src="shared/goods/throw.svg" alt="" width="64" height="64" />
            <p>Lambswool throw <small>Sage, large</small></p>
            <p>£85.00</p>
          </li>
        </ul>
        <dl>
          <div><dt>Delivery</dt> <dd>Free</dd></div>
          <div><dt>Total</dt> <dd>£143.00</dd></div>
        </dl>
      </div>
      <div class="shop-address of-order">
        <h4>Delivery address</h4>
        <p>Ms M. Pellworth<br />17 Harbour Row<br />Bath BA1 5QP</p>
      </div>
      <div class="shop-help of-order">
        <h4>Need help?</h4>
        <ul>
          <li><a>Return an item</a></li>
          <li><a>Chat with us</a></li>
          <li><a>01632&nbsp;960&nbsp;000</a> <small>Every day, 8&nbsp;am to 10&nbsp;pm</small></li>
        </ul>
      </div>
      <ul class="shop-orders of-list">
        <li>
          <img class="goods" src="shared/goods/lamp.svg" alt="" width="56" height="56" />
          <p>Order 10417 · 1 item · £96.00 <a>View</a></p>
          <p><strong>Delivered</strong> <small>Returns are closed</small></p>
        </li>
        <li>
          <img class="goods" src="shared/goods/throw.svg" alt="" width="56" height="56" />
          <p>Order 10388 · 1 item · £85.00 <a>View</a></p>
          <p><strong>Returned</strong> <small>£85.00 refunded</small></p>
        </li>
      </ul>
    </div>
    <p class="shop-footer"><a>Delivery</a> <a>Returns</a> <a>Stores</a> <a>Gift cards</a> <a>Contact</a></p>
  </div>`;

/** Opens the page in a frame. Only the element has a function. */
export const openShop = (screen: Element): HTMLElement => {
  screen.innerHTML = markup();
  offerActionsIn(screen);
  return screen.querySelector<HTMLElement>('.shop')!;
};
