// Takes a plan as a file and makes a new plan of it, or says field by field what is wrong.
import {data, type ActionFunctionArgs} from '@remix-run/node';
import {useActionData, type MetaFunction} from '@remix-run/react';

import {PageBand} from '../components/frame/page-band.tsx';
import {UploadForm} from '../components/plan/upload-form.tsx';
import {keepOwnSessions} from '../plan-forms/keep-own-sessions.ts';
import {readPlanFile} from '../plan-forms/read-plan-file.ts';
import {startPlan} from '../server/new-plan.server.ts';
import {toTitle} from '../views/to-title.ts';

export async function action({request, context}: ActionFunctionArgs) {
  const file = (await request.formData()).get('file');
  const chosen = file instanceof File ? {name: file.name, text: await file.text()} : {name: '', text: ''};
  const read = readPlanFile(chosen);
  if ('problems' in read) return data({problems: read.problems}, {status: 400});
  const plan = keepOwnSessions(read.plan, (slug) => context.library.findLesson(slug) !== undefined);
  return startPlan({request, context}, plan, plan === read.plan ? '' : '?notice=own-sessions');
}

export const meta: MetaFunction = () => [{title: toTitle('Upload a plan', 'Plan a day')}];

export default function PlansUpload() {
  return (
    <>
      <PageBand title="Upload a plan" crumbs={[{href: '/plans', label: 'Plan a day'}]} />
      <div className="govuk-width-container section upload">
        <UploadForm problems={useActionData<typeof action>()?.problems} />
      </div>
    </>
  );
}
