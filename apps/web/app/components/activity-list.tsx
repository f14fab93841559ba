// The activities of a lesson, each with what changes for pupils with an area of need.
import type {ActivityView} from '../views/to-lesson-view.ts';
import {AdaptationList} from './adaptation-list.tsx';
import {Prose} from './prose.tsx';

/** The activities; `open` shows adaptations in place. */
export function ActivityList({activities, open}: {activities: ActivityView[]; open: boolean}) {
  return (
    <>
      {activities.map(({id, title, minutes, canBeCut, html, adaptations}) => (
        <section
          key={id}
          className={canBeCut ? 'activity activity--cut' : 'activity'}
          aria-labelledby={`activity-${id}`}
        >
          <h3 id={`activity-${id}`} className="activity__title">
            {title}{' '}
            <span className="activity__facts">
              {minutes} minutes{canBeCut && ' · can be cut'}
            </span>
          </h3>
          <Prose html={html} />
          <AdaptationList adaptations={adaptations} open={open} />
        </section>
      ))}
    </>
  );
}
