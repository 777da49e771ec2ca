import Timeline from 'antd/es/timeline';
import { renderWithReact } from '../react-renderer.js';
import { Facts, Journey, Time } from '../react-journey.js';

export const render = renderWithReact((text) => (
  <Journey text={text}>
    <Timeline
      items={text.rows.map((row) => ({
        key: row.key,
        className: 'row',
        title: <Time row={row} />,
        content: <Facts row={row} />,
      }))}
    />
  </Journey>
));
