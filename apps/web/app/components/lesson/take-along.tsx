// The box "Take it with you": to the screen, to paper, to colleagues, as a file.
import type {TakeAlong, TakeAlongLink} from '../../views/to-take-along.ts';

/** Links to everything that can be taken along. Every format in the registry is one of them. */
export function TakeItWithYou({takeAlong}: {takeAlong: TakeAlong}) {
  return (
    <div className="box take-with">
      <h2 className="box__title">Take it with you</h2>
      <ul className="take-with__doing">
        {takeAlong.doing.map((link) => (
          <LinkItem key={link.href} link={link} />
        ))}
      </ul>
      <h3 className="take-with__heading">Download</h3>
      <ul className="take-with__files">
        {takeAlong.files.map((link) => (
          <LinkItem key={link.href} link={link} />
        ))}
      </ul>
    </div>
  );
}

function LinkItem({link: {href, label, text}}: {link: TakeAlongLink}) {
  return (
    <li>
      <a href={href}>{label}</a>
      {text && <span className="take-with__text"> {text}</span>}
    </li>
  );
}
