// Says that the process lives; asks nothing of anything else.
import {freshJson} from '../server/responses.server.ts';

export async function loader() {
  return freshJson({status: 'alive'});
}
