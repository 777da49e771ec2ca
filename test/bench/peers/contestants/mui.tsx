import Timeline from '@mui/lab/Timeline';
import TimelineConnector from '@mui/lab/TimelineConnector';
import TimelineContent from '@mui/lab/TimelineContent';
import TimelineDot from '@mui/lab/TimelineDot';
import TimelineItem from '@mui/lab/TimelineItem';
import TimelineOppositeContent from '@mui/lab/TimelineOppositeContent';
import TimelineSeparator from '@mui/lab/TimelineSeparator';
import { renderWithReact } from '../react-renderer.js';
import { Facts, Journey, Time } from '../react-journey.js';

export const render = renderWithReact((text) => (
  <Journey text={text}>
    <Timeline>
      {text.rows.map((row) => (
        <TimelineItem key={row.key} className="row">
          <TimelineOppositeContent>
            <Time row={row} />
          </TimelineOppositeContent>
          <TimelineSeparator>
            <TimelineDot />
            <TimelineConnector />
          </TimelineSeparator>
          <TimelineContent>
            <Facts row={row} />
          </TimelineContent>
        </TimelineItem>
      ))}
    </Timeline>
  </Journey>
));
