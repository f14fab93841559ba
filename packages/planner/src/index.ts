// The door of the package: what a plan is, and what can be reckoned from it. Pure, and the same in a browser.
export {addLesson, type PlannableLesson} from './add-lesson.ts';
export type * from './answers.ts';
export {applyEdit} from './apply-edit.ts';
export {isClock, toClock, toMinutes, toSlotEnd} from './clock.ts';
export {compareRotations} from './compare-rotations.ts';
export {emptyPlan} from './empty-plan.ts';
export {keepIds, nextId, toHighestId, type IdList} from './next-id.ts';
export {PLAN_LIMITS} from './parse/plan-fields.ts';
export {parsePlan} from './parse-plan.ts';
export {planFromDay, type PlannableDay} from './plan-from-day.ts';
export {planRotation} from './plan-rotation.ts';
export type * from './plan.ts';
export {proposeFittingSlots, proposeSlots, type GridWishes, type WantedBreak} from './propose-slots.ts';
export {repairRotation, type RepairOptions} from './repair-rotation.ts';
export {tidyPlan} from './tidy-plan.ts';
export {toTrim, type Trim, type TrimActivity} from './to-trim.ts';
export {toAdultDay, toGroupDay, toMissing, toRoomDay} from './views/to-days.ts';
