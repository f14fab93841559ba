// The door of the package: the store that keeps plans.
export type {Plan} from '@resilience/planner';
export {
  openPlanStore,
  type NewPlan,
  type PlanStore,
  type PlanStoreOptions,
  type RemoveAnswer,
  type SaveAnswer,
  type StoredPlan,
  type UnreadablePlan,
} from './open-plan-store.ts';
export {MONTHS_KEPT} from './to-oldest-kept.ts';
