import { useState } from 'react';
import type { ProTrackingResponse } from 'pro-tracking';
import { ProTracking } from 'pro-tracking/react';
import orders from './orders.json';

interface Order {
  consignment?: string;
  data?: ProTrackingResponse;
  initialData?: ProTrackingResponse;
}

export const App = () => {
  const [order, setOrder] = useState<Order>(orders.first);
  const [isShown, setShown] = useState(true);
  const [loaded, setLoaded] = useState<readonly string[]>([]);
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
      <button id="toggle" onClick={() => setShown(!isShown)}>
        Show or hide
      </button>
      {isShown && (
        <ProTracking
          {...order}
          signedBy="initials"
          layout="compact"
          expectedDelivery
          refresh={15}
          messages={orders.messages}
          carriers={orders.carriers}
          onTrackingLoad={({ detail }) => setLoaded((before) => [...before, detail.reference])}
          style={{ display: 'block', minHeight: '20em' }}
        />
      )}
      <p className="below">Loaded:</p>
      <output>{loaded.join(' ')}</output>
    </>
  );
};
