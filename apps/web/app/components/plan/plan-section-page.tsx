// The page of one list of a plan: the form, or the choice between two versions of it.
import type {PlannableLesson} from '@resilience/planner';
import type {ReactNode} from 'react';

import type {Draft} from '../../plan-forms/plan-fields.ts';
import type {loadSection, SectionProblem} from '../../server/plan-section.server.ts';
import type {PlanTab} from '../../views/to-plan-view.ts';
import {PlanForm} from './plan-form.tsx';
import {PlanFrame} from './plan-frame.tsx';
import {StaleChoice} from './stale-choice.tsx';

/** What the loader of such a page gives. */
export type SectionData = Awaited<ReturnType<typeof loadSection>>['data'];

/** What differs between the pages. `fields` and `after` are drawn from what the form holds by now. */
interface SectionPageProps {
  loaded: SectionData & {library?: readonly PlannableLesson[]};
  problem?: SectionProblem;
  current: PlanTab['id'];
  intro: ReactNode;
  adding?: ReactNode;
  fields?: (draft: Draft, problem?: SectionProblem) => ReactNode;
  after?: (draft: Draft) => ReactNode;
}

/** Draws the page. */
export function PlanSectionPage(props: SectionPageProps) {
  const {loaded, problem, current} = props;
  const {head, action, saved} = loaded;
  if (problem?.kind === 'stale') {
    return (
      <PlanFrame head={head} current={current}>
        <StaleChoice action={action} {...problem} />
      </PlanFrame>
    );
  }
  return (
    <PlanFrame head={head} current={current} said={problem ? undefined : saved}>
      <SectionForm {...props} problem={problem} />
    </PlanFrame>
  );
}

function SectionForm(props: SectionPageProps & {problem?: Extract<SectionProblem, {kind: 'wrong'}>}) {
  const {loaded, problem, intro, adding, fields, after} = props;
  const fresh = {
    draft: loaded.draft,
    errors: [],
    base: JSON.stringify(loaded.draft),
    version: loaded.version,
  };
  const {draft, errors, base, version, count} = problem ?? {...fresh, count: undefined};
  return (
    <PlanForm
      {...loaded}
      draft={draft}
      errors={errors}
      base={base}
      version={version}
      count={count}
      unsaved={problem !== undefined}
      intro={intro}
      adding={adding}
      fields={fields?.(draft, problem)}
      after={after?.(draft)}
    />
  );
}
