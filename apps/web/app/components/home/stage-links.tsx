// Key stages as large links.
import type {StageCard} from '../../views/to-stage-cards.ts';

/** One link for each key stage, with its ages. */
export function StageLinks({stages}: {stages: StageCard[]}) {
  return (
    <ul className="stage-links">
      {stages.map(({id, href, label, ages}) => (
        <li key={id}>
          <a href={href} className="stage-link">
            <span className="stage-link__label">{label}</span>
            <span className="stage-link__ages">{ages}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
