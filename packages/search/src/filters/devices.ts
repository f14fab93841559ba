// Filter: the devices that a lesson needs.
import type {Filter} from '../query.ts';

/** Devices: `devices=none`. */
export const devices: Filter = {
  name: 'devices',
  label: 'Devices',
  values: (item) => (item.type === 'lesson' ? [item.lesson.resources.devices] : []),
  options: () => [
    {value: 'none', label: 'No devices'},
    {value: 'teacher', label: 'Teacher’s device only'},
    {value: 'pupils', label: 'Pupils’ devices'},
  ],
};
