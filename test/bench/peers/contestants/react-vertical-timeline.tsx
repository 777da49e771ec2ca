import { VerticalTimeline, VerticalTimelineElement } from 'react-vertical-timeline-component';
import styles from 'react-vertical-timeline-component/style.min.css?inline';
import { renderWithReact } from '../react-renderer.js';
import { Facts, Journey } from '../react-journey.js';

document.head.append(Object.assign(document.createElement('style'), { textContent: styles }));

/** Without the animation, which hides an entry until the shopper scrolls to it. */
export const render = renderWithReact((text) => (
  <Journey text={text}>
    <VerticalTimeline animate={false} layout="1-column-left">
      {text.rows.map((row) => (
        <VerticalTimelineElement key={row.key} className="row" date={`${row.day ?? ''} ${row.clock}`}>
          <Facts row={row} />
        </VerticalTimelineElement>
      ))}
    </VerticalTimeline>
  </Journey>
));
