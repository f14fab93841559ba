// Reading aloud, for pages that were asked to: the controls stay hidden until their script finds that the browser can.

/** The link that loads the page again with its script. */
export function ReadAloudLink({href}: {href: string}) {
  return (
    <a href={href} className="read-aloud-link">
      Read aloud
    </a>
  );
}

const speeds = [
  {value: '0.6', label: 'Very slow'},
  {value: '0.8', label: 'Slow'},
  {value: '1', label: 'Ordinary'},
  {value: '1.25', label: 'Fast'},
];

/** Play, pause, stop and speed for whatever on the page has `data-read-aloud`. `stopHref` is the page without them. */
export function ReadAloudBar({stopHref}: {stopHref: string}) {
  return (
    <section className="read-aloud screen-only" aria-label="Read aloud" id="read-aloud">
      <p className="read-aloud__note" id="read-aloud-note">
        This page cannot be read aloud here: it needs scripts, and a browser and a device with a voice.
      </p>
      <div className="read-aloud__controls" id="read-aloud-controls" hidden>
        <button type="button" className="button button--small" data-speak="play">
          Play
        </button>
        <button type="button" className="button button--quiet button--small" data-speak="pause">
          Pause
        </button>
        <button type="button" className="button button--quiet button--small" data-speak="stop">
          Stop
        </button>
        <label className="read-aloud__label" htmlFor="read-aloud-speed">
          Speed
        </label>
        <select id="read-aloud-speed" className="read-aloud__speed" defaultValue="0.8">
          {speeds.map(({value, label}) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <span className="read-aloud__status" role="status" id="read-aloud-status" />
      </div>
      <p className="read-aloud__leave">
        <a href={stopHref}>Leave reading aloud</a>
      </p>
    </section>
  );
}
