// A list of trusted resources elsewhere.
import type {TrustedCard} from '../../views/to-trusted-card.ts';
import {Tags} from './result-item.tsx';

/** Resources with publisher, what they are good for, and terms. */
export function TrustedList({resources, headingLevel}: {resources: TrustedCard[]; headingLevel: 2 | 3}) {
  const Heading = `h${headingLevel}` as const;
  return (
    <ul className="results">
      {resources.map((resource) => (
        <li key={resource.slug} id={resource.slug} className="result result--trusted">
          <div className="result__text">
            <Heading className="result__title">
              {resource.url ? (
                <a href={resource.url} rel="noopener noreferrer">
                  {resource.title}
                </a>
              ) : (
                resource.title
              )}
            </Heading>
            <p className="result__publisher">{resource.publisher}</p>
            <p className="result__summary">{resource.summary}</p>
            <TrustedTags resource={resource} />
            <p className="small">{resource.facts}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** For whom a resource is, as tags. */
export function TrustedTags({resource}: {resource: TrustedCard}) {
  if (resource.stages.length + resource.themes.length === 0) return null;
  return <Tags stages={resource.stages} topics={resource.themes} />;
}
