// One entry in a list of lessons, days or trusted resources.
import type {ReactNode} from 'react';

/** Title, summary and tags, with facts at the side. */
export function ResultItem(props: {
  headingLevel: 2 | 3;
  title: ReactNode;
  link: {href: string; rel?: string};
  summary: ReactNode;
  /** Of this library, or somewhere else. */
  trusted?: boolean;
  side: ReactNode;
  children: ReactNode;
}) {
  const {headingLevel, title, link, summary, trusted = false, side, children} = props;
  const Heading = `h${headingLevel}` as const;
  return (
    <li className={trusted ? 'result result--trusted' : 'result'}>
      <div className="result__text">
        <Heading className="result__title">
          <a {...link}>{title}</a>
        </Heading>
        <p className="result__summary">{summary}</p>
        {children}
      </div>
      {side}
    </li>
  );
}

/** For whom something is and what about, as tags. */
export function Tags(props: {stages: string[]; years?: string; topics: string[]; madeFor?: string}) {
  const {stages, years, topics, madeFor} = props;
  return (
    <ul className="tags">
      {stages.map((stage) => (
        <li key={stage} className="tag tag--stage">
          {stage}
        </li>
      ))}
      {years && <li className="tag tag--plain">{years}</li>}
      {topics.map((topic) => (
        <li key={topic} className="tag">
          {topic}
        </li>
      ))}
      {madeFor && <li className="tag tag--adapt">{madeFor}</li>}
    </ul>
  );
}
