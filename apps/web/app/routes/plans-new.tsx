// Starts an empty day, with a grid of slots and as many groups as there are.
import {data, type ActionFunctionArgs} from '@remix-run/node';
import {useActionData, type MetaFunction} from '@remix-run/react';

import {ErrorSummary} from '../components/frame/error-summary.tsx';
import {TextField} from '../components/frame/form-fields.tsx';
import {GridWishesFields} from '../components/plan/grid-wishes-fields.tsx';
import {PageBand} from '../components/frame/page-band.tsx';
import {UploadSection} from '../components/plan/upload-form.tsx';
import {readNewDay} from '../plan-forms/read-new-day.ts';
import {findError, FORM_ID} from '../plan-forms/to-errors.ts';
import {startPlan} from '../server/new-plan.server.ts';
import {toTitle} from '../views/to-title.ts';

export async function action({request, context}: ActionFunctionArgs) {
  const read = readNewDay(await request.formData());
  if ('plan' in read) return startPlan({request, context}, read.plan, '/sessions');
  return data(read, {status: 400});
}

export const meta: MetaFunction = () => [{title: toTitle('New day', 'Plan a day')}];

export default function PlansNew() {
  const wrong = useActionData<typeof action>();
  const errors = wrong?.errors ?? [];
  const toProps = (name: 'title' | 'date' | 'groups', usual = '') => ({
    id: name,
    name,
    value: wrong?.values[name] ?? usual,
    error: findError(errors, name),
  });
  return (
    <>
      <PageBand title="A new day" crumbs={[{href: '/plans', label: 'Plan a day'}]}>
        <p className="page-band__summary">Everything can be changed later.</p>
      </PageBand>
      <div className="govuk-width-container section">
        <ErrorSummary errors={errors} />
        <form id={FORM_ID} method="post" action="/plans/new" noValidate className="new-day">
          <TextField
            {...toProps('title', 'Our drop-down day')}
            label="What the day is called"
            maxLength={120}
          />
          <div className="plan-row__fields">
            <TextField {...toProps('date')} label="Date (if you know it)" type="date" size="short" />
            <TextField {...toProps('groups', '4')} label="How many groups" numeric />
          </div>
          <GridWishesFields values={wrong?.values} errors={errors} />
          <p>
            Most lessons of this library take 50 to 60 minutes. Breaks, lunch, an opening and a closing are
            put in where they fall well.
          </p>
          <button type="submit" className="button">
            Start this day
          </button>
        </form>
        <UploadSection />
      </div>
    </>
  );
}
