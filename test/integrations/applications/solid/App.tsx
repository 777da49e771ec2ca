import 'pro-tracking';
import type { ProTrackingResponse } from 'pro-tracking';
import type {} from 'pro-tracking/types/solid';
import { createSignal, Show } from 'solid-js';
import orders from './orders.json';

interface Order {
  consignment?: string;
  data?: ProTrackingResponse;
  initialData?: ProTrackingResponse;
}

export const App = () => {
  const [order, setOrder] = createSignal<Order>(orders.first);
  const [isShown, setShown] = createSignal(true);
  const [loaded, setLoaded] = createSignal<readonly string[]>([]);
  return (
    <>
      <h1>Your order</h1>
      <button id="next" onClick={() => setOrder(orders.next)}>
        Next
      </button>
      <button id="data" onClick={() => setOrder(orders.data)}>
        Data
      </button>
      <button id="initial" onClick={() => setOrder(orders.initial)}>
        Initial data
      </button>
      <button id="toggle" onClick={() => setShown(!isShown())}>
        Show or hide
      </button>
      <Show when={isShown()}>
        <pro-tracking
          attr:consignment={order().consignment}
          attr:signed-by="initials"
          attr:layout="compact"
          attr:expected-delivery={true}
          attr:refresh={15}
          prop:data={order().data}
          prop:initialData={order().initialData}
          prop:messages={orders.messages}
          prop:carriers={orders.carriers}
          on:pro-tracking-load={({ detail }) => setLoaded([...loaded(), detail.reference])}
          style="display: block; min-height: 20em"
        />
      </Show>
      <p class="below">Loaded:</p>
      <output>{loaded().join(' ')}</output>
    </>
  );
};
