// Takes a plan that was downloaded as a file.
import {FORM_ID} from '../../plan-forms/to-errors.ts';

/** Heading, field for the file, button: a part of a page about more. */
export function UploadSection() {
  return (
    <section aria-labelledby="upload" className="upload">
      <h2 id="upload">Upload a plan</h2>
      <UploadForm />
    </section>
  );
}

/** The field for the file and its button. `problems` are what is wrong in the file that was sent. */
export function UploadForm({problems = []}: {problems?: string[]}) {
  return (
    <>
      {problems.length > 0 && (
        <div className="govuk-error-summary" role="alert" aria-labelledby="upload-errors" tabIndex={-1}>
          <h2 className="govuk-error-summary__title" id="upload-errors">
            This file could not be taken as it is
          </h2>
          <ul className="govuk-list govuk-error-summary__list">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <form
        id={problems.length > 0 ? FORM_ID : undefined}
        method="post"
        action="/plans/upload"
        encType="multipart/form-data"
      >
        <div className="field">
          <label className="govuk-label" htmlFor="file">
            A file that was downloaded from “Share” (.json). It becomes a new plan with links of its own.
          </label>
          <input
            id="file"
            name="file"
            type="file"
            accept=".json,application/json"
            className="govuk-file-upload"
          />
        </div>
        <button type="submit" className="button button--quiet">
          Upload
        </button>
      </form>
    </>
  );
}
