// The title band of a drop-down day.
import type {DayView} from '../../views/to-day-view.ts';
import {UseThisDay} from '../lesson/add-to-day.tsx';
import {PageBand} from '../frame/page-band.tsx';

/** Title, summary, and for whom the day is. */
export function DayBand(props: {day: {slug: string; title: string; summary: string}; view: DayView}) {
  const {day, view} = props;
  return (
    <PageBand title={day.title} summary={day.summary} crumbs={[{href: '/days', label: 'Drop-down days'}]}>
      <ul className="tags tags--band">
        {view.stages.map((stage) => (
          <li key={stage} className="tag tag--stage">
            {stage}
          </li>
        ))}
        {!view.stages.includes(view.years) && <li className="tag tag--plain">{view.years}</li>}
        <li className="tag tag--plain">Drop-down day</li>
        {view.themes.map(({href, label}) => (
          <li key={href} className="tag tag--plain">
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
      <UseThisDay slug={day.slug} />
      {view.madeFor && <p className="band-note">This day was made for {view.madeFor}.</p>}
    </PageBand>
  );
}
