// The activities of a lesson, each with what changes for pupils with an area of need.
import {toDemandRows} from '../../views/to-demands.ts';
import type {ActivityView} from '../../views/to-lesson-view.ts';
import {AdaptationList} from './adaptation-list.tsx';
import {DemandDots, DemandsGraphic} from './demands-graphic.tsx';
import {Prose} from '../frame/prose.tsx';

/** The activities; `open` shows adaptations in place. */
export function ActivityList({activities, open}: {activities: ActivityView[]; open: boolean}) {
  return (
    <>
      <DemandDots />
      {activities.map((activity) => (
        <ActivitySection key={activity.id} activity={activity} open={open} />
      ))}
    </>
  );
}

function ActivitySection({activity, open}: {activity: ActivityView; open: boolean}) {
  const {id, title, minutes, canBeCut, html, adaptations} = activity;
  const demands = toDemandRows(activity.demands);
  return (
    <section className={canBeCut ? 'activity activity--cut' : 'activity'}>
      <h3 id={`activity-${id}`} className="activity__title">
        {title}{' '}
        <span className="activity__facts">
          {minutes} minutes{canBeCut && ' · can be cut'}
        </span>
      </h3>
      {demands && <DemandsGraphic rows={demands} />}
      <Prose html={html} />
      <AdaptationList adaptations={adaptations} open={open} />
    </section>
  );
}
